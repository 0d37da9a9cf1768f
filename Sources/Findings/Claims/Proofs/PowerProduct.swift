import Statistics

/// Sums multiplied with each other, each as often as its power says and, where that is negative, as a divisor: what a term
/// is however its author ordered and bracketed it.
struct PowerProduct: Sendable, Hashable {
    /// None of them 0. The first factor of each sum is 1, so that 2·x and x are one sum.
    private(set) var powers: [LinearForm: Int] = [:]
}

extension PowerProduct {
    mutating func multiply(by other: PowerProduct, inverted: Bool) {
        for (sum, power) in other.powers {
            let total = (powers[sum] ?? 0) + (inverted ? -power : power)
            powers[sum] = total == 0 ? nil : total
        }
    }

    /// The sum that it is, if it is one.
    var single: LinearForm? {
        powers.count == 1 ? powers.first.flatMap { $0.value == 1 ? $0.key : nil } : nil
    }

    init(of sum: LinearForm) { powers = [sum: 1] }
}

extension LinearForm {
    /// The factor of its first unknown, and the sum without it; nil for a constant.
    func normalised() throws(BeyondProof) -> (factor: ExactFraction, sum: LinearForm)? {
        guard let first = factors.keys.min(), let factor = factors[first], let share = factor.reciprocal
        else { return nil }
        return (factor, try times(share))
    }

    /// The unknown that it is; nil where it is a multiple or a sum.
    var unknown: Int? {
        guard constant == .zero, factors.count == 1, let (unknown, factor) = factors.first, factor == .one
        else { return nil }
        return unknown
    }
}
