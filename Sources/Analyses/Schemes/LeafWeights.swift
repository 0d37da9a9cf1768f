import Statistics
import Study

/// What the leaves of a tree count beside each other, where its benchmarks state weights.
///
/// The schemes integrate leaves so that nothing but the metrics themselves decides: how many members stand beside one, and
/// how deep, must not. A weight is a statement about a member beside the others in its benchmark, and stays one. So a
/// metric counts the product of the weights on its way from the root, each divided by the mean weight of the members
/// there. Only ratios matter then (2 beside 1 is 1 beside 0.5), weights that are all equal change nothing, and metrics
/// directly under the root count as they do among its children.
extension Benchmark {
    /// One for each of `leaves`, as whole numbers where they can be exact; nil where all count the same.
    var leafWeights: [Double]? {
        guard isWeighted else { return nil }
        return wholeLeafWeights ?? relativeLeafWeights.map(\.double)
    }

    /// Whole numbers, since sums of whole multiples of ranks are exact: models with equal means then tie.
    private var wholeLeafWeights: [Double]? {
        let weights = relativeLeafWeights.compactMap(\.exact)
        let step = weights.reduce(ExactFraction.zero as ExactFraction?) { step, weight in
            step.flatMap { ExactFraction.commonStep($0, weight) }
        }
        guard weights.count == leaves.count, let steps = step?.reciprocal else { return nil }
        let whole = weights.compactMap { ExactFraction.product($0, steps)?.double }
        return whole.count == weights.count && whole.allSatisfy { $0 < 0x1p32 } ? whole : nil
    }

    private var relativeLeafWeights: [RelativeWeight] {
        let whole = ratio?.reduce(Int128(0)) { $0 + Int128($1) } ?? 0
        return members.enumerated().flatMap { place, member -> [RelativeWeight] in
            let own =
                ratio.map { RelativeWeight(Int128($0[place]) * Int128(members.count), over: whole) } ?? .one
            guard case .benchmark(let inner) = member else { return [own] }
            return inner.relativeLeafWeights.map { own * $0 }
        }
    }
}

/// Exact while Int128 holds it, otherwise the Double alone.
private struct RelativeWeight {
    let double: Double
    let exact: ExactFraction?

    static let one = RelativeWeight(1, over: 1)

    init(_ numerator: Int128, over denominator: Int128) {
        let fraction = ExactFraction(numerator, over: denominator)
        (double, exact) = (fraction.double, fraction)
    }

    private init(double: Double, exact: ExactFraction?) { (self.double, self.exact) = (double, exact) }

    static func * (left: RelativeWeight, right: RelativeWeight) -> RelativeWeight {
        if let one = left.exact, let other = right.exact, let product = ExactFraction.product(one, other) {
            return RelativeWeight(double: product.double, exact: product)
        }
        return RelativeWeight(double: left.double * right.double, exact: nil)
    }
}
