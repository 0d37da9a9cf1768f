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
