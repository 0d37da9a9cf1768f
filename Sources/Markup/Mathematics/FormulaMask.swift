import Diagnostics

/// Hides formulas from cmark, which would read the `_` and `*` in them: each becomes inline code, or a fence, that begins
/// with a mark of its own. Bytes that are added are not counted in any position.
enum FormulaMask {
    /// No text may hold these characters, so no author means them; those that stand in a text are replaced.
    /// Literals may not hold them either.
    static let inline = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
    static let display = String(decoding: [0xEF, 0xB7, 0x91] as [UInt8], as: UTF8.self)

    /// What stands behind the mark of some code that was a formula.
    static func formula(_ code: String) -> (tex: String, isDisplay: Bool)? {
        if code.hasPrefix(inline) { return (String(code.unicodeScalars.dropFirst()), false) }
        if code.hasPrefix(display) { return (String(code.unicodeScalars.dropFirst()), true) }
        return nil
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0xFDD0...0xFDD1).contains(scalar.value) }
}

/// Finds the formulas in the texts of a page, by GitHub's rules: a dollar opens if no blank follows it, and closes if no
/// blank stands before it and no digit behind it; so `$5 and $10` is money.
struct FormulaSearch {
    private let bytes: [UInt8]
    /// Where bytes give way to others, in the order of the text.
    private(set) var replacements: [(range: Range<Int>, bytes: [UInt8])] = []
    /// The formulas of the text that is searched.
    private var count = 0
    /// Where two dollars open what their paragraph does not close.
    private(set) var unclosed: [Int] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension FormulaSearch {
    private static let dollar = UInt8(ascii: "$")
    private static let tick = UInt8(ascii: "`")
    private static let backslash = UInt8(ascii: "\\")

    /// Looks through a text without blank lines: a paragraph, a heading, a cell.
    mutating func search(_ text: Range<Int>) {
        var place = text.lowerBound
        count = 0
        let closings = Closings(in: bytes, text)
        while place < text.upperBound {
            switch bytes[place] {
            case Self.backslash: place += 2
            case Self.tick: place = closings.endOfCode(at: place, bytes)
            case UInt8(ascii: "<"), UInt8(ascii: "]"), UInt8(ascii: "h"):
                place = endOfAddress(at: place, text)
            case Self.dollar: place = formula(at: place, text, closings)
            default: place += 1
            }
        }
    }

    /// Replaces the formula that begins at a dollar, and returns where to go on.
    private mutating func formula(at start: Int, _ text: Range<Int>, _ closings: Closings) -> Int {
        let run = bytes[start..<text.upperBound].prefix { $0 == Self.dollar }.count
        let next = start + run
        let isBehindTick = start > text.lowerBound && bytes[start - 1] == Self.tick
        if run > 2 || isBehindTick || next >= text.upperBound { return next }
        if run == 1, bytes[next] == Self.tick {
            let end = closings.endOfCode(at: next, bytes)
            if end > next + 2, end < text.upperBound, bytes[end] == Self.dollar, bytes[next + 1] != Self.tick
            {
                let ticks = closings.ticks(count)
                count += 1
                replace(start..<(next + 1), ticks + FormulaMask.inline)
                replace((end - 1)..<(end + 1), ticks)
                return end + 1
            }
            return next
        }
        if run == 1, isBlank(bytes[next]) { return next }
        guard let end = closings.end(run, from: next), end > next, !closings.hasTick(in: next..<end),
            end + run == text.upperBound || bytes[end + run] != Self.tick
        else {
            if run == 2 { unclosed.append(start) }
            return next
        }
        let ticks = closings.ticks(count)
        count += 1
        replace(start..<next, ticks + (run == 2 ? FormulaMask.display : FormulaMask.inline))
        // cmark takes a blank off both ends of code, and the mark stands before the first.
        replace(end..<(end + run), ticks)
        return end + run
    }

    private mutating func replace(_ range: Range<Int>, _ text: String) {
        replacements.append((range, Array(text.utf8)))
    }

    /// An address may hold dollars that open nothing.
    private func endOfAddress(at start: Int, _ text: Range<Int>) -> Int {
        let rest = bytes[start..<text.upperBound]
        let closing: UInt8
        if rest.starts(with: "](".utf8) {
            closing = UInt8(ascii: ")")
        } else if rest.starts(with: "<http".utf8) {
            closing = UInt8(ascii: ">")
        } else if rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8) {
            return rest.firstIndex(where: isBlank) ?? text.upperBound
        } else {
            return start + 1
        }
        let end = rest.firstIndex { $0 == closing || isBlank($0) }
        return end ?? text.upperBound
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
}

extension FormulaSearch {
    /// Hides formulas that stand between lines of two dollars.
    ///
    /// - Parameters:
    ///   - lines: the range of each line's bytes, without its end.
    ///   - isCode: whether a line belongs to code, which has no formulas.
    /// - Returns: the lines that are done.
    mutating func fences(_ lines: [Range<Int>], isCode: (Int) -> Bool) -> Set<Int> {
        var done: Set<Int> = []
        var opening: Int?
        for (number, line) in lines.enumerated() {
            let words = content(of: line)
            guard !isCode(number) || opening != nil else { continue }
            if bytes[words] == [Self.dollar, Self.dollar] {
                guard let first = opening else {
                    opening = number
                    continue
                }
                replace(content(of: lines[first]), "~~~" + FormulaMask.display)
                replace(words, "~~~")
                done.formUnion(first...number)
                opening = nil
            } else if words.isEmpty, let first = opening {
                unclosed.append(content(of: lines[first]).lowerBound)
                done.insert(first)
                opening = nil
            }
        }
        if let opening {
            unclosed.append(content(of: lines[opening]).lowerBound)
            done.insert(opening)
        }
        return done
    }

