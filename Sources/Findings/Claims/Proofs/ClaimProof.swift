/// Proves that no data could make a comparison true, or false: that numbers of such kinds allow of no other outcome.
///
/// All its cases are gone through, and each must contradict itself. Of values only their kinds, their limits and their
/// order are taken for granted, of products of them only between what they lie, so that more is thought possible than is. Hence what is proven is
/// true, and what some data could refute is never called empty; some empty claims are not recognised.
struct ClaimProof {
    private var reading: LinearReading
    /// Steps that are left. A claim of many alternatives has more cases than anyone would wait for.
    private var steps = 1000

    private init(ignoring kinds: Set<NumberKind>) { reading = LinearReading(ignoring: kinds) }

    /// - Parameter kinds: of which nothing is taken for granted.
    static func isImpossible(_ formula: ClaimFormula, ignoring kinds: Set<NumberKind> = []) -> Bool {
        var proof = ClaimProof(ignoring: kinds)
        return proof.isImpossible([formula], LinearSystem())
    }

    /// Whether the formulas contradict each other and the system.
    private mutating func isImpossible(_ formulas: [ClaimFormula], _ system: LinearSystem) -> Bool {
        steps -= 1
        guard steps > 0, !formulas.isEmpty else { return false }
        var rest = formulas
        // What must be true in any case comes first: it leaves fewer alternatives to go through.
        let next = rest.remove(at: rest.lastIndex { !$0.isAlternative } ?? rest.count - 1)
        switch next {
        case .all(let parts): return isImpossible(rest + parts, system)
        case .any(let parts):
            for part in parts where !isImpossible(rest + [part], system) { return false }
            return true
        case .positive(let term, let isStrict):
            // A comparison that cannot be read so says nothing.
            guard let cases = try? reading.cases(of: term) else { return isImpossible(rest, system) }
            for one in cases {
                let narrowed = system.adding(one, isStrict)
                if !narrowed.isContradictory(in: reading), !isImpossible(rest, narrowed) {
                    return false
                }
            }
            return true
        }
    }
}

extension LinearSystem {
    fileprivate func adding(_ one: LinearCase, _ isStrict: Bool) -> LinearSystem {
        var system = self
        for condition in one.conditions { system.add(condition, isStrict: false) }
        system.add(one.form, isStrict: isStrict)
        return system
    }
}

extension ClaimFormula {
    fileprivate var isAlternative: Bool { if case .any = self { true } else { false } }
}
