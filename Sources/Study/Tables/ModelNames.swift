extension ScoreTable {
    /// What people call each model, in the table's order; with its key after it when others are called the same.
    package var modelNames: [String] {
        let uses = Dictionary(models.map { ($0.name, 1) }, uniquingKeysWith: +)
        return models.map { uses[$0.name] == 1 ? $0.name : "\($0.name) (\($0.key))" }
    }
}
