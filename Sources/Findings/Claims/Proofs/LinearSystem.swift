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

    /// Whether it is proven that no numbers make all true.
    func isContradictory(in reading: LinearReading) -> Bool {
        do {
            let unknowns = reading.unknowns
            let all = inequalities + connected(try reading.facts())
            var rest = Set<Inequality>()
            for inequality in all { rest.insert(try inequality.rounded(unknowns)) }
            let used = Set(all.flatMap(\.form.factors.keys)).sorted()
            for unknown in used { rest.formUnion(try unknowns[unknown].inequalities(at: unknown)) }
            for unknown in used {
                if rest.contains(where: \.isFalse) { return true }
                rest = try Self.removing(unknown, from: rest)
            }
            return rest.contains(where: \.isFalse)
        } catch {
            return false
        }
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
