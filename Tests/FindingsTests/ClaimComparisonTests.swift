import Testing

@testable import Diagnostics
@testable import Findings

/// Values as figures yield them, with names that a careless reader would cut apart.
private let values: ValueTable = {
    var values = ValueTable()
    values.add(
        [
            NamedValue("high", .defined(0.9525)), NamedValue("low", .defined(0.3333)),
            NamedValue("half", .defined(0.5)), NamedValue("n", count: 88), NamedValue("n-m", count: 5),
            NamedValue("tiny", .defined(1e-12), .probability),
            NamedValue("rho(V1.a-pls, IT (early))", .defined(-0.25), .correlation),
            NamedValue("none", .undefined("fewer than 3 models")), NamedValue("zero", .defined(0)),
        ].tables, under: "f")
    values.add(
        [NamedValue("shifted(z-score)", count: 4), NamedValue("shifted(z)", count: 7)].tables, under: "s-1")
    values.add([NamedValue("n", count: 3)].tables, under: "s")
    return values
}()

private func verdict(of text: String) throws -> ClaimVerdict {
    var diagnostics = Diagnostics()
    let place = Position(file: "p.md", line: 2, column: 9)
    let comparison = ClaimComparison(Located(text, at: place), of: values, &diagnostics)
    return try #require(comparison, "\(diagnostics.all)").verdict(on: values).get()
}

@Suite struct ClaimComparisonTests {
    @Test(arguments: [
        ("f.high > f.low", true), ("f.high < f.low", false), ("f.low<f.high", true),
        ("f.n >= 88", true), ("f.n > 88", false), ("f.n <= 88", true), ("f.n < 88", false),
        ("f.n == 88", true), ("f.n == s.n", false), ("f.n == 80 + 2 * 4", true),
        ("f.low == 0.33 +- 0.01", true), ("f.low == 0.32 +- 0.01", false), ("f.low == 0.33 ± 0.01", true),
        ("f.half within 0.5..0.6", true), ("f.half within 0.4..0.5", true),
        ("f.half within 0.51..0.6", false),
        ("f.half within f.low..f.high", true), ("not f.high > f.low", false), ("not not f.n == 88", true),
        ("f.high > f.low and f.n == 88", true), ("f.high > f.low and f.n == 87", false),
        ("f.high < f.low or f.n == 88", true), ("f.high < f.low or f.n == 87", false),
        ("not f.high < f.low and f.n == 88", true), ("not (f.high > f.low and f.n == 87)", true),
        ("f.n == 1 or f.n == 88 and f.n == 2", false), ("(f.n == 88 or f.n == 1) and f.n > 2", true),
        ("(f.high + f.low) / 2 > 0.64", true), ("(f.high) > ((f.low))", true),
        ("f.high - f.low > 0.6", true), ("f.high-f.low > 0.6", true), ("-f.low < 0", true),
        ("--f.low > 0", true),
        ("f.high > 2 * f.low", true), ("f.n - 2 - 3 == 83", true), ("2 * f.n - 4 / 2 >= 174", true),
        ("abs(f.rho(V1.a-pls, IT (early))) == 0.25 +- 0", true), ("abs(s.n - 6) == 3", true),
        ("min(f.n, s.n, 4) == 3", true), ("max(f.n, s.n) == f.n", true),
        ("f.rho(V1.a-pls,IT (early)) < 0", true), ("f.tiny < 1e-5", true), ("f.tiny < .001", true),
        ("f.high ≥ f.low", true), ("f.high − f.low ≤ 0.7", true), ("f.high × 2 > 1", true),
    ])
    func aComparisonIsTrueOrFalse(text: String, holds: Bool) throws {
        #expect(try verdict(of: text).holds == holds)
    }

    @Test(arguments: [
        // The longest name that a value bears wins; what is left over is arithmetic.
        ("s-1.shifted(z-score) == 4", true), ("s-1.shifted(z) == 7", true), ("s.n-1 == 2", true),
        ("s-1.shifted(z) - s.n == 4", true), ("s-1.shifted(z)-s.n == 4", true), ("3-1 < f.n", true),
        ("f.n-s.n == 85", true), ("f.n -1 == 87", true),
        // Both f.n and f.n-m are values.
        ("f.n-m-1 == 4", true), ("f.n-m-s.n == 2", true), ("f.n - f.n-m == 83", true),
    ])
    func aHyphenBelongsToTheLongestNameThatAValueBears(text: String, holds: Bool) throws {
        #expect(try verdict(of: text).holds == holds)
    }

