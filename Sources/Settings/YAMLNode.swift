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
        guard text.utf8.count <= Self.longest else {
            diagnostics.error(
                .oversizedText, "this YAML has more than \(Self.longest >> 20) MB", at: origin,
                mend: "is it the right file? Patterns speak of many metrics at once")
            return nil
        }
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
            self.init(node, in: source, depth: 0, &diagnostics)
        } catch {
            let fault = Self.fault(of: error)
            let words = Self.words(for: error)
            diagnostics.error(
                fault, fault == .nestedTooDeeply ? Self.wordsForDepth : "this is not YAML: \(words)",
                at: source.position(of: error))
            return nil
        }
    }

    /// Five thousand metrics with a description each take half of it.
    private static let longest = 2 << 20
    /// A tree of benchmarks has two levels of YAML for each of its own.
    private static let deepest = 64
    /// The characters of a key.
    private static let longestKey = 1_000

    private init(content: Content, position: Position) {
        self.content = content
        self.position = position
    }

    private init(_ node: Node, in source: YAMLSource, depth: Int, _ diagnostics: inout Diagnostics) {
        guard depth <= Self.deepest || node.scalar != nil else {
            diagnostics.error(.nestedTooDeeply, Self.wordsForDepth, at: source.position(of: node))
            self.init(content: .scalar("", isPlain: true), position: source.position(of: node))
            return
        }
        let content: Content =
            switch node {
            case .scalar(let scalar):
                .scalar(Self.text(of: scalar, in: source, &diagnostics), isPlain: scalar.style == .plain)
            case .sequence(let sequence):
                .sequence(sequence.map { YAMLNode($0, in: source, depth: depth + 1, &diagnostics) })
            case .mapping(let mapping):
                .mapping(mapping.compactMap { Self.entry($0, $1, in: source, depth: depth, &diagnostics) })
            case .alias: .scalar("", isPlain: true)
            }
        self.init(content: content, position: source.position(of: node))
    }

    /// An escape can stand for what the file itself could not hold, `"\0"`.
    private static func text(
        of scalar: Node.Scalar, in source: YAMLSource, _ diagnostics: inout Diagnostics
    ) -> String {
        if scalar.style == .doubleQuoted, let control = scalar.string.unicodeScalars.first(where: \.isControl)
        {
            diagnostics.error(
                .controlCharacter,
                "an escape of this text means the control character \(control.codePoint), which no page can show",
                at: source.position(of: .scalar(scalar)), mend: "write the text without it")
        }
        return scalar.string
    }

    private static func entry(
        _ key: Node, _ value: Node, in source: YAMLSource, depth: Int, _ diagnostics: inout Diagnostics
    ) -> Entry? {
        let place = source.position(of: key)
        guard case .scalar(let scalar) = key else {
            diagnostics.error(.invalidKey, "a key must be a plain text", at: place)
            return nil
        }
        guard scalar.string.utf8.count <= longestKey || scalar.string.count <= longestKey else {
            diagnostics.error(
                .oversizedText, "this key has more than \(longestKey) characters", at: place.start,
                mend: "names are shorter")
            return nil
        }
        return Entry(
            key: Located(text(of: scalar, in: source, &diagnostics), at: place),
            value: YAMLNode(value, in: source, depth: depth + 1, &diagnostics))
    }
}

// MARK: - Faults and words

extension YAMLNode {
    private static func fault(of error: any Error) -> Fault {
        switch error as? YamlError {
        case .duplicatedKeysInMapping: .duplicateKey
        // libyaml itself ends at a thousand.
        case .scanner(_, let problem, _, _) where problem.contains("nesting level"),
            .parser(_, let problem, _, _) where problem.contains("nesting level"):
            .nestedTooDeeply
        default: .invalidYAML
        }
    }

    private static let wordsForDepth = "more than \(deepest) lists and mappings stand in each other"

    private static func words(for error: any Error) -> String {
        switch error as? YamlError {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            problem
        case .duplicatedKeysInMapping(let keys, _):
            "the key \(keys.sorted().map { "'\($0)'" }.joined(separator: ", ")) stands twice"
        default: "\(error)"
        }
    }
}
