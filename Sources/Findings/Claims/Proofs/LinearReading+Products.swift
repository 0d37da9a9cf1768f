import Statistics

/// Products and quotients of sums: unknown numbers, of which it is known between which others they lie.
extension LinearReading {
    mutating func product(_ one: LinearForm, _ other: LinearForm) throws(BeyondProof) -> LinearForm {
        if one.isConstant { return try other.times(one.constant) }
        if other.isConstant { return try one.times(other.constant) }
        let product = try multiplied(one, other, inverted: false)
        // What cannot be learned is only not known.
        try? learn(one, times: other, is: product)
        return product
    }

    mutating func quotient(_ one: LinearForm, _ other: LinearForm) throws(BeyondProof) -> LinearForm {
        if other.isConstant {
            guard let factor = other.constant.reciprocal else { throw BeyondProof() }
            return try one.times(factor)
        }
        let quotient = try multiplied(one, other, inverted: true)
        try? learn(quotient, times: other, is: one)
        if try signedRange(of: other).isNeverNegative { try? learn(one, over: other, is: quotient) }
        return quotient
    }

    /// As one unknown, or as the sum or the constant that is left of it.
    private mutating func multiplied(_ one: LinearForm, _ other: LinearForm, inverted: Bool)
        throws(BeyondProof) -> LinearForm
    {
        var factor = ExactFraction.one
        var product = PowerProduct()
        for (form, isInverted) in [(one, false), (other, inverted)] {
            guard let (first, sum) = try form.normalised() else {
                factor = try factor.times(form.constant)
                continue
            }
            guard let share = isInverted ? first.reciprocal : first else { throw BeyondProof() }
            factor = try factor.times(share)
            product.multiply(by: self.product(behind: sum), inverted: isInverted)
        }
        if product.powers.isEmpty { return LinearForm(factor) }
        if let single = product.single { return try single.times(factor) }
        return try form(of: .product(product), Unknown(range: try range(of: product), step: nil)).times(
            factor)
    }

    /// What an unknown is a product of; a sum is itself.
    private func product(behind sum: LinearForm) -> PowerProduct {
        guard let unknown = sum.unknown,
            case .product(let product)? = places.first(where: { $0.value == unknown })?.key
        else { return PowerProduct(of: sum) }
        return product
    }

    private func range(of product: PowerProduct) throws(BeyondProof) -> NumberRange {
        var ranges: [NumberRange] = []
        for (sum, power) in product.powers { ranges.append(try signedRange(of: sum).power(power)) }
        // The rule for signs needs ranges that end; those that are never negative come first, whose product is one too.
        ranges.sort { $0.isNeverNegative && !$1.isNeverNegative }
        var all = NumberRange(lower: .one, upper: .one)
        for range in ranges { all = try all.times(range) }
        return all
    }
}

// MARK: - What is known of them

extension LinearReading {
    /// What is above one end of its range by something, and something else above an end of its own: the two differences
    /// multiplied are not negative.
    ///
    /// Source: McCormick's envelopes (Mathematical Programming 10, 1976, pages 147–175).
    private mutating func learn(_ one: LinearForm, times other: LinearForm, is product: LinearForm)
        throws(BeyondProof)
    {
        let (range, another) = (try signedRange(of: one), try signedRange(of: other))
        for (end, isLower) in [(range.lower, true), (range.upper, false)] {
            for (otherEnd, isOtherLower) in [(another.lower, true), (another.upper, false)] {
                guard let end, let otherEnd else { continue }
                let form = try product.plus(other, times: -end).plus(one, times: -otherEnd)
                    .plus(LinearForm(try end.times(otherEnd)))
                let isPositive = isLower == isOtherLower
                learn(isPositive ? form : try form.times(.minusOne), isStrict: false)
            }
        }
    }

    /// A part of something is at most 1, and at least −1 where it is no larger than its opposite: n / (n + 1) is below 1.
    ///
    /// - Parameter other: never negative.
    private mutating func learn(_ one: LinearForm, over other: LinearForm, is quotient: LinearForm)
        throws(BeyondProof)
    {
        for bound in [ExactFraction.one, .minusOne] {
            let gap = try one.plus(other, times: -bound)
            let rest = try quotient.minus(LinearForm(bound))
            for (sign, side) in [(gap, rest), (try gap.times(.minusOne), try rest.times(.minusOne))] {
                if isNever(sign, isStrict: false) {
                    learn(try side.times(.minusOne), isStrict: true)
                } else if isNever(sign, isStrict: true) {
                    learn(try side.times(.minusOne), isStrict: false)
                }
            }
        }
    }

    /// The range of a sum, on the side of 0 where it is known to lie: the highest of some numbers less the lowest is never
    /// negative.
    private func signedRange(of form: LinearForm) throws(BeyondProof) -> NumberRange {
        var range = try range(of: form)
        if form.factors.count < 2 { return range }
        if !range.isNeverNegative, isNever(try form.times(.minusOne), isStrict: true) {
            (range.lower, range.excludesLower) = (.zero, false)
        }
        if range.upper.map({ $0 > .zero }) ?? true, isNever(form, isStrict: true) { range.upper = .zero }
        return range
    }

    /// Whether a sum is proven never to be positive, or never even 0.
    private func isNever(_ form: LinearForm, isStrict: Bool) -> Bool {
        var system = LinearSystem()
        system.add(form, isStrict: isStrict)
        return system.isContradictory(in: self)
    }
}
