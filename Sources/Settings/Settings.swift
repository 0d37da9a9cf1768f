package import Diagnostics

/// A YAML mapping that is read key by key: what is asked for is known, so what was never asked for is an
/// error that suggests the nearest known key. Every problem has its line and column.
///
///     var settings = Settings(yaml: text, at: start, &diagnostics)
///     let title = settings?.string("title", &diagnostics)
///     settings?.rejectUnknownKeys(of: .study, &diagnostics)
package struct Settings: Sendable {
    /// Where the mapping begins.
    package let position: Position
    private let entries: [YAMLNode.Entry]
    /// Where the entry of each key stands among them.
    private let places: [String: Int]
    private var asked: [String] = []
    /// The same keys: of a mapping of thousands of metrics each is asked for.
    private var askedKeys: Set<String> = []

    /// Reads a text whose first line stands at `origin` of a file (line 1 for a file of its own). Nil, with
    /// diagnostics, when it is not YAML or not a mapping; an empty text is an empty mapping.
    package init?(yaml text: String, at origin: Position, _ diagnostics: inout Diagnostics) {
        guard let node = YAMLNode(text, at: origin, &diagnostics) else { return nil }
        self.init(node, what: "this text", &diagnostics)
    }

    private init?(_ node: YAMLNode, what: String, _ diagnostics: inout Diagnostics) {
        position = node.position
        switch node.content {
        case .mapping(let entries): self.entries = entries
        case .scalar("", isPlain: _): entries = []
        case .scalar, .sequence:
            diagnostics.error(.notAMapping, "\(what) must hold keys with values", at: position)
            return nil
        }
        places = Dictionary(
            entries.enumerated().map { ($1.key.value, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

// MARK: - Reading one key

extension Settings {
    /// The keys in the order of the file, for mappings whose keys are names of the author's.
    package var keys: [Located<String>] { entries.map(\.key) }

    package func contains(_ key: String) -> Bool { places[key] != nil }

    /// Whether a key has keys below it, for what can be written shortly or at length.
    package func holdsMapping(_ key: String) -> Bool {
        guard let place = places[key] else { return false }
        if case .mapping = entries[place].value.content { return true }
        return false
    }

    /// A text. Numbers and dates are taken as they are written.
    package mutating func string(_ key: String, _ diagnostics: inout Diagnostics) -> Located<String>? {
        guard let node = node(key) else { return nil }
        return text(node, of: key, &diagnostics)
    }

    /// A list of texts; a single text counts as a list of one.
    package mutating func strings(_ key: String, _ diagnostics: inout Diagnostics) -> [Located<String>]? {
        guard let node = node(key) else { return nil }
        if case .sequence(let items) = node.content {
            return items.compactMap { text($0, of: key, &diagnostics) }
        }
        return text(node, of: key, &diagnostics).map { [$0] }
    }

    /// One of a few words.
    package mutating func choice<Word: RawRepresentable & CaseIterable>(
        _ key: String, of: Word.Type, _ diagnostics: inout Diagnostics
    ) -> Word? where Word.RawValue == String {
        choice(key, among: Word.allCases.map { ($0.rawValue, $0) }, &diagnostics)?.value
    }

    /// One of a few things by its name.
    package mutating func choice<Thing>(
        _ key: String, among things: [(name: String, thing: Thing)], _ diagnostics: inout Diagnostics
    ) -> Located<Thing>? {
        guard let found = string(key, &diagnostics) else { return nil }
        if let thing = things.first(where: { $0.name == found.value })?.thing {
            return Located(thing, at: found.position)
        }
        diagnostics.error(
            .unknownChoice,
            "'\(key)' is '\(found.value)'", at: found.position,
            mend: "write one of \(things.map(\.name).joined(separator: ", "))")
        return nil
    }

    package mutating func flag(_ key: String, _ diagnostics: inout Diagnostics) -> Bool? {
        guard let found = string(key, &diagnostics) else { return nil }
        switch found.value {
        case "true": return true
        case "false": return false
        default:
            diagnostics.error(
                .notAFlag,
                "'\(key)' is '\(found.value)'", at: found.position, mend: "write true or false")
            return nil
        }
    }

    package mutating func number(_ key: String, _ diagnostics: inout Diagnostics) -> Located<Double>? {
        guard let found = string(key, &diagnostics) else { return nil }
        guard let number = parseNumber(found.value.utf8) else {
            diagnostics.error(
                .notANumber, "'\(key)' is '\(found.value)'", at: found.position, mend: "write a number")
            return nil
        }
        return Located(number, at: found.position)
    }

    /// A mapping below this one.
    package mutating func settings(_ key: String, _ diagnostics: inout Diagnostics) -> Settings? {
        guard let node = node(key) else { return nil }
        return Settings(node, what: "'\(key)'", &diagnostics)
    }

    /// A list of mappings.
    package mutating func list(_ key: String, _ diagnostics: inout Diagnostics) -> [Settings]? {
        guard let node = node(key) else { return nil }
        guard case .sequence(let items) = node.content else {
            diagnostics.error(
                .notAList,
                "'\(key)' must be a list", at: node.position,
                mend: "begin each item with '- '")
            return nil
        }
        return items.compactMap { Settings($0, what: "an item of '\(key)'", &diagnostics) }
    }

    /// A list whose items are texts or mappings, as the members of a benchmark are.
    package mutating func mixedList(
        _ key: String, _ diagnostics: inout Diagnostics
    ) -> [(text: Located<String>?, settings: Settings?)]? {
        guard let node = node(key) else { return nil }
        guard case .sequence(let items) = node.content else {
            diagnostics.error(
                .notAList,
                "'\(key)' must be a list", at: node.position,
                mend: "write [first, second, …]")
            return nil
        }
        return items.map { item in
            if case .mapping = item.content {
                return (nil, Settings(item, what: "an item of '\(key)'", &diagnostics))
            }
            return (text(item, of: key, &diagnostics), nil)
        }
    }

    /// Where a key stands, or the mapping when it does not.
    package func position(of key: String) -> Position {
        places[key].map { entries[$0].key.position } ?? position
    }

    /// To be called when everything has been asked for. A key is known where it is asked for and documented, so that none
    /// is read of which users are not told.
    ///
    /// - Parameter place: what the mapping is called where that is not what its keys' documentation says.
    package func rejectUnknownKeys(
        of documented: DocumentedKeys, called place: String? = nil, _ diagnostics: inout Diagnostics
    ) {
        let known = asked.filter(documented.contains)
        for key in keys where !askedKeys.contains(key.value) || !documented.contains(key.value) {
            diagnostics.error(
                .unknownKey,
                "unknown key '\(key.value)' in \(place ?? documented.place)", at: key.position,
                mend: didYouMean(key.value, among: known)
                    ?? "known keys: \(known.joined(separator: ", "))")
        }
    }
}

// MARK: - Steps

extension Settings {
    /// Texts are titles, names and descriptions; what is longer belongs on a page.
    private static let longestText = 10_000

    private mutating func node(_ key: String) -> YAMLNode? {
        if askedKeys.insert(key).inserted { asked.append(key) }
        return places[key].map { entries[$0].value }
    }

    private func text(
        _ node: YAMLNode, of key: String, _ diagnostics: inout Diagnostics
    ) -> Located<String>? {
        guard case .scalar(let text, let isPlain) = node.content else {
            diagnostics.error(.notAText, "'\(key)' must be a plain text", at: node.position)
            return nil
        }
        if isPlain, ["", "~", "null", "Null", "NULL"].contains(text) {
            diagnostics.error(
                .emptyText,
                "'\(key)' has no text", at: node.position,
                mend: text.isEmpty
                    ? "write one, or remove the key" : "put '\(text)' into quotes if it is meant")
            return nil
        }
        guard text.utf8.count <= Self.longestText else {
            diagnostics.error(
                .oversizedText, "'\(key)' has more than \(Self.longestText) bytes", at: node.position,
                mend: "write a shorter text")
            return nil
        }
        return Located(text, at: node.position)
    }
}
