/// How pages tell parts of a whole, each sort with its digits once.
extension NumberFormat {
    /// Of a hundred, to the thousandth, as a `NumberKind.share` is read: `87.4%`.
    package static let share = NumberFormat.percentOfWhole(1)
    /// What one of many members counts, which may be little: `0.617%`.
    package static let weight = NumberFormat.significantPercent(3)
}
