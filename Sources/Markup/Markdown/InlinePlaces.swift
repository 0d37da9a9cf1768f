import Diagnostics

/// Finds where inline code, links and images stand in the source.
///
/// cmark's own inline positions are off after a soft break, inside tables and for autolinks, and a caption's are those of
/// a text that YAML has unfolded. The pieces come in the order of the text, so each is searched for from where the one
/// before it was found, within the lines of its block. What is not found (its source spells it differently, with entities
/// say) stands where its block begins.
struct InlinePlaces {
    private let source: SourceLines
    private var cursor: Int
    private let start: Int
    private let end: Int
    /// How many bytes are still looked at: what is not found is looked for to the end of the block, and a block may hold
    /// thousands of it.
    private(set) var effort: Int

    /// Searches the lines of one block.
    ///
    /// - Parameters:
    ///   - byteColumn: where the block begins on its first line.
    ///   - effort: how many bytes may be looked at; the rest stands where its block begins.
    init(
        in source: SourceLines, fromLine first: Int, byteColumn: Int, throughLine last: Int, effort: Int
    ) {
        self.source = source
        end = source.start(ofLine: last + 1)
        start = min(source.start(ofLine: first) + max(0, byteColumn - 1), end)
        cursor = start
        self.effort = effort
    }

    /// From the backquotes before this code to those behind it.
    mutating func code(_ literal: String) -> Position {
        // A table cell escapes its bars.
        let head = Array(literal.utf8.prefix { $0 != UInt8(ascii: "|") })
        var from = cursor
        while let tick = find([UInt8(ascii: "`")], from: from)?.lowerBound {
            let run = source.bytes[tick..<end].prefix { $0 == UInt8(ascii: "`") }.count
            var content = tick + run
            if content < end, isBlank(source.bytes[content]), head.first != UInt8(ascii: " ") { content += 1 }
            if let behind = match(head, at: content) {
                cursor = behind
                return position(of: tick..<endOfTicks(run))
            }
            from = tick + run
        }
        return source.position(ofByte: start)
    }

    /// From the dollar before a formula to the one behind it.
    ///
    /// - Parameter code: what hides the formula in the lines of a page; a caption's lines have it as it was written.
    mutating func formula(_ code: String, _ tex: String) -> Position {
        let hidden = find(Array(code.utf8), from: cursor)
        guard let found = hidden ?? find(Array(("$" + tex).utf8), from: cursor) else {
            return source.position(ofByte: start)
        }
        cursor = found.upperBound
        if hidden == nil { return position(of: found.lowerBound..<min(found.upperBound + 1, end)) }
        let ticks = source.bytes[start..<found.lowerBound].reversed().prefix { $0 == UInt8(ascii: "`") }.count
        return position(of: (found.lowerBound - ticks)..<min(found.upperBound + ticks, end))
    }

    /// From the bracket of a link or an image to its closing parenthesis. What stands inside the brackets is searched for
    /// from there.
    mutating func link(to destination: String, isImage: Bool = false) -> Position {
        let address = Array(destination.utf8)
        guard
            let target = find(Array("](".utf8) + address, from: cursor)
                ?? find(Array("](<".utf8) + address, from: cursor),
            let bracket = openingBracket(before: target.lowerBound)
        else { return source.position(ofByte: start) }
        cursor = bracket + 1
        let first = isImage && bracket > start ? bracket - 1 : bracket
        return position(of: first..<(endOfLink(behind: target.upperBound) ?? first))
    }

    /// From the bracket to the parenthesis of a link to claims that CommonMark takes for text; nil where its author escaped
    /// it. What stands inside the brackets is searched for from there.
    mutating func claimLink(endingIn end: String) -> Position? {
        guard let target = find(Array(end.utf8), from: cursor),
            let bracket = openingBracket(before: target.lowerBound)
        else { return source.position(ofByte: start) }
        if isEscaped(target.lowerBound) || isEscaped(bracket) { return nil }
        cursor = bracket + 1
        return position(of: bracket..<target.upperBound)
    }

    /// Whether a backslash stands before a piece of text.
    mutating func isEscaped(_ literal: String) -> Bool {
        find(Array(literal.utf8), from: cursor).map { isEscaped($0.lowerBound) } ?? false
    }

