/// The part that a network plays in the study: what it was scored on, and whether it stands out.
enum Role {
    /// Fully scored, here and in the odd-one-out and attention-map tables.
    case compared
    /// Fully scored.
    case complete
    /// Fully scored; this good in behaviour, mediocre in the neural benchmarks.
    case leader(behavior: Double)
    /// Fully scored; this far below all others in the neural benchmarks.
    case outlier(predictivity: Double)
    /// Fully scored, at chance in everything.
    case untrained
    /// Scored on fewer metrics.
    case partial(Coverage)

    var coverage: Coverage {
        if case .partial(let coverage) = self { coverage } else { .complete }
    }

    var isCompared: Bool {
        if case .compared = self { true } else { false }
    }

    /// Whether nothing sets the network apart from the other fully scored ones.
    var isOrdinary: Bool {
        if case .complete = self { true } else { false }
    }

    var isUntrained: Bool {
        if case .untrained = self { true } else { false }
    }

    /// A network's factors where its role wants them.
    func adjusted(_ factors: FactorScores) -> FactorScores {
        var factors = factors
        switch self {
        case .leader(let behavior):
            factors[.behavior] = behavior
            factors[.predictivity] = -1.3
            factors[.early] = -1
        case .outlier(let predictivity):
            factors[.behavior] = -0.9
            factors[.predictivity] = predictivity
        case .untrained:
            factors[.behavior] = -3
            factors[.predictivity] = -2.5
            factors[.early] = -1
        case .compared, .complete, .partial:
            break
        }
        return factors
    }
}