    /// Without blanks at its ends and the marks of quotes and lists before it.
    private func content(of line: Range<Int>) -> Range<Int> {
        let marks = Set(" \t>-*+".utf8)
        let first = bytes[line].firstIndex { !marks.contains($0) } ?? line.upperBound
        let last = bytes[first..<line.upperBound].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? first
        return first..<last
    }

    /// The text with its formulas hidden, and where it has how many characters more than were written.
    var masked: (bytes: [UInt8], additions: [SourceLines.Addition]) {
        var masked: [UInt8] = []
        var additions: [SourceLines.Addition] = []
        var place = 0
        for replacement in replacements.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            masked += bytes[place..<replacement.range.lowerBound]
            let characters = String(decoding: replacement.bytes, as: UTF8.self).unicodeScalars.count
            additions.append(.init(offset: masked.count, characters: characters - replacement.range.count))
            masked += replacement.bytes
            place = replacement.range.upperBound
        }
        return (masked + bytes[place...], additions)
    }
}

/// What can close a formula or code in a text, found in one walk so that a search never goes back.
private struct Closings {
    /// The runs of dollars, in ascending order.
    private var dollars: [Int] = []
    /// Where one dollar or two can close a formula.
    private var closings: [Set<Int>] = [[], []]
    private var ticks: [Int] = []
    /// The runs of so many backquotes, in ascending order.
    private var runs: [Int: [Int]] = [:]

    init(in bytes: [UInt8], _ text: Range<Int>) {
        var place = text.lowerBound
        var isEscaped = false
        while place < text.upperBound {
            let byte = bytes[place]
            let run =
                byte == UInt8(ascii: "$") || byte == UInt8(ascii: "`")
                ? bytes[place..<text.upperBound].prefix { $0 == byte }.count : 1
            if byte == UInt8(ascii: "`") {
                ticks.append(place)
                runs[run, default: []].append(place)
            } else if byte == UInt8(ascii: "$"), !isEscaped {
                let next = place + run < text.upperBound ? bytes[place + run] : 0
                let isBehindBlank = place == text.lowerBound || bytes[place - 1] <= UInt8(ascii: " ")
                let isBeforeDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
                dollars.append(place)
                if run == 2 || run == 1 && !isBehindBlank && !isBeforeDigit {
                    closings[run - 1].insert(place)
                }
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            place += run
        }
    }

    /// So many backquotes as stand nowhere in the text, and pair with no others. Behind a lone backquote cmark does not find
    /// two pieces of code with as many, so that each formula has its own number there, as far as cmark counts.
    func ticks(_ ordinal: Int) -> String {
        let hasLone = runs.values.contains { !$0.count.isMultiple(of: 2) }
        var left = hasLone ? min(ordinal, 60) : 0
        var count = 1
        while runs[count] != nil || left > 0 {
            if runs[count] == nil { left -= 1 }
            count += 1
        }
        return String(repeating: "`", count: count)
    }

    /// The next dollars, if they close a formula that began with so many: none holds a dollar.
    func end(_ run: Int, from place: Int) -> Int? {
        Self.first(in: dollars, from: place).flatMap { closings[run - 1].contains($0) ? $0 : nil }
    }

    func hasTick(in range: Range<Int>) -> Bool {
        Self.first(in: ticks, from: range.lowerBound).map(range.contains) ?? false
    }

    /// Behind the code that begins with these backquotes, or behind them when nothing closes it.
    func endOfCode(at start: Int, _ bytes: [UInt8]) -> Int {
        let run = bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count
        guard let end = Self.first(in: runs[run] ?? [], from: start + run) else { return start + run }
        return end + run
    }

    private static func first(in places: [Int], from place: Int) -> Int? {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low < places.count ? places[low] : nil
    }
}
