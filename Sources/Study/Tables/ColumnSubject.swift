/// What the numbers of a column are.
enum ColumnSubject {
    case scores
    /// The errors of the scores on a metric, which are in its unit.
    case errors(of: String)
    case attribute(Unit?)
}
