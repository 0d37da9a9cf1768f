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
        let source = YAMLSource(text, at: origin)
        if let alias = YAMLAlias(firstIn: text) {
            diagnostics.error(
                .yamlAlias,
                "'*\(alias.name)' is a YAML alias, and aliases are not read",
                at: source.position(line: alias.line, column: alias.column).spanning("*" + alias.name),
                mend: "repeat what '&\(alias.name)' stands for, or put a text with a star into quotes")
            return nil
        }
        do {
            guard let node = try Yams.compose(yaml: text) else {
                self.init(content: .scalar("", isPlain: true), position: origin)
                return
            }
            self.init(node, in: source, &diagnostics)
        } catch {
            diagnostics.error(
                Self.fault(of: error),
                "this is not YAML: \(Self.words(for: error))",
                at: source.position(of: error))
            return nil
        }
    }

    private init(content: Content, position: Position) {
        self.content = content
        self.position = position
    }

    private init(_ node: Node, in source: YAMLSource, _ diagnostics: inout Diagnostics) {
        let content: Content =
            switch node {
            case .scalar(let scalar): .scalar(scalar.string, isPlain: scalar.style == .plain)
            case .sequence(let sequence):
                .sequence(sequence.map { YAMLNode($0, in: source, &diagnostics) })
            case .mapping(let mapping):
                .mapping(mapping.compactMap { Self.entry($0, $1, in: source, &diagnostics) })
            case .alias: .scalar("", isPlain: true)
            }
        self.init(content: content, position: source.position(of: node))
    }

    private static func entry(
        _ key: Node, _ value: Node, in source: YAMLSource, _ diagnostics: inout Diagnostics
    ) -> Entry? {
        let place = source.position(of: key)
        guard case .scalar(let scalar) = key else {
            diagnostics.error(.invalidKey, "a key must be a plain text", at: place)
            return nil
        }
        return Entry(
            key: Located(scalar.string, at: place), value: YAMLNode(value, in: source, &diagnostics))
    }
}

// MARK: - Faults and words

extension YAMLNode {
    private static func fault(of error: any Error) -> Fault {
        if case .duplicatedKeysInMapping? = error as? YamlError { .duplicateKey } else { .invalidYAML }
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
