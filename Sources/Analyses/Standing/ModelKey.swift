package import Findings
package import Study

/// How tables of models name their rows.
package enum ModelKey {
    /// The key by a model's place in the table.
    package static func facet(in table: ScoreTable) -> KeyFacet<Int> {
        KeyFacet("model", .model, "The model's key", aliases: table.uniqueNames) { table.models[$0].key }
    }

    package static func name(in table: ScoreTable) -> Facet<Int> {
        .words("name", "What people call the model") { table.models[$0].name }
    }
}

extension ScoreTable {
    /// The names that one model alone bears, as a name or a key, each with its key.
    var uniqueNames: [String: String] {
        var uses: [String: Int] = [:]
        for model in models {
            for name in Set([model.key, model.name]) { uses[name, default: 0] += 1 }
        }
        let own = models.filter { $0.name != $0.key && uses[$0.name] == 1 }
        return Dictionary(own.map { ($0.name, $0.key) }, uniquingKeysWith: { first, _ in first })
    }
}
