/// Finds mathematics in a text as GitHub does: `$x$`, `` $`x`$ `` and `$$x$$`, outside of code.
///
/// A dollar opens behind no letter or digit and before no blank; the next dollar closes behind no blank and before no
/// digit. `\$` is a dollar, and so are those of “$5 and $10”.
enum FormulaSyntax {
    /// The places of all formulas within `range`, dollars included.
    static func formulas(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var scan = Scan(bytes: bytes, end: range.upperBound, last: lastTicks(in: bytes, range))
        var found: [Range<Int>] = []
        var place = range.lowerBound
        while place < range.upperBound {
            switch bytes[place] {
            case backslash: place += 2
            case tick: place = scan.behindCode(from: place)
            case dollar:
                let isOpen = place == range.lowerBound || !isWord(bytes[place - 1])
                if isOpen, let end = scan.behindFormula(from: place) {
                    found.append(place..<end)
                    place = end
                } else {
                    place += scan.run(of: dollar, from: place)
                }
            default: place += 1
            }
        }
        return found
    }

    /// By the length of a run of backquotes, where the last of that length begins: what nothing closes is not searched for.
    private static func lastTicks(in bytes: [UInt8], _ range: Range<Int>) -> [Int: Int] {
        var last: [Int: Int] = [:]
        var place = range.lowerBound
        while place < range.upperBound {
            let count = bytes[place..<range.upperBound].prefix { $0 == tick }.count
            if count > 0 { last[count] = place }
            place += max(count, 1)
        }
        return last
    }
}

private struct Scan {
    let bytes: [UInt8]
    let end: Int
    let last: [Int: Int]
    /// Whether a search went to the end for nothing, which every later one would do too.
    var isWithoutDoubleDollar = false
    var isWithoutTickDollar = false

    func run(of byte: UInt8, from place: Int) -> Int {
        bytes[place..<end].prefix { $0 == byte }.count
    }

    /// Behind inline code, or behind the backquotes that open none.
    func behindCode(from place: Int) -> Int {
        let count = run(of: tick, from: place)
        guard let last = last[count], last > place else { return place + count }
        var next = place + count
        while next < end {
            let closing = run(of: tick, from: next)
            if closing == count { return next + count }
            next += max(closing, 1)
        }
        return place + count
    }

    mutating func behindFormula(from place: Int) -> Int? {
        let inside = place + 1
        guard inside < end else { return nil }
        switch bytes[inside] {
        case dollar:
            if isWithoutDoubleDollar { return nil }
            let found = behind(dollar, dollar, from: inside + 1)
            isWithoutDoubleDollar = found == nil
            return found
        case tick:
            if isWithoutTickDollar { return nil }
            let found = behind(tick, dollar, from: inside + 1)
            isWithoutTickDollar = found == nil
            return found
        case let first where isBlank(first): return nil
        default: return behindDollar(from: inside)
        }
    }

    /// Behind the next two bytes, something standing before them.
    private func behind(_ first: UInt8, _ second: UInt8, from place: Int) -> Int? {
        var next = place + 1
        while next + 1 < end {
            if bytes[next] == first, bytes[next + 1] == second { return next + 2 }
            next += bytes[next] == backslash ? 2 : 1
        }
        return nil
    }

    /// Behind the next dollar, if that closes. Code ends the search: its dollars close nothing.
    private func behindDollar(from place: Int) -> Int? {
        var next = place
        while next < end {
            switch bytes[next] {
            case backslash: next += 2
            case tick: return nil
            case dollar:
                let isClosing =
                    !isBlank(bytes[next - 1]) && (next + 1 == end || !isWord(bytes[next + 1]))
                return isClosing ? next + 1 : nil
            default: next += 1
            }
        }
        return nil
    }
}

private let backslash = UInt8(ascii: "\\")
private let dollar = UInt8(ascii: "$")
private let tick = UInt8(ascii: "`")

private func isBlank(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }

private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        true
    default: false
    }
}
