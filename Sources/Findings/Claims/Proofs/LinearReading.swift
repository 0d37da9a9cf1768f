import Statistics

/// A term in one of its cases: |x| is x where x is at least 0, and −x where −x is.
struct LinearCase: Sendable {
    /// Each is at least 0 in this case.
    var conditions: [LinearForm] = []
    var form: LinearForm
}

/// Writes terms as sums of multiples of unknown numbers. What is no such sum, a product say, becomes an unknown of its own.
struct LinearReading: Sendable {
    private(set) var unknowns: [Unknown] = []
    private(set) var places: [Unknown.Identity: Int] = [:]
    /// Kinds of which nothing is taken for granted.
    let ignored: Set<NumberKind>

    /// More cases are not gone through.
    static let mostCases = 64

    init(ignoring ignored: Set<NumberKind> = []) { self.ignored = ignored }

    /// One of the cases is true.
    mutating func cases(of term: ClaimTerm) throws(BeyondProof) -> [LinearCase] {
        let cases: [LinearCase]
        switch term {
        case .number(let number):
            guard let exact = ExactFraction(decimal: number) else { throw BeyondProof() }
            cases = [LinearCase(form: LinearForm(exact))]
        case .value(let value): cases = [LinearCase(form: form(of: value))]
        case .negated(let term): cases = try negated(try self.cases(of: term))
        case .combined(let left, let arithmetic, let right):
            cases = try combined(try self.cases(of: left), arithmetic, try self.cases(of: right))
        case .called(.absolute, let terms): cases = try absolute(try self.cases(of: terms[0]))
        case .called(let function, let terms): cases = try extremes(of: terms, isLeast: function == .minimum)
        }
        if cases.count > Self.mostCases { throw BeyondProof() }
        return cases
    }

    private mutating func form(of value: ClaimValue) -> LinearForm {
        let kind = value.kind.flatMap { ignored.contains($0) ? nil : $0 }
        return form(of: .value(value.identity), kind.map(Unknown.init) ?? .any)
    }

    mutating func form(of identity: Unknown.Identity, _ unknown: Unknown) -> LinearForm {
        let place = places[identity] ?? unknowns.count
        if place == unknowns.count {
            places[identity] = place
            unknowns.append(unknown)
        }
        return LinearForm(unknown: place)
    }

    /// A range in which a sum lies, whatever the unknown numbers are.
    func range(of form: LinearForm) throws(BeyondProof) -> NumberRange {
        var range = NumberRange(lower: form.constant, upper: form.constant)
        for (unknown, factor) in form.factors.sorted(by: { $0.key < $1.key }) {
            range = try range.plus(try unknowns[unknown].range.times(factor))
        }
        return range
    }
}
