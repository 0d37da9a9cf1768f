import Tables

/// Finds where inline code, links and images stand in the source.
///
/// cmark's own inline positions are off after a soft break, inside tables and for autolinks. The pieces come in the
/// order of the text, so each is searched for from where the one before it was found, within the lines of its block.
/// What is not found (its source spells it differently, with entities say) stands where its block begins.
struct InlinePlaces {
    private let source: SourceLines
    private var cursor: Int
    private let start: Int
    private let end: Int

    /// Searches the lines of one block; `byteColumn` is where the block begins on its first line.
    init(in source: SourceLines, fromLine first: Int, byteColumn: Int, throughLine last: Int) {
        self.source = source
        end = source.start(ofLine: last + 1)
        start = min(source.start(ofLine: first) + max(0, byteColumn - 1), end)
        cursor = start
    }

    /// Where the backquotes before this code begin.
    mutating func code(_ literal: String) -> Position {
        // A newline is a blank in the literal, and a table cell escapes its bars.
        let head = Array(literal.utf8.prefix { $0 != UInt8(ascii: "|") })
        var from = cursor
        while let tick = find([UInt8(ascii: "`")], from: from) {
            let run = source.bytes[tick..<end].prefix { $0 == UInt8(ascii: "`") }.count
            var content = tick + run
            if content < end, isBlank(source.bytes[content]), head.first != UInt8(ascii: " ") { content += 1 }
            if matches(head, at: content) {
                cursor = content + head.count
                skipTicks(run)
                return source.position(ofByte: tick)
            }
            from = tick + run
        }
        return source.position(ofByte: start)
    }

    /// Where the bracket (or the address itself, of an autolink) of a link or an image begins. What stands inside the
    /// brackets is searched for from there.
    mutating func link(to destination: String, isImage: Bool = false) -> Position {
        let address = Array(destination.utf8)
        if let target = find(Array("](".utf8) + address, from: cursor)
            ?? find(Array("](<".utf8) + address, from: cursor),
            let bracket = openingBracket(before: target)
        {
            cursor = bracket + 1
            return source.position(ofByte: isImage && bracket > start ? bracket - 1 : bracket)
        }
        // An autolink's scheme need not stand in the source.
        for scheme in ["", "http://", "mailto:"] where destination.hasPrefix(scheme) {
            if let bare = find(Array(destination.utf8.dropFirst(scheme.utf8.count)), from: cursor) {
                cursor = bare
                return source.position(ofByte: bare)
            }
        }
        return source.position(ofByte: start)
    }

    /// Goes on behind a link whose content has been read.
    mutating func leaveLink(to destination: String) {
        let address = Array(destination.utf8)
        if let found = find(address, from: cursor) { cursor = found + address.count }
    }

    /// Where a piece of text stands as it is; what follows is searched for from behind it.
    mutating func pass(_ literal: String) -> Position {
        guard let found = find(Array(literal.utf8), from: cursor) else {
            return source.position(ofByte: start)
        }
        cursor = found + literal.utf8.count
        return source.position(ofByte: found)
    }

    /// Where a piece of text stands as it is.
    func text(_ literal: String) -> Position {
        source.position(ofByte: find(Array(literal.utf8), from: cursor) ?? start)
    }
}

extension InlinePlaces {
    private func find(_ wanted: [UInt8], from offset: Int) -> Int? {
        guard !wanted.isEmpty, end - offset >= wanted.count else { return nil }
        return (offset...(end - wanted.count)).first { matches(wanted, at: $0) }
    }

    private func matches(_ wanted: [UInt8], at offset: Int) -> Bool {
        guard offset + wanted.count <= end else { return false }
        return wanted.indices.allSatisfy { index in
            let byte = source.bytes[offset + index]
            return byte == wanted[index] || (isBlank(byte) && isBlank(wanted[index]))
        }
    }

    private mutating func skipTicks(_ run: Int) {
        let closing = Array(repeating: UInt8(ascii: "`"), count: run)
        if let found = find(closing, from: cursor) { cursor = found + run }
    }

    private func openingBracket(before target: Int) -> Int? {
        var depth = 0
        for offset in stride(from: target - 1, through: start, by: -1) {
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
