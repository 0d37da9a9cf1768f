/// Where the errors of a table's scores stood, and what became of them.
struct ErrorTreatment {
    var columns: [(scores: String, errors: String)] = []
    private var dropped = 0

    /// Counts the errors of scores of which a mean is made: what the mean of several is off by, they do not tell.
    mutating func countDropped(_ scores: ScoreColumn, _ groups: [[Int]]) {
        for group in groups where group.count(where: scores.isPresent) > 1 {
            dropped += group.count { scores.error($0) != nil }
        }
    }

    var treatment: [TableTreatment] {
        (columns.isEmpty ? [] : [.errorColumns(columns.map { .init(scores: $0.scores, errors: $0.errors) })])
            + (dropped == 0 ? [] : [.droppedErrors(dropped)])
    }
}
