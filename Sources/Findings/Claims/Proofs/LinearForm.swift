import Statistics

/// A sum of multiples of unknown numbers, and of a constant: 2·x − y + 0.5. Both sides of a comparison as one such sum show
/// what cancels out: nothing is left of x − x.
struct LinearForm: Sendable, Hashable {
    /// By the unknown's place in the proof; none of them 0.
    private(set) var factors: [Int: ExactFraction] = [:]
    private(set) var constant = ExactFraction.zero

    init(_ constant: ExactFraction) { self.constant = constant }

    init(unknown: Int) { factors = [unknown: .one] }

    var isConstant: Bool { factors.isEmpty }

    func plus(_ other: LinearForm, times factor: ExactFraction = .one) throws(BeyondProof) -> LinearForm {
        var sum = self
        for (unknown, multiple) in other.factors {
            let total = try (factors[unknown] ?? .zero).plus(try multiple.times(factor))
            sum.factors[unknown] = total == .zero ? nil : total
        }
        sum.constant = try constant.plus(try other.constant.times(factor))
        return sum
    }

    func minus(_ other: LinearForm) throws(BeyondProof) -> LinearForm {
        try plus(other, times: .minusOne)
    }

    func times(_ factor: ExactFraction) throws(BeyondProof) -> LinearForm {
        try LinearForm(.zero).plus(self, times: factor)
    }

    /// With another constant.
    func replacingConstant(by constant: ExactFraction) -> LinearForm {
        var form = self
        form.constant = constant
        return form
    }

    /// How often the other goes into it, where that is always the same: twice for 2·x and x.
    func multiple(of other: LinearForm) throws(BeyondProof) -> ExactFraction? {
        guard let unknown = other.factors.keys.min(), let mine = factors[unknown],
            let share = other.factors[unknown]?.reciprocal
        else { return nil }
        let multiple = try mine.times(share)
        return try other.times(multiple) == self ? multiple : nil
    }
}

extension ExactFraction {
    static let minusOne = ExactFraction(-1)
}
