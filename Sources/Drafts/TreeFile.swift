import Diagnostics
import Settings
import Study

/// A small tree of metrics, as YAML or JSON: `{coding: [humaneval, mbpp], maths: {algebra: [gsm8k]}}`.
struct TreeFile {
    indirect enum Node {
        case metric(Located<String>)
        case group(name: String, members: [Node])
    }

    let members: [Node]

    /// Nil, with diagnostics, for what is no such tree.
    init?(_ source: SourceText, _ diagnostics: inout Diagnostics) {
        let start = Position(file: source.path, line: 1, column: 1)
        // JSON of one value is YAML as well.
        guard var settings = Settings(yaml: source.text, at: start, &diagnostics) else { return nil }
        let before = diagnostics.errorCount
        members = Self.members(&settings, depth: 0, &diagnostics)
        if diagnostics.errorCount > before { return nil }
    }

    private static let mostLevels = 20

    private static func members(
        _ settings: inout Settings, depth: Int, _ diagnostics: inout Diagnostics
    ) -> [Node] {
        settings.keys.compactMap { key in
            if settings.holdsMapping(key.value), depth < mostLevels {
                guard var inner = settings.settings(key.value, &diagnostics) else { return nil }
                return .group(name: key.value, members: members(&inner, depth: depth + 1, &diagnostics))
            }
            let names = settings.strings(key.value, &diagnostics) ?? []
            return .group(name: key.value, members: names.map(Node.metric))
        }
    }

    var groupNames: [String] { members.flatMap(Self.groupNames) }

    private static func groupNames(of node: Node) -> [String] {
        switch node {
        case .metric: []
        case .group(let name, let members): [name] + members.flatMap(groupNames)
        }
    }

    /// Every metric that it names, in order.
    var metrics: [Located<String>] { members.flatMap(Self.metrics) }

    private static func metrics(of node: Node) -> [Located<String>] {
        switch node {
        case .metric(let name): [name]
        case .group(_, let members): members.flatMap(metrics)
        }
    }
}
