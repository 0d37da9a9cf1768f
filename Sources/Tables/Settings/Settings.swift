import Yams

/// A YAML mapping that is read key by key: what is asked for is known, so what was never asked for is an
/// error that suggests the nearest known key. Every problem has its line and column.
///
///     var settings = Settings(yaml: text, at: start, &diagnostics)
///     let title = settings?.string("title", &diagnostics)
///     settings?.rejectUnknownKeys(of: "study.yaml", &diagnostics)
package struct Settings {
    /// Where the mapping begins.
    package let position: Position
    private let entries: [(key: Located<String>, node: Node)]
    private let origin: Position
    private var asked: [String] = []

    /// Reads a text whose first line stands at `origin` of a file (line 1 for a file of its own). Nil, with
    /// diagnostics, when it is not YAML or not a mapping; an empty text is an empty mapping.
    package init?(yaml text: String, at origin: Position, _ diagnostics: inout Diagnostics) {
        if let alias = YAMLAlias(firstIn: text) {
            diagnostics.error(
                "'*\(alias.name)' is a YAML alias, and aliases are not read",
                at: Self.place(line: alias.line, column: alias.column, from: origin),
                mend: "repeat what '&\(alias.name)' stands for, or put a text with a star into quotes")
            return nil
        }
        do {
            guard let node = try Yams.compose(yaml: text) else {
                self.init(entries: [], origin: origin, position: origin)
                return
            }
            self.init(node, origin: origin, what: "this text", &diagnostics)
        } catch {
            let place = Self.place(of: error, from: origin)
            diagnostics.error("this is not YAML: \(Self.words(for: error))", at: place)
            return nil
        }
    }

    private init(entries: [(key: Located<String>, node: Node)], origin: Position, position: Position) {
        self.entries = entries
        self.origin = origin
        self.position = position
    }

    private init?(_ node: Node, origin: Position, what: String, _ diagnostics: inout Diagnostics) {
        let position = Self.position(of: node, from: origin)
        guard case .mapping(let mapping) = node else {
            if case .scalar(let scalar) = node, scalar.string.isEmpty {
                self.init(entries: [], origin: origin, position: position)
                return
            }
            diagnostics.error("\(what) must hold keys with values", at: position)
            return nil
        }
        var entries: [(key: Located<String>, node: Node)] = []
        for (key, value) in mapping {
            let place = Self.position(of: key, from: origin)
            guard case .scalar(let scalar) = key else {
                diagnostics.error("a key must be a plain text", at: place)
                continue
            }
            entries.append((Located(scalar.string, at: place), value))
        }
        self.init(entries: entries, origin: origin, position: position)
    }
}

// MARK: - Reading one key

extension Settings {
    /// The keys in the order of the file, for mappings whose keys are names of the author's.
    package var keys: [Located<String>] { entries.map(\.key) }

    package func contains(_ key: String) -> Bool { entries.contains { $0.key.value == key } }

    /// A text. Numbers and dates are taken as they are written.
    package mutating func string(_ key: String, _ diagnostics: inout Diagnostics) -> Located<String>? {
        guard let node = node(key) else { return nil }
        return text(node, of: key, &diagnostics)
    }

    /// A list of texts; a single text counts as a list of one.
    package mutating func strings(_ key: String, _ diagnostics: inout Diagnostics) -> [Located<String>]? {
        guard let node = node(key) else { return nil }
        if case .sequence(let sequence) = node {
            return sequence.compactMap { text($0, of: key, &diagnostics) }
        }
        return text(node, of: key, &diagnostics).map { [$0] }
    }

    /// One of a few words.
    package mutating func choice<Word: RawRepresentable & CaseIterable>(
        _ key: String, of: Word.Type, _ diagnostics: inout Diagnostics
    ) -> Word? where Word.RawValue == String {
        guard let found = string(key, &diagnostics) else { return nil }
        if let word = Word(rawValue: found.value) { return word }
        let words = Word.allCases.map(\.rawValue)
        diagnostics.error(
            "'\(key)' is '\(found.value)'", at: found.position,
            mend: "write one of \(words.joined(separator: ", "))")
        return nil
    }

    package mutating func flag(_ key: String, _ diagnostics: inout Diagnostics) -> Bool? {
        guard let found = string(key, &diagnostics) else { return nil }
        switch found.value {
        case "true": return true
        case "false": return false
        default:
            diagnostics.error(
                "'\(key)' is '\(found.value)'", at: found.position, mend: "write true or false")
            return nil
        }
    }