    private func isEscaped(_ offset: Int) -> Bool {
        let backslashes = source.bytes[start..<offset].reversed().prefix { $0 == UInt8(ascii: "\\") }
        return !backslashes.count.isMultiple(of: 2)
    }

    /// Goes on behind a link whose content has been read.
    mutating func leaveLink(to destination: String) {
        if let found = find(Array(destination.utf8), from: cursor) { cursor = found.upperBound }
    }

    /// An address that stands for itself, alone or as the text of a link to it; goes on behind it.
    mutating func address(_ text: String) -> Position {
        let address = Array(text.utf8)
        guard let found = find(address, from: cursor) else { return source.position(ofByte: start) }
        cursor = found.upperBound
        guard found.lowerBound > start, source.bytes[found.lowerBound - 1] == UInt8(ascii: "["),
            let behind = match(Array("](".utf8) + address, at: cursor)
        else { return position(of: found) }
        cursor = behind
        let first = found.lowerBound - 1
        return position(of: first..<(endOfLink(behind: behind) ?? first))
    }

    /// Where a piece of text stands as it is; what follows is searched for from behind it.
    mutating func pass(_ literal: String) -> Position {
        guard let found = find(Array(literal.utf8), from: cursor) else {
            return source.position(ofByte: start)
        }
        cursor = found.upperBound
        return position(of: found)
    }

    /// Where a piece of text stands as it is.
    mutating func text(_ literal: String) -> Position {
        source.position(of: find(Array(literal.utf8), from: cursor) ?? start..<start)
    }
}

extension InlinePlaces {
    private mutating func find(_ wanted: [UInt8], from offset: Int) -> Range<Int>? {
        guard let first = wanted.first, offset < end, effort > 0 else { return nil }
        for start in offset..<end where source.bytes[start] == first || isBlank(first) {
            if let behind = match(wanted, at: start) {
                effort -= behind - offset
                return start..<behind
            }
        }
        effort -= end - offset
        return nil
    }

    /// Where `wanted` ends if it stands at an offset. A blank may be a line's end with the indentation behind it.
    private func match(_ wanted: [UInt8], at offset: Int) -> Int? {
        var place = offset
        for byte in wanted {
            guard place < end else { return nil }
            if isBlank(byte), isBlank(source.bytes[place]) {
                let blanks = source.bytes[place..<end].prefix(while: isBlank)
                place = blanks.contains(UInt8(ascii: "\n")) ? blanks.endIndex : place + 1
            } else if source.bytes[place] == byte {
                place += 1
            } else {
                return nil
            }
        }
        return place
    }

    private func position(of bytes: Range<Int>) -> Position { source.position(of: bytes) }

    /// Goes on behind the next backquotes.
    private mutating func endOfTicks(_ run: Int) -> Int {
        let closing = Array(repeating: UInt8(ascii: "`"), count: run)
        if let found = find(closing, from: cursor) { cursor = found.upperBound }
        return cursor
    }

    /// Behind the parenthesis that closes a link, over the title that may stand behind its address; nil when something else
    /// does.
    private func endOfLink(behind address: Int) -> Int? {
        var place = address
        if place < end, source.bytes[place] == UInt8(ascii: ">") { place += 1 }
        while place < end, isBlank(source.bytes[place]) { place += 1 }
        guard place < end else { return nil }
        let closings: [UInt8: UInt8] = [
            UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"),
            UInt8(ascii: "("): UInt8(ascii: ")"),
        ]
        if let closing = closings[source.bytes[place]] {
            place += 1
            while place < end, source.bytes[place] != closing {
                place += source.bytes[place] == UInt8(ascii: "\\") ? 2 : 1
            }
            place += 1
            while place < end, isBlank(source.bytes[place]) { place += 1 }
        }
        return place < end && source.bytes[place] == UInt8(ascii: ")") ? place + 1 : nil
    }

    private mutating func openingBracket(before target: Int) -> Int? {
        var depth = 0
        guard effort > 0 else { return nil }
        for offset in stride(from: target - 1, through: start, by: -1) {
            effort -= 1
            switch source.bytes[offset] {
            case UInt8(ascii: "]"): depth += 1
            case UInt8(ascii: "[") where depth == 0: return offset
            case UInt8(ascii: "["): depth -= 1
            default: break
            }
        }
        return nil
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
