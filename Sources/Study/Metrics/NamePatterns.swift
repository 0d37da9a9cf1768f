/// The names and patterns of a list, to find the entry that speaks of a name: exact names by a look-up, patterns one after
/// the other. A study may describe thousands of metrics, and asks for each column.
struct NamePatterns {
    private var firstExact: [String: Int] = [:]
    private var lastExact: [String: Int] = [:]
    private var patterns: [(entry: Int, pattern: Glob)] = []

    /// - Parameter names: nil for an entry that speaks of nothing.
    init(_ names: [String?]) {
        for (entry, name) in names.enumerated() {
            guard let name else { continue }
            if firstExact[name] == nil { firstExact[name] = entry }
            lastExact[name] = entry
            if Glob.isPattern(name) { patterns.append((entry, Glob(name))) }
        }
    }

    /// The first entry that is the name or fits it.
    func first(fitting name: String) -> Int? {
        let exact = firstExact[name]
        let pattern = patterns.first { $0.entry < exact ?? Int.max && $0.pattern.matches(name) }
        return pattern?.entry ?? exact
    }

    /// The first entry that is the name, or else the first that fits it.
    func preferred(for name: String) -> Int? {
        firstExact[name] ?? patterns.first { $0.pattern.matches(name) }?.entry
    }

    /// Whether an entry is the name itself.
    func names(_ name: String) -> Bool { firstExact[name] != nil }

    /// The last entry that is the name, or else the last that fits it.
    func decisive(for name: String) -> Int? {
        lastExact[name] ?? patterns.last { $0.pattern.matches(name) }?.entry
    }
}
