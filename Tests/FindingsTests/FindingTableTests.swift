import Testing

@testable import Findings

/// A row of the tables below.
private struct Row: Sendable {
    let name: String
    let rho: Quantity
    let p: Double
}

@Suite struct FindingTableTests {
    private let rows = [
        Row(name: "a", rho: .defined(0.25), p: 0.9999), Row(name: "b", rho: .undefined("too few"), p: 0.5),
    ]
    private let key = KeyFacet<Row>("metric", .measure, "A metric", \.name)
    private let rho = Facet<Row>.number("rho", .correlation, label: "ρ", "A correlation", \.rho)
    private let p = Facet<Row>.number("p", .probability, "Its p-value") { .defined($0.p) }

    @Test func aColumnWhoseNameIsTakenGetsANumber() {
        let again = Facet<Row>.words("metric", "The same", \.name)
        let table = FindingTable(of: rows, keys: [key], [again, rho, again, rho])
        #expect(table.keys.map(\.name) == ["metric"])
        #expect(table.columns.map(\.name) == ["metric_2", "rho", "metric_3", "rho_2"])
        #expect(table.columns.map(\.label) == ["metric", "ρ", "metric", "ρ"])
    }

    @Test func aRowWithoutKeysIsToldApartByNothing() {
        #expect(FindingTable(of: rows, keys: [key], [rho]).hasUniqueKeys)
        #expect(!FindingTable(of: rows, keys: [key], [rho], hasUniqueKeys: false).hasUniqueKeys)
        #expect(!FindingTable(of: rows[0], [rho]).hasUniqueKeys)
    }

    @Test func keysAreCellsToo() {
        #expect(FindingTable(of: rows, keys: [key], [rho, p]).cellCount == 6)
    }

    @Test func aRowInWordsLeavesOutWhatIsMissingUnlessItIsTheFirst() {
        let table = FindingTable(of: rows, keys: [key], [rho, p])
        #expect(table.phrases(inRow: 0) == "ρ = 0.250, p > 0.999")
        #expect(table.phrases(inRow: 1) == "not defined, too few")
        let turned = FindingTable(of: rows, keys: [key], [p, rho])
        #expect(turned.phrases(inRow: 1) == "p = 0.500")
        #expect(turned.reason(inRow: 1) == "too few")
        #expect(turned.reason(inRow: 0) == nil)
    }

    @Test func aNumberThatIsMissingIsAValueThatSaysWhy() {
        let table = FindingTable(of: rows, keys: [key], [rho])
        #expect(table.columns[0].value(inRow: 0) == Value(.defined(0.25), .correlation))
        #expect(table.columns[0].value(inRow: 1) == Value(.undefined("too few"), .correlation))
    }

    @Test func whatIsToldInFilesAloneStaysSoOfWhateverHoldsTheRow() {
        let told = [rho, p.withoutValue].map { $0.of { (whole: [Row]) in whole[0] } }
        let table = FindingTable(of: [rows], keys: [], told)
        #expect(table.columns.map(\.isValue) == [true, false])
        #expect(table.columns[1].value(inRow: 0) == nil)
        #expect(table.columns[1].text(inRow: 0) == "> 0.999")
    }

    @Test func aTruthIsAWordAndNoValue() {
        let isSmall = Facet<Row>.truth("small", "Whether p is small") { .truth($0.p < 0.05) }
        let table = FindingTable(of: rows, keys: [key], [isSmall])
        #expect(table.columns[0].text(inRow: 0) == "no")
        #expect(table.phrases(inRow: 0) == "small: no")
        #expect(table.values.isEmpty)
    }
}

@Suite struct ValueTableTests {
    private func table(_ pairs: [(String, String)], isSymmetric: Bool = true) -> FindingTable {
        FindingTable(
            of: Array(pairs.enumerated()),
            keys: [
                KeyFacet("a", .measure, "") { $0.element.0 }, KeyFacet("b", .measure, "") { $0.element.1 },
            ], [.number("rho", .plain, "") { Quantity($0.offset) }], isSymmetric: isSymmetric)
    }