    @Test(arguments: [
        ("f.high > f.low", "0.9525 > 0.3333", "0.6192"),
        ("f.high < f.low", "0.9525 > 0.3333", "0.6192"),
        ("f.n > 88", "88 = 88", "0"),
        ("f.n >= 90", "88 < 90", "2"),
        ("f.half > 0.4999", "0.5 > 0.4999", "0.0001"),
        ("f.low > 0.33325", "0.3333 > 0.33325", "5 × 10⁻⁵"),
        ("f.tiny < 0.001", "1 × 10⁻¹² < 0.001", "0.001"),
        ("f.low == 0.33 +- 0.01", "0.3333 and 0.33 differ by 0.0033", "0.0067"),
        ("f.low == 0.3 +- 0.01", "0.3333 and 0.3 differ by 0.0333", "0.0233"),
        ("f.n == 88", "88 = 88", "0"),
        ("f.n == 80", "88 and 80 differ by 8", "8"),
        ("f.half within 0.4..0.7", "0.5 lies within 0.4 to 0.7", "0.1"),
        ("f.half within 0.1..0.2", "0.5 lies above 0.2", "0.3"),
        ("f.half within 0.6..0.7", "0.5 lies below 0.6", "0.1"),
        // Of a failing `and` only what fails is to blame, of a failing `or` all of it.
        ("f.high > f.low and f.n > 90 and s.n > 4", "88 < 90 and 3 < 4", "2"),
        ("f.high < f.low or f.n > 90", "0.9525 > 0.3333 and 88 < 90", "0.6192"),
        ("not f.high > f.low", "0.9525 > 0.3333", "0.6192"),
    ])
    func theWordsSayWhatIsTrueAndByHowMuch(text: String, words: String, margin: String) throws {
        let found = try verdict(of: text)
        #expect(found.words == words)
        #expect(found.marginText == margin)
    }

    @Test func theMarginIsNegativeExactlyWhenTheClaimFailsByMoreThanNothing() throws {
        for (text, margin) in [
            ("f.n > 80", 8.0), ("f.n > 100", -12), ("f.n > 88", 0), ("not f.n > 80", -8),
            ("f.n > 80 and s.n > 2", 1), ("f.n > 80 or s.n > 2", 8), ("f.n > 100 or s.n > 4", -1),
            ("f.n > 100 and s.n > 2", -12), ("f.n within 80..90", 2), ("f.n within 90..95", -2),
            ("f.n == 80 +- 10", 2), ("f.n == 80 +- 5", -3),
        ] {
            #expect(try verdict(of: text).margin == margin, "\(text)")
        }
    }

    @Test func theDecisiveComparisonHasBothNumbers() throws {
        let both = try verdict(of: "f.n > 80 and s.n > 2")
        #expect(both.decisive.left == 3)
        #expect(both.decisive.right == 2)
        #expect(try verdict(of: "f.n within 80..90").decisive.right == 90)
    }

    /// 0.9525 − 0.95 is 0.0025000000000000577 in doubles.
    @Test func aToleranceIsMeantInDecimals() throws {
        #expect(try verdict(of: "f.high == 0.95 +- 0.0025").holds)
        #expect(try !verdict(of: "f.high == 0.95 +- 0.0024").holds)
    }

    @Test(arguments: [
        ("f.none > 0", "f.none is not defined: fewer than 3 models"),
        ("f.n > 0 or f.none > 0", "f.none is not defined: fewer than 3 models"),
        ("f.n / f.zero > 0", "it divides by zero"),
        ("f.n / (s.n - 3) > 0", "it divides by zero"),
        ("f.n * 1e300 * 1e300 > 0", "the result is too large for a number"),
    ])
    func whatIsNotDefinedIsNeitherTrueNorFalse(text: String, reason: String) {
        #expect(throws: NotDefined(reason: reason)) { try verdict(of: text) }
    }

