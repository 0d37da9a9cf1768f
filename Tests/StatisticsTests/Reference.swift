import Foundation
import Statistics
import Testing

/// The numbers that `scripts/reference/make_statistics.py` wrote with SciPy, mpmath and Python's fractions.
struct Reference: Decodable {
    let samples: [Sample]?
    let correlations: [Correlation]?
    let permutations: [Permutations]?
    let studentT: [Tail]?
    let densities: [Density]?

    /// The files also say which of the libraries computed the number.
    struct Number: Decodable {
        let value: Double
    }

    struct Sample: Decodable, CustomTestStringConvertible {
        let name: String
        let values: [Double]
        let averageRanks: [Double]
        let competitionRanks: [Int]
        let mean: Number
        let populationStandardDeviation: Number
        let sampleStandardDeviation: Number
        let standardScores: [Double]
        var testDescription: String { name }
    }

    struct Correlation: Decodable, CustomTestStringConvertible {
        let name: String
        let x: [Double]
        let y: [Double]
        let rho: Number
        let rhoP: Number
        let r: Number
        let rP: Number
        var testDescription: String { name }
    }

    /// At most nine pairs. The sum is that of the products of their ranks, z = 2 · rank − (n + 1), and the counts are
    /// those of the pairings that reach it.
    struct Permutations: Decodable, CustomTestStringConvertible {
        let name: String
        let x: [Double]
        let y: [Double]
        let sum: Int
        let atLeast: Int
        let atMost: Int
        let p: Number
        var testDescription: String { name }
    }

    /// Numbers in pairs, whatever is known of them.
    struct Pairs: CustomTestStringConvertible {
        let name: String
        let x: [Double]
        let y: [Double]
        var testDescription: String { name }
    }

    struct Tail: Decodable, CustomTestStringConvertible {
        let t: Double
        let df: Double
        let p: Number
        var testDescription: String { "t = \(t), \(df) degrees of freedom" }
    }

    struct Density: Decodable, CustomTestStringConvertible {
        let name: String
        let values: [Double]
        let bandwidth: Number
        let x: [Double]
        let densities: [Double]
        var testDescription: String { name }
    }

    static func samples() throws -> [Sample] { try #require(read(Self.self, from: "samples").samples) }

    static func correlations() throws -> [Correlation] {
        try #require(read(Self.self, from: "correlations").correlations)
    }

    static func permutations() throws -> [Permutations] {
        try #require(read(Self.self, from: "permutations").permutations)
    }

    /// Those of all correlations and permutations.
    static func pairs() throws -> [Pairs] {
        try correlations().map { Pairs(name: $0.name, x: $0.x, y: $0.y) }
            + permutations().map { Pairs(name: $0.name, x: $0.x, y: $0.y) }
    }

    static func tails() throws -> [Tail] { try #require(read(Self.self, from: "student-t").studentT) }

    static func densities() throws -> [Density] {
        try #require(read(Self.self, from: "densities").densities)
    }

    static func read<Content: Decodable>(_ type: Content.Type, from name: String) throws -> Content {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference")
        let data = try Data(contentsOf: folder.appending(path: "\(name).json"))
        return try JSONDecoder().decode(type, from: data)
    }
}

/// Whether two numbers differ by at most `tolerance`, or by that fraction of the second if it exceeds 1.
func isClose(_ found: Double, _ expected: Double, tolerance: Double = 1e-10) -> Bool {
    abs(found - expected) <= tolerance * max(1, abs(expected))
}

/// Whether two numbers differ by at most `tolerance` of the second.
func isRelativelyClose(_ found: Double, _ expected: Double, tolerance: Double = 1e-8) -> Bool {
    abs(found - expected) <= tolerance * abs(expected)
}

/// `count` standard normal numbers that are the same in each run.
func normals(_ count: Int, seed: UInt64) -> [Double] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in generator.nextNormal() }
}