    private func values(_ tables: FindingTable...) -> ValueTable {
        var values = ValueTable()
        values.add(tables, under: "f")
        return values
    }

    @Test func ofRowsThatShareAKeyTheFirstCounts() {
        let values = values(table([("a", "b"), ("c", "d"), ("b", "a"), ("c", "d")]))
        #expect(values["f.rho(a, b)"]?.quantity == .defined(0))
        #expect(values["f.rho(b, a)"]?.quantity == .defined(0))
        #expect(values["f.rho(c, d)"]?.quantity == .defined(1))
    }

    @Test func ofTwoTablesThatTellTheSameEachAnswersForItsOwnKeys() {
        let values = values(table([("a", "b")]), table([("x", "y"), ("c", "d")]))
        #expect(values["f.rho(c, d)"]?.quantity == .defined(1))
        #expect(values["f.rho(a, b)"]?.quantity == .defined(0))
        #expect(values.name(of: "f.rho(d,c)")?.text == "f.rho(c, d)")
    }

    @Test func aPairThatIsNotThereNamesTheKeyThatIsUnknown() {
        let pairs = [("alpha", "beta"), ("gamma", "delta")]
        func reason(_ name: String, _ isSymmetric: Bool) -> String? {
            guard case .absent(let reason, _) = values(table(pairs, isSymmetric: isSymmetric)).lookUp(name)
            else { return nil }
            return reason
        }
        #expect(reason("f.rho(delta, alpha)", true) == "nothing is told of delta and alpha")
        #expect(reason("f.rho(alpha, epsilon)", true) == "there is no measure 'epsilon'")
        // Where the order has a meaning, a key belongs to its place.
        #expect(reason("f.rho(delta, alpha)", false) == "there is no measure 'delta'")
        #expect(reason("f.rho(beta, alpha)", false) == "there is no measure 'beta'")
    }

    @Test(arguments: [
        ["V1"], ["V1", "IT"], ["a, b", "c"], ["IT (late)", "V1(early), x"], ["V4 (old"], ["new) V4"],
        [")old("], ["say \"V1\"", "\""], [" V1", "IT "], ["a,b", ""], ["V1\", \"IT"],
    ])
    func aNameReadsBackAsTheKeysThatItIsMadeOf(keys: [String]) {
        let text = ValueName(scope: "f", column: "rho", keys: keys).text
        let read = ValueText(text)
        #expect(read.head == "f.rho")
        #expect(read.arguments?.readings(as: keys.count) == [keys], "\(text)")
    }

    @Test func aValueMayHaveThreeKeys() {
        let keys = (0..<3).map { place in KeyFacet<[String]>("k\(place)", .measure, "") { $0[place] } }
        let values = values(
            FindingTable(of: [["a", "b", "c"]], keys: keys, [.number("n", .count, "") { _ in Quantity(5) }]))
        #expect(values["f.n(a, b, c)"]?.quantity == .defined(5))
        #expect(values["f.n(a, b)"] == nil)
    }

    @Test func aNameOfEightPiecesNeedsNoQuotesAndALongerOneDoes() {
        func values(_ key: String) -> ValueTable {
            self.values(
                FindingTable(
                    of: [key], keys: [KeyFacet("m", .measure, "") { $0 }],
                    [.number("n", .count, "") { _ in Quantity(5) }]))
        }
        let eight = "a, b, c, d, e, f, g, h"
        #expect(values(eight)["f.n(\(eight))"]?.quantity == .defined(5))
        #expect(values(eight + ", i")["f.n(\(eight), i)"] == nil)
        #expect(values(eight + ", i")["f.n(\"\(eight), i\")"]?.quantity == .defined(5))
    }
}
