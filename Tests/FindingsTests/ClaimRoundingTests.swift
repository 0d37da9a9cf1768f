import Statistics
import Testing

@testable import Diagnostics
@testable import Findings

/// The last digits of Doubles decide no comparison.
@Suite struct ClaimRoundingTests {
    private static let values: ValueTable = {
        var values = ValueTable()
        values.add(
            [
                NamedValue("mean(A)", .defined(0.1), .score(decimals: 1)),
                NamedValue("mean(B)", .defined(0.2), .score(decimals: 1)),
                // 3/10 as sums leave it.
                NamedValue("weight(a)", .defined(0.1 + 0.1 + 0.1)),
                NamedValue("weight(b)", .defined(0.3)), NamedValue("z", .defined(1e-30), .plain),
                NamedValue("n", count: 3),
            ].tables, under: "d")
        return values
    }()

    private func verdict(of text: String) throws -> ClaimVerdict {
        var diagnostics = Diagnostics()
        let comparison = ClaimComparison(
            Located(text, at: Position(file: "p.md")), of: Self.values, &diagnostics)
        return try #require(comparison, "\(diagnostics.all)").verdict(on: Self.values).get()
    }

    @Test(arguments: [
        ("d.mean(A) + d.mean(B)", "0.3"), ("3 * d.mean(A)", "0.3"), ("d.weight(a)", "0.3"),
        ("d.weight(a)", "d.weight(b)"), ("d.mean(A) + d.mean(B)", "3 * d.mean(A)"),
        ("max(3 * d.mean(A), d.mean(B))", "0.3"),
        ("d.mean(A) / d.mean(B) + 0.1", "0.6"), ("3 * d.mean(A) - d.mean(B)", "d.mean(A)"),
        ("d.mean(A) + d.mean(B) - 0.3", "0"), ("d.weight(a) / d.n", "0.1"),
    ])
    func numbersThatOnlyRoundingTellsApartAreEqual(left: String, right: String) throws {
        for (sign, holds) in [("<", false), (">", false), ("<=", true), (">=", true)] {
            for text in ["\(left) \(sign) \(right)", "\(right) \(sign) \(left)"] {
                let verdict = try verdict(of: text)
                #expect(verdict.holds == holds, "\(text)")
                #expect(verdict.margin == 0, "\(text)")
            }
        }
        #expect(try verdict(of: "\(left) == \(right) +- 0").holds)
        #expect(try verdict(of: "\(left) within \(right)..\(right) + 1").holds)
        #expect(try verdict(of: "\(left) within \(right) - 1..\(right)").holds)
    }

    @Test func theFindingSaysThatBothAreTheSameAndNamesNoMargin() throws {
        let verdict = try verdict(of: "d.mean(A) + d.mean(B) > 0.3")
        #expect(verdict.words == "both are 0.3")
        #expect(verdict.marginText == "0")
        #expect(try self.verdict(of: "d.n > 3").words == "3 = 3")
    }

    @Test func theToleranceIsAPartOfTheLargestTerm() throws {
        for (part, holds) in [(0.5, false), (2.0, true)] {
            let little = shortestText(part * roundingTolerance)
            #expect(try verdict(of: "d.mean(A) * 10 + \(little) > 1").holds == holds)
            #expect(try verdict(of: "1000 * (d.mean(A) * 10 + \(little)) > 1000").holds == holds)
            #expect(try verdict(of: "d.z * (1 + \(little)) > d.z").holds == holds)
            #expect(try verdict(of: "d.n == 3 +- \(little) * 0").holds)
        }
    }

    @Test func whatIsLittleOnItsOwnIsNoRounding() throws {
        #expect(try verdict(of: "d.z < 1e-29").holds)
        #expect(try verdict(of: "d.z * 1e-20 < d.z").holds)
        #expect(try !verdict(of: "d.z > 2e-30").holds)
    }

    @Test func whatIsZeroButForItsRoundingDividesNothing() {
        #expect(throws: NotDefined(reason: "it divides by zero")) {
            try verdict(of: "d.n / (d.mean(A) + d.mean(B) - 0.3) > 0")
        }
    }

    /// 0.3 − 0.2 is 0.09999999999999998 in Doubles.
    @Test func aMarginThatIsHadButForItsRoundingIsHad() throws {
        let verdict = try verdict(of: "d.weight(b) > 0.2")
        #expect(verdict.margin < 0.1)
        #expect(!verdict.isFragile(below: 0.1))
        #expect(verdict.isFragile(below: 0.11))
    }
}
