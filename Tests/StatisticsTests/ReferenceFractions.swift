extension Reference {
    /// Numerator and denominator as text, because they exceed what a JSON number holds exactly.
    struct Fraction: Decodable {
        let numerator: String
        let denominator: String
    }

    struct Fractions: Decodable {
        struct Decimal: Decodable {
            let x: Double
            let fraction: Fraction?
        }

        struct Mean: Decodable {
            let groups: [[Double]]
            let fraction: Fraction
            let double: Double
        }

        struct WeightedMean: Decodable {
            let values: [Double]
            let weights: [Int]
            let fraction: Fraction
            let double: Double
        }

        struct Quotient: Decodable {
            let fraction: Fraction
            let double: Double
        }

        let decimals: [Decimal]
        let means: [Mean]
        let weightedMeans: [WeightedMean]
        let ascendingQuotients: [Quotient]
    }
}