    package mutating func number(_ key: String, _ diagnostics: inout Diagnostics) -> Located<Double>? {
        guard let found = string(key, &diagnostics) else { return nil }
        guard let number = parseNumber(found.value.utf8) else {
            diagnostics.error("'\(key)' is '\(found.value)'", at: found.position, mend: "write a number")
            return nil
        }
        return Located(number, at: found.position)
    }

    /// A mapping below this one.
    package mutating func settings(_ key: String, _ diagnostics: inout Diagnostics) -> Settings? {
        guard let node = node(key) else { return nil }
        return Settings(node, origin: origin, what: "'\(key)'", &diagnostics)
    }

    /// A list of mappings.
    package mutating func list(_ key: String, _ diagnostics: inout Diagnostics) -> [Settings]? {
        guard let node = node(key) else { return nil }
        guard case .sequence(let sequence) = node else {
            diagnostics.error(
                "'\(key)' must be a list", at: Self.position(of: node, from: origin),
                mend: "begin each item with '- '")
            return nil
        }
        return sequence.compactMap { Settings($0, origin: origin, what: "an item of '\(key)'", &diagnostics) }
    }

    /// A list whose items are texts or mappings, as the members of a benchmark are.
    package mutating func mixedList(
        _ key: String, _ diagnostics: inout Diagnostics
    ) -> [(text: Located<String>?, settings: Settings?)]? {
        guard let node = node(key) else { return nil }
        guard case .sequence(let sequence) = node else {
            diagnostics.error(
                "'\(key)' must be a list", at: Self.position(of: node, from: origin),
                mend: "write [first, second, …]")
            return nil
        }
        return sequence.map { item in
            if case .mapping = item {
                return (nil, Settings(item, origin: origin, what: "an item of '\(key)'", &diagnostics))
            }
            return (text(item, of: key, &diagnostics), nil)
        }
    }

    /// Where a key stands, or the mapping when it does not.
    package func position(of key: String) -> Position {
        entries.first { $0.key.value == key }?.key.position ?? position
    }

    /// To be called when everything has been asked for.
    package func rejectUnknownKeys(of place: String, _ diagnostics: inout Diagnostics) {
        for key in keys where !asked.contains(key.value) {
            diagnostics.error(
                "unknown key '\(key.value)' in \(place)", at: key.position,
                mend: didYouMean(key.value, among: asked)
                    ?? "known keys: \(asked.joined(separator: ", "))")
        }
    }
}

// MARK: - Nodes and places

extension Settings {
    private mutating func node(_ key: String) -> Node? {
        if !asked.contains(key) { asked.append(key) }
        return entries.first { $0.key.value == key }?.node
    }

    private func text(_ node: Node, of key: String, _ diagnostics: inout Diagnostics) -> Located<String>? {
        let place = Self.position(of: node, from: origin)
        guard case .scalar(let scalar) = node else {
            diagnostics.error("'\(key)' must be a plain text", at: place)
            return nil
        }
        if scalar.style == .plain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) {
            diagnostics.error(
                "'\(key)' has no text", at: place,
                mend: scalar.string.isEmpty
                    ? "write one, or remove the key" : "put '\(scalar.string)' into quotes if it is meant")
            return nil
        }
        return Located(scalar.string, at: place)
    }

    private static func position(of node: Node, from origin: Position) -> Position {
        guard let mark = node.mark else { return origin }
        return place(line: mark.line, column: mark.column, from: origin)
    }

    private static func place(line: Int, column: Int, from origin: Position) -> Position {
        Position(
            file: origin.file, line: origin.line + line - 1,
            column: line == 1 ? origin.column + column - 1 : column)
    }

    private static func place(of error: any Error, from origin: Position) -> Position {
        switch error as? YamlError {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            place(line: mark.line, column: mark.column, from: origin)
        case .duplicatedKeysInMapping(_, let context):
            place(line: context.mark.line, column: context.mark.column, from: origin)
        default: origin
        }
    }

    private static func words(for error: any Error) -> String {
        switch error as? YamlError {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            problem
        case .duplicatedKeysInMapping(let keys, _):
            "the key \(keys.map { "'\($0)'" }.joined(separator: ", ")) stands twice"
        default: "\(error)"
        }
    }
}
