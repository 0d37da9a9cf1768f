import Statistics

/// A hidden ability of a network. Metrics correlate because they load on the same factors.
enum Factor: Int, CaseIterable {
    /// Making the choices and mistakes that people make.
    case behavior
    /// Linear predictivity of neural recordings in every area.
    case predictivity
    /// Likeness to early vision: V1 and V2.
    case early
    /// Likeness to IT beyond predictivity in general.
    case inferotemporal
    /// The families of V1 response properties, which agree within themselves and little with one another.
    case orientation, fieldSize, magnitude, selectivity, frequency, texture
    /// Classification accuracy beyond likeness to people.
    case accuracy
    /// Attending where people attend.
    case attention
}

/// A network's standing on every factor, in standard deviations.
struct FactorScores {
    private(set) var values: [Double]

    init(values: [Double]) { self.values = values }

    /// A draw of independent standard normal factors.
    init(using generator: inout SeededGenerator) {
        values = Factor.allCases.map { _ in generator.nextNormal() }
    }

    subscript(factor: Factor) -> Double {
        get { values[factor.rawValue] }
        set { values[factor.rawValue] = newValue }
    }
}
