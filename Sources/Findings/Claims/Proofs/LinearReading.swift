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
    /// What is known of products, whatever the numbers in them are.
    private var learned: [LinearSystem.Inequality] = []
    /// Names of values of which the one is never above the other.
    private var orders: [(less: String, more: String)] = []
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
        // What is the same of all data is a number as if its author had typed it.
        if let fixed = value.limits.bounds.fixed, let exact = ExactFraction(decimal: fixed) {
            return LinearForm(exact)
        }
        orders += value.limits.atMost.map { (value.identity, $0) }
        orders += value.limits.atLeast.map { ($0, value.identity) }
        let unknown = (kind.map(Unknown.init) ?? .any).limited(to: value.limits.bounds)
        return form(of: .value(value.identity), unknown)
    }

    mutating func form(of identity: Unknown.Identity, _ unknown: Unknown) -> LinearForm {
        let place = places[identity] ?? unknowns.count
        if place == unknowns.count {
            places[identity] = place
            unknowns.append(unknown)
        }
        return LinearForm(unknown: place)
    }

    mutating func learn(_ form: LinearForm, isStrict: Bool) {
        learned.append(LinearSystem.Inequality(form: form, isStrict: isStrict))
    }

    /// All that is known of the unknown numbers together.
    func facts() throws(BeyondProof) -> [LinearSystem.Inequality] {
        var facts = learned
        for start in Set(orders.map(\.less)).sorted() {
            guard let less = places[.value(start)] else { continue }
            for more in above(start) where more != less {
                let gap = try LinearForm(unknown: more).minus(LinearForm(unknown: less))
                facts.append(LinearSystem.Inequality(form: gap, isStrict: false))
            }
        }
        return facts
    }

    /// The unknowns that a value is never above, also by way of values that no term names.
    private func above(_ name: String) -> [Int] {
        var (names, found) = ([name], [Int]())
        var next = 0
        while next < names.count {
            for order in orders where order.less == names[next] && !names.contains(order.more) {
                names.append(order.more)
                if let place = places[.value(order.more)] { found.append(place) }
            }
            next += 1
        }
        return found
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
