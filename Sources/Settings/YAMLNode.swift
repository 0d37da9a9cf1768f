import Diagnostics
import Yams

/// A YAML text as texts, lists and mappings, each with its place: what Yams composes, as values that can be kept.
struct YAMLNode: Sendable {
    struct Entry: Sendable {
        let key: Located<String>
        let value: YAMLNode
    }

    indirect enum Content: Sendable {
        /// Plain is a text without quotes, in which `null` and nothing mean that there is none.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([Entry])
    }

    let content: Content
    let position: Position

    /// Nil, with diagnostics, for what is not YAML. An empty text is an empty scalar.
    init?(_ text: String, at origin: Position, _ diagnostics: inout Diagnostics) {
        if let alias = YAMLAlias(firstIn: text) {
            diagnostics.error(
                "'*\(alias.name)' is a YAML alias, and aliases are not read",
                at: Self.place(line: alias.line, column: alias.column, from: origin),
                mend: "repeat what '&\(alias.name)' stands for, or put a text with a star into quotes")
            return nil
        }
        do {
            guard let node = try Yams.compose(yaml: text) else {
                self.init(content: .scalar("", isPlain: true), position: origin)
                return
            }
            self.init(node, from: origin, &diagnostics)
        } catch {
            diagnostics.error(
                "this is not YAML: \(Self.words(for: error))", at: Self.place(of: error, from: origin))
            return nil
        }
    }

    private init(content: Content, position: Position) {
        self.content = content
        self.position = position
    }

    private init(_ node: Node, from origin: Position, _ diagnostics: inout Diagnostics) {
        let content: Content =
            switch node {
            case .scalar(let scalar): .scalar(scalar.string, isPlain: scalar.style == .plain)
            case .sequence(let sequence):
                .sequence(sequence.map { YAMLNode($0, from: origin, &diagnostics) })
            case .mapping(let mapping):
                .mapping(mapping.compactMap { Self.entry($0, $1, from: origin, &diagnostics) })
            case .alias: .scalar("", isPlain: true)
            }
        self.init(content: content, position: Self.position(of: node, from: origin))
    }

    private static func entry(
        _ key: Node, _ value: Node, from origin: Position, _ diagnostics: inout Diagnostics
    ) -> Entry? {
        let place = position(of: key, from: origin)
        guard case .scalar(let scalar) = key else {
            diagnostics.error("a key must be a plain text", at: place)
            return nil
        }
        return Entry(
            key: Located(scalar.string, at: place), value: YAMLNode(value, from: origin, &diagnostics))
    }
}

// MARK: - Places and words

extension YAMLNode {
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
