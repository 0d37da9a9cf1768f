import Diagnostics

extension Fault {
    /// A figure has no model to show.
    static let emptyFigure = Fault("empty-figure")
    /// The id of a figure is not made of letters, digits and hyphens.
    static let invalidID = Fault("invalid-id")
    /// A figure is given a metric or benchmark twice; it is shown once.
    static let repeatedMeasure = Fault("repeated-measure")
    /// An option takes one metric and is given several.
    static let severalMetrics = Fault("several-metrics")
    /// The id of a figure is that of something the site has already.
    static let takenID = Fault("taken-id")
    /// No pair of a figure has a defined correlation.
    static let undefinedCorrelations = Fault("undefined-correlations")
    /// A metric has no density curve.
    static let undefinedDensity = Fault("undefined-density")
    /// There are no z-scores where a figure needs them.
    static let undefinedZScores = Fault("undefined-z-scores")
    /// A figure cannot be drawn from its options.
    static let undrawableFigure = Fault("undrawable-figure")
    /// There is no benchmark of that name.
    static let unknownBenchmark = Fault("unknown-benchmark")
    /// There is no cohort of that name.
    static let unknownCohort = Fault("unknown-cohort")
    /// There is no kind of figure of that name.
    static let unknownFigureKind = Fault("unknown-figure-kind")
}