    @Test(arguments: [
        ("f.hihg > f.low", "unknown value 'f.hihg'; did you mean 'f.high'?"),
        ("f.n-f.none2 > 0", "unknown value 'f.none2'; did you mean 'f.none'?"),
        ("f.high > qwertz", "unknown value 'qwertz'"),
        ("f.rho(V1.a-pls) > 0", "unknown value 'f.rho(V1.a-pls)'"),
        ("nan > 0", "unknown value 'nan'; did you mean 'f.n'?"),
        ("", "the comparison ends too early; write it as in 'alignment.mean < 0.2'"),
        ("f.high >", "the comparison ends too early; write it as in 'alignment.mean < 0.2'"),
        ("f.high", "this is a number and no comparison; compare it, as in 'alignment.mean < 0.2'"),
        ("f.high and f.low", "this is a number and no comparison; compare it, as in 'alignment.mean < 0.2'"),
        ("0.1 < f.low < 0.5", "two comparisons follow each other; join them with 'and'"),
        (
            "(f.high > f.low) + 1 > 0",
            "a comparison stands where a number is expected; join comparisons with 'and', 'or' and 'not'"
        ),
        (
            "f.high == 0.9525",
            "'==' without a tolerance compares counts and ranks only; say how near is near enough, as in 'a == b +- 0.01'"
        ),
        (
            "f.n / 2 == 44",
            "'==' without a tolerance compares counts and ranks only; say how near is near enough, as in 'a == b +- 0.01'"
        ),
        (
            "f.n == f.high",
            "'==' without a tolerance compares counts and ranks only; say how near is near enough, as in 'a == b +- 0.01'"
        ),
        (
            "min(f.n, f.high) == 3",
            "'==' without a tolerance compares counts and ranks only; say how near is near enough, as in 'a == b +- 0.01'"
        ),
        ("f.n > 1 within 0..2", "two comparisons follow each other; join them with 'and'"),
        ("f.high = f.low", "'=' cannot stand here; write '=='"),
        ("f.high != f.low", "'!=' cannot stand here; write 'not a == b'"),
        ("f.n > 1 && f.n > 2", "'&&' cannot stand here; write 'and'"),
        ("f.high > f.low +- 0.1", "'+-' cannot stand here; a tolerance follows '=='"),
        (
            "f.low within 0.1",
            "'..' is expected here, but the comparison ends; a range is written lowest..highest, as in 0.2..0.3"
        ),
        ("(f.high > f.low", "')' is expected here, but the comparison ends; close the parenthesis"),
        ("f.high > f.low)", "')' cannot stand here"),
        ("abs f.low > 1", "'(' is expected here, not 'f.low'; write abs(a)"),
        ("abs(f.low, 1) > 1", "'abs' is of one number; write abs(a)"),
        ("f.high > $", "'$' cannot stand here"),
        ("f.high > f.low f.n", "'f.n' cannot stand here"),
    ])
    func aMistakeSaysWhatIsWrongAndWhatWouldMendIt(text: String, message: String) {
        var diagnostics = Diagnostics()
        let place = Position(file: "p.md", line: 2, column: 9)
        #expect(ClaimComparison(Located(text, at: place), of: values, &diagnostics) == nil)
        #expect(diagnostics.all.map(\.description) == ["p.md:2:9: error: \(message)"])
    }

    @Test func everyUnknownNameIsReportedInOneRun() {
        var diagnostics = Diagnostics()
        let place = Position(file: "p.md", line: 2, column: 9)
        _ = ClaimComparison(Located("f.x1 > 1 and f.x2 > 2", at: place), of: values, &diagnostics)
        #expect(diagnostics.errorCount == 2)
    }

    @Test(arguments: [("(", ")"), ("-", ""), ("not ", ""), ("abs(", ")")])
    func deepNestingIsRefusedAndDoesNotExhaustTheStack(opening: String, closing: String) {
        let many = 150
        let text =
            String(repeating: opening, count: many) + "1 > 0" + String(repeating: closing, count: many)
        var diagnostics = Diagnostics()
        let place = Position(file: "p.md", line: 2, column: 9)
        #expect(ClaimComparison(Located(text, at: place), of: values, &diagnostics) == nil)
        #expect(diagnostics.errorCount == 1)
    }

    @Test func anyWhiteSpaceIsOneBlank() throws {
        var diagnostics = Diagnostics()
        let located = Located("f.n\t >\n  2", at: Position(file: "p.md"))
        #expect(ClaimComparison(located, of: values, &diagnostics)?.text == "f.n > 2")
    }

    @Test(arguments: [(32, 0), (33, 1)])
    func thirtyTwoLevelsAreReadAndOneMoreIsNot(levels: Int, errors: Int) {
        let text = String(repeating: "(", count: levels) + "f.n" + String(repeating: ")", count: levels)
        var diagnostics = Diagnostics()
        let place = Position(file: "p.md", line: 2, column: 9)
        _ = ClaimComparison(Located(text + " > 2", at: place), of: values, &diagnostics)
        #expect(diagnostics.errorCount == errors)
    }

    /// `f.n > - 1 + 1 …`: 4 tokens and 2 for each summand.
    @Test func twoHundredTokensAreReadAndOneMoreIsNot() {
        let summands = String(repeating: " + 1", count: 98)
        for (text, errors) in [("f.n > -1" + summands, 0), ("f.n > 1 + 1" + summands, 1)] {
            var diagnostics = Diagnostics()
            _ = ClaimComparison(Located(text, at: Position(file: "p.md")), of: values, &diagnostics)
            #expect(
                diagnostics.all.map(\.message)
                    == Array(repeating: "this comparison is too long", count: errors))
        }
    }

    @Test func aSumWithoutEndIsRefused() {
        var diagnostics = Diagnostics()
        let place = Position(file: "p.md", line: 2, column: 9)
        let long = Array(repeating: "1", count: 100_000).joined(separator: " + ")
        #expect(ClaimComparison(Located(long + " > 0", at: place), of: values, &diagnostics) == nil)
        #expect(diagnostics.errorCount == 1)
    }
}
