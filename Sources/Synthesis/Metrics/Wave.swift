/// When a metric joined the benchmark.
///
/// Models are rarely scored again when metrics are added, so scores are missing by waves: a group of models is known by
/// the waves that it was scored on.
enum Wave {
    /// The five metrics that every model has.
    case founding
    /// Three further recordings in V4 and IT.
    case laterRecordings
    /// Two V1 response properties that came before the others.
    case firstProperties
    /// Twenty more V1 response properties.
    case properties
    /// Error consistency with people in 17 experiments, and the accuracies measured alongside.
    case errorConsistency
    /// The time course of object solution in IT, which was hardly ever scored.
    case solutionTimes
    /// ImageNet accuracy, reported by whoever submitted the model.
    case reported
    /// Metrics of other laboratories, in tables of their own.
    case external
}
