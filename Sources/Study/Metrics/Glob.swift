/// A name pattern as shells know it: `*` stands for any characters, `?` for one, `[ab]` and `[a-z]` for one of
/// several, and every other character for itself.
struct Glob: Sendable, Hashable {
    private enum Part: Sendable, Hashable {
        case exactly(Character)
        case oneOf([ClosedRange<Character>])
        case anyOne
        case anyMany
    }

    private let parts: [Part]

    init(_ pattern: String) {
        var parts: [Part] = []
        var rest = pattern[...]
        while let first = rest.popFirst() {
            switch first {
            case "*": parts.append(.anyMany)
            case "?": parts.append(.anyOne)
            case "[":
                if let end = rest.firstIndex(of: "]"), end > rest.startIndex {
                    parts.append(.oneOf(Self.ranges(rest[..<end])))
                    rest = rest[rest.index(after: end)...]
                } else {
                    parts.append(.exactly(first))
                }
            default: parts.append(.exactly(first))
            }
        }
        self.parts = parts
    }

    /// Whether a name is meant as a pattern.
    static func isPattern(_ text: String) -> Bool {
        text.contains { $0 == "*" || $0 == "?" || $0 == "[" }
    }

    /// Whether only one text fits: `[?]` is the question mark itself.
    var fitsOneText: Bool {
        parts.allSatisfy { part in
            switch part {
            case .exactly: true
            case .oneOf(let ranges): ranges.count == 1 && ranges.allSatisfy { $0.lowerBound == $0.upperBound }
            case .anyOne, .anyMany: false
            }
        }
    }

    func matches(_ name: String) -> Bool {
        // Greedy with one step back: only the last `*` seen ever needs to take more.
        let characters = Array(name)
        var part = 0
        var at = 0
        var star: (part: Int, at: Int)?
        while at < characters.count {
            if part < parts.count, parts[part] == .anyMany {
                star = (part, at)
                part += 1
            } else if part < parts.count, accepts(parts[part], characters[at]) {
                part += 1
                at += 1
            } else if let back = star {
                star = (back.part, back.at + 1)
                part = back.part + 1
                at = back.at + 1
            } else {
                return false
            }
        }
        return parts[part...].allSatisfy { $0 == .anyMany }
    }

    /// How many `*` it has.
    var starCount: Int { parts.count { $0 == .anyMany } }

    /// What the only `*` of the pattern stands for in a name that it matches; nil for any other name or pattern.
    func star(in name: String) -> Substring? {
        guard starCount == 1, let star = parts.firstIndex(of: .anyMany), matches(name) else { return nil }
        // Every other part stands for one character.
        return name.dropFirst(star).dropLast(parts.count - star - 1)
    }

    private func accepts(_ part: Part, _ character: Character) -> Bool {
        switch part {
        case .exactly(let expected): expected == character
        case .oneOf(let ranges): ranges.contains { $0.contains(character) }
        case .anyOne: true
        case .anyMany: false
        }
    }

    private static func ranges(_ inside: Substring) -> [ClosedRange<Character>] {
        var ranges: [ClosedRange<Character>] = []
        var characters = Array(inside)[...]
        while let first = characters.popFirst() {
            if characters.count >= 2, characters.first == "-", let last = characters.dropFirst().first,
                first <= last
            {
                ranges.append(first...last)
                characters = characters.dropFirst(2)
            } else {
                ranges.append(first...first)
            }
        }
        return ranges
    }
}

/// Whether a pattern of `*`, `?` and `[…]` fits a name; a text without these fits only itself.
package func matchesPattern(_ pattern: String, _ name: String) -> Bool {
    Glob(pattern).matches(name)
}
