import Diagnostics

extension Fault {
    /// A table that a study is to be drafted from has only columns of numbers.
    static let noModelColumn = Fault("no-model-column")
    /// No column of a table that a study is to be drafted from holds scores.
    static let noScoreColumn = Fault("no-score-column")
    /// The tree that a study is to be drafted with names a metric that no table has.
    static let unknownTreeMetric = Fault("unknown-tree-metric")
}
