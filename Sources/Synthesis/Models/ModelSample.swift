import Statistics

/// A model of the study: its role, and the factors that all its scores come from.
struct SampledModel {
    let model: InventedModel
    let role: Role
    let factors: FactorScores
}

/// The invented models of the study: 88 distinct ones with every score but solution times, one at chance, and 146
/// with fewer scores.
struct ModelSample {
    /// In the order of the catalogue.
    let members: [SampledModel]

    /// Gives networks of the catalogue their roles and draws their factors.
    init(using generator: inout SeededGenerator) {
        var pool = ModelCatalogue.all.shuffled(by: &generator)
        var members: [String: SampledModel] = [:]
        for set in Self.sets {
            let chosen = set.flatMap { opening in opening.fill(from: &pool).map { ($0, opening.role) } }
            let factors = chosen.map { model, _ in FactorScores(of: model, using: &generator) }.standardized()
            for ((model, role), factors) in zip(chosen, factors) {
                members[model.id] = SampledModel(model: model, role: role, factors: role.adjusted(factors))
            }
        }
        self.members = ModelCatalogue.all.compactMap { members[$0.id] }
    }

    /// Who plays what. Factors are standardised within a set, so that the compared models, as a subset of the complete
    /// ones, show what the whole shows.
    private static let sets = [
        [
            Opening(role: .untrained, count: 1) { $0.training == .untrained },
            Opening(role: .leader(behavior: 2.8), count: 1) { $0.training == .webScale },
            Opening(role: .leader(behavior: 2.6), count: 1) { $0.training == .webScale },
            Opening(role: .outlier(predictivity: -4.2), count: 1) { $0.training.givesClassifier },
            Opening(role: .outlier(predictivity: -3.5), count: 1) { $0.training.givesClassifier },
            Opening(role: .outlier(predictivity: -2.8), count: 1) { $0.training.givesClassifier },
            Opening(role: .complete, count: 41) { $0.training.givesClassifier },
        ],
        [Opening(role: .compared, count: 42) { $0.training.givesClassifier && $0.training != .webScale }],
        CoverageGroup.partial.flatMap { group in
            [
                Opening(role: .partial(group.coverage), count: group.withoutClassifier) {
                    !$0.training.givesClassifier
                },
                Opening(role: .partial(group.coverage), count: group.models - group.withoutClassifier) {
                    $0.training.givesClassifier
                },
            ]
        },
    ]
}

/// A number of places for networks of one role.
private struct Opening: Sendable {
    let role: Role
    let count: Int
    let suits: @Sendable (InventedModel) -> Bool

    /// Takes the first networks that suit out of the pool.
    func fill(from pool: inout [InventedModel]) -> [InventedModel] {
        let taken = Array(pool.filter(suits).prefix(count))
        pool.removeAll(where: taken.contains)
        return taken
    }
}

extension FactorScores {
    /// Draws a network's factors; its training and its size move them.
    fileprivate init(of model: InventedModel, using generator: inout SeededGenerator) {
        self.init(using: &generator)
        for (factor, shift) in model.training.shift { self[factor] += shift }
        self[.behavior] += 0.6 * (model.size.position - 0.5)
        self[.accuracy] += 0.8 * (model.size.position - 0.5)
    }
}
