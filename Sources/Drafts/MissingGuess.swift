import Study

/// What a missing score does to the average, where scores are missing.
struct MissingGuess {
    /// How many scores under the benchmark are missing.
    let count: Int
    /// Whether so many models have all scores that comparing them alone says something.
    let hasComplete: Bool
    private(set) var rule: String?
    private(set) var reason: String?

    init(of benchmark: BenchmarkDraft, in study: Study?, _ answer: Answer) {
        let columns = benchmark.metrics.compactMap { study?.table.column($0) }
        let models = study?.table.models.count ?? 0
        count = columns.reduce(0) { $0 + $1.count - $1.presentCount }
        let complete = (0..<models).count { model in columns.allSatisfy { $0.isPresent(model) } }
        hasComplete = count > 0 && complete >= 5
        if count == 0 { return }
        let told = count == 1 ? "1 score is missing" : "\(count) scores are missing"
        let rules = ["skip", "zero", "undefined"]
        let question = Question(
            text: "\(told). What does a missing score do to a model's average?",
            choices: [
                "it is left out; the average is that of the others", "it counts as 0",
                "the model has no average",
            ], suggested: 0)
        rule = rules[answer(question)]
        reason =
            told
            + (count == 1
                ? "; skip leaves it out, zero counts it as 0, undefined gives its model no average"
                : "; skip leaves them out, zero counts them as 0, undefined gives their models no average")
    }
}
