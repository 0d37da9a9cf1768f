import Statistics

extension LinearReading {
    mutating func combined(
        _ left: [LinearCase], _ arithmetic: ClaimTerm.Arithmetic, _ right: [LinearCase]
    ) throws(BeyondProof) -> [LinearCase] {
        var all: [LinearCase] = []
        for one in left {
            for other in right {
                let form =
                    switch arithmetic {
                    case .plus: try one.form.plus(other.form)
                    case .minus: try one.form.minus(other.form)
                    case .times: try product(one.form, other.form)
                    case .over: try quotient(one.form, other.form)
                    }
                all.append(LinearCase(conditions: one.conditions + other.conditions, form: form))
            }
        }
        return all
    }

    private mutating func product(_ one: LinearForm, _ other: LinearForm) throws(BeyondProof) -> LinearForm {
        if one.isConstant { return try other.times(one.constant) }
        if other.isConstant { return try one.times(other.constant) }
        var range = try range(of: one).times(try self.range(of: other))
        if one == other { range.lower = max(range.lower ?? .zero, .zero) }
        let isKnown = places[.product(other, one)] != nil
        let identity = isKnown ? Unknown.Identity.product(other, one) : .product(one, other)
        return form(of: identity, Unknown(range: range, step: nil))
    }

    private mutating func quotient(_ one: LinearForm, _ other: LinearForm) throws(BeyondProof) -> LinearForm {
        if other.isConstant {
            guard let factor = other.constant.reciprocal else { throw BeyondProof() }
            return try one.times(factor)
        }
        if let multiple = try one.multiple(of: other) { return LinearForm(multiple) }
        let range = try range(of: one).times(try self.range(of: other).reciprocal)
        return form(of: .quotient(one, other), Unknown(range: range, step: nil))
    }

    func negated(_ cases: [LinearCase]) throws(BeyondProof) -> [LinearCase] {
        var all = cases
        for place in all.indices { all[place].form = try all[place].form.times(.minusOne) }
        return all
    }

    func absolute(_ cases: [LinearCase]) throws(BeyondProof) -> [LinearCase] {
        var all: [LinearCase] = []
        for one in cases {
            let negative = try one.form.times(.minusOne)
            all.append(LinearCase(conditions: one.conditions + [one.form], form: one.form))
            all.append(LinearCase(conditions: one.conditions + [negative], form: negative))
        }
        return all
    }

    /// Of each pair the one that is less or more.
    mutating func extremes(of terms: [ClaimTerm], isLeast: Bool) throws(BeyondProof) -> [LinearCase] {
        var found = try cases(of: terms[0])
        for term in terms.dropFirst() {
            var next: [LinearCase] = []
            for one in found {
                for other in try cases(of: term) {
                    let both = one.conditions + other.conditions
                    let gap = try isLeast ? other.form.minus(one.form) : one.form.minus(other.form)
                    next.append(LinearCase(conditions: both + [gap], form: one.form))
                    next.append(
                        LinearCase(conditions: both + [try gap.times(.minusOne)], form: other.form))
                }
            }
            if next.count > Self.mostCases { throw BeyondProof() }
            found = next
        }
        return found
    }
}
