import Statistics

/// Comparisons of sums that should all be true at once. Whether any numbers make them so is decided by removing one
/// unknown after the other: of what it must be at least and at most, every pair must leave room.
///
/// Source: Fourier and Motzkin's elimination (Schrijver, Theory of Linear and Integer Programming, 1986, section 12.2).
struct LinearSystem: Sendable {
    /// The form is at least 0 or, when strict, above it.
    struct Inequality: Sendable, Hashable {
        let form: LinearForm
        let isStrict: Bool

        /// Whether it is false of every number.
        var isFalse: Bool {
            form.isConstant && (isStrict ? form.constant <= .zero : form.constant < .zero)
        }
    }

    private(set) var inequalities: [Inequality] = []

    /// More are not worked through.
    private static let most = 400

    mutating func add(_ form: LinearForm, isStrict: Bool) {
        inequalities.append(Inequality(form: form, isStrict: isStrict))
    }

    /// Whether it is proven that no numbers make all true. What is known of the unknowns together is only asked where their
    /// ranges do not decide: with it there is more to work through.
    func isContradictory(in reading: LinearReading) -> Bool {
        if isContradictory(with: [], of: reading.unknowns) { return true }
        guard let facts = try? connected(reading.facts()), !facts.isEmpty else { return false }
        return isContradictory(with: facts, of: reading.unknowns)
    }

    private func isContradictory(with facts: [Inequality], of unknowns: [Unknown]) -> Bool {
        do {
            let all = inequalities + facts
            var rest = Set<Inequality>()
            for inequality in all { rest.insert(try inequality.rounded(unknowns)) }
            var used = Set(all.flatMap(\.form.factors.keys)).sorted()
            for unknown in used { rest.formUnion(try unknowns[unknown].inequalities(at: unknown)) }
            rest = try Self.sharpest(of: rest)
            while let unknown = used.min(by: { Self.pairs(of: $0, in: rest) < Self.pairs(of: $1, in: rest) })
            {
                if rest.contains(where: \.isFalse) { return true }
                rest = try Self.sharpest(of: try Self.removing(unknown, from: rest))
                used.removeAll { $0 == unknown }
            }
            return rest.contains(where: \.isFalse)
        } catch {
            return false
        }
    }

    /// How many inequalities take the place of those that an unknown is in.
    private static func pairs(of unknown: Int, in all: Set<Inequality>) -> Int {
        let factors = all.compactMap { $0.form.factors[unknown] }
        let least = factors.count { $0 > .zero }
        return least * (factors.count - least)
    }

    /// Of those that say the same of the same sum, the one that says most.
    private static func sharpest(of all: Set<Inequality>) throws(BeyondProof) -> Set<Inequality> {
        var kept: [LinearForm: Inequality] = [:]
        for inequality in all {
            let scaled = try inequality.scaled()
            let sum = scaled.form.replacingConstant(by: .zero)
            if let other = kept[sum], !scaled.isSharper(than: other) { continue }
            kept[sum] = scaled
        }
        return Set(kept.values)
    }

    /// The facts about the unknowns in it, and about those that such facts are about.
    private func connected(_ facts: [Inequality]) -> [Inequality] {
        var used = Set(inequalities.flatMap(\.form.factors.keys))
        var (found, rest) = ([Inequality](), facts)
        while true {
            let next = rest.filter { !used.isDisjoint(with: $0.form.factors.keys) }
            if next.isEmpty { return found }
            rest.removeAll { !used.isDisjoint(with: $0.form.factors.keys) }
            found += next
            used.formUnion(next.flatMap(\.form.factors.keys))
        }
    }

    private static func removing(_ unknown: Int, from all: Set<Inequality>) throws(BeyondProof)
        -> Set<Inequality>
    {
        var others = all.filter { $0.form.factors[unknown] == nil }
        let least = all.filter { $0.form.factors[unknown].map { $0 > .zero } ?? false }
        let most = all.filter { $0.form.factors[unknown].map { $0 < .zero } ?? false }
        if others.count + least.count * most.count > Self.most { throw BeyondProof() }
        for lower in least {
            for upper in most { others.insert(try lower.combined(with: upper, removing: unknown)) }
        }
        return others
    }
}

extension LinearSystem.Inequality {
    /// The sum of multiples of the two in which the unknown cancels out.
    fileprivate func combined(with other: Self, removing unknown: Int) throws(BeyondProof) -> Self {
        guard let mine = form.factors[unknown]?.reciprocal, let its = other.form.factors[unknown]?.reciprocal
        else { throw BeyondProof() }
        let sum = try form.times(mine).plus(try other.form.times(try its.times(.minusOne)))
        return Self(form: sum, isStrict: isStrict || other.isStrict)
    }

    /// The same with 1 or −1 as the factor of its first unknown.
    fileprivate func scaled() throws(BeyondProof) -> Self {
        guard let first = form.factors.keys.min(), let factor = form.factors[first],
            let share = (factor < .zero ? -factor : factor).reciprocal
        else { return self }
        return Self(form: try form.times(share), isStrict: isStrict)
    }

    /// Of two about the same sum.
    fileprivate func isSharper(than other: Self) -> Bool {
        form.constant == other.form.constant
            ? isStrict && !other.isStrict : form.constant < other.form.constant
    }

    /// The same said of numbers that go by steps, as sharply as it can be: no count is above 2 and below 3.
    fileprivate func rounded(_ unknowns: [Unknown]) throws(BeyondProof) -> Self {
        var step: ExactFraction?
        for (unknown, factor) in form.factors {
            guard let its = unknowns[unknown].step else { return self }
            let next = try its.times(factor)
            guard let common = ExactFraction.commonStep(step ?? next, next) else { throw BeyondProof() }
            step = common
        }
        guard let step, let steps = step.reciprocal else { return self }
        let constant = try form.constant.times(steps)
        // The rest of the sum goes by whole steps, and so may the constant.
        let whole = isStrict ? -(try constant.times(.minusOne)).floor - 1 : constant.floor
        let rounded = try ExactFraction(whole, over: 1).times(step)
        return Self(form: form.replacingConstant(by: rounded), isStrict: false)
    }
}

extension Unknown {
    /// What its range says.
    fileprivate func inequalities(at place: Int) throws(BeyondProof) -> [LinearSystem.Inequality] {
        let form = LinearForm(unknown: place)
        var all: [LinearSystem.Inequality] = []
        if let lower = range.lower {
            let above = try form.minus(LinearForm(lower))
            all.append(LinearSystem.Inequality(form: above, isStrict: range.excludesLower))
        }
        if let upper = range.upper {
            all.append(LinearSystem.Inequality(form: try LinearForm(upper).minus(form), isStrict: false))
        }
        return all
    }
}
