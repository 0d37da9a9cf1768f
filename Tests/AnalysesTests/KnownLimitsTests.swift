import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Findings
@testable import Study

/// What the analyses know of their values before any score is true of them, and is no claim.
@Suite struct KnownLimitsTests {
    private static let data: Study = {
        let inner = Benchmark(name: "g", members: [.metric("b"), .metric("c")])
        let columns: [(name: String, scores: [Double?])] = [
            ("a", [0.1, 0.9, 0.5, 0.7, nil, 0.2]), ("b", [0.3, 0.1, 0.5, nil, 0.8, 0.6]),
            ("c", [0.2, 0.4, 0.1, 0.9, 0.3, nil]),
        ]
        return study(
            columns, tree: Benchmark(name: "all", members: [.metric("a"), .benchmark(inner)]))
    }()

    private static let values: ValueTable = {
        let lab = Lab(data)
        var values = ValueTable(of: lab)
        let rule = data.missingRule
        let pairs = Correlations.Question(["a", "b", "c"], of: lab.everyModel, .pairwise, under: rule)
        values.add(lab.answer(CorrelationMatrix.self, to: .init(pairs, .bonferroni)).tables, under: "h")
        values.add(lab.answer(CorrelationMatrix.self, to: .init(pairs, .none)).tables, under: "u")
        values.add(
            lab.answer(DensityAnalysis.self, to: .init(["a", "b"], of: lab.everyModel, under: rule)).tables,
            under: "d")
        values.add(
            lab.answer(
                CoverageAnalysis.self,
                to: .init(x: "a", y: "b", count: .present, of: lab.everyModel, under: rule)
            ).tables, under: "k")
        values.add(
            lab.answer(
                ScatterAnalysis.self,
                to: .init(x: "a", y: "b", aggregate: "all", of: lab.everyModel, under: rule)
            ).tables, under: "c")
        values.add(SchemeComparison(of: data).tables, under: "s")
        return values
    }()

    private func messages(about text: String) -> [String] {
        var diagnostics = Diagnostics()
        let place = Position(file: "p.md", line: 2, column: 9)
        _ = ClaimComparison(Located(text, at: place), of: Self.values, &diagnostics)
        return diagnostics.all.map(\.message)
    }

    @Test(arguments: [
        "s.spearman(mean) >= 1", "s.shifted(mean) <= 0", "s.ranked(mean) == s.n", "s.rank(1, mean) == 1",
        "s.shifted(z-score) <= s.n", "s.rank(1, z-score) <= s.n",
        "benchmark.all.weight(a) > 0", "benchmark.all.metrics >= 1", "benchmark.all.members >= 1",
        "k.size(3) >= 1", "k.size(3) <= k.n", "k.groups <= k.n", "table.n(a) <= table.models",
        "h.min <= h.max", "h.min <= h.mean", "h.mean(a) <= h.max", "h.rho(a, b) >= h.min",
        "h.significant <= h.pairs", "h.significant(a) <= h.significant", "h.n(a, b) <= h.n",
        "h.alpha <= 0.05", "h.alpha > 0", "u.alpha == 0.05 +- 0.001", "h.p(a, b) * h.p(a, c) > 0",
        "h.mean * h.mean * h.mean * h.mean >= 0", "h.n <= table.models", "s.n <= table.models",
        "rank(m0, mean) <= table.models", "benchmark.all.losing(skip) <= table.models",
        "d.min(a) <= d.mean(a)", "d.min(a) <= d.max(a)", "d.n(a) <= d.n", "c.rank(1, a) <= c.n",
        "benchmark.all.moved(skip) <= benchmark.all.compared(skip)", "benchmark.all.farthest(skip) >= 0",
    ])
    func whatTheScoresDoNotDecideIsNoClaim(text: String) {
        #expect(
            messages(about: text).map {
                $0.contains("it says the same of all data") || $0.contains("cannot fail: a ")
            }
                == [true], "\(messages(about: text))")
    }

    @Test(arguments: [
        "s.spearman(z-score) >= 1", "s.shifted(z-score) <= 0", "s.ranked(z-score) == s.n",
        "s.rank(1, z-score) == 1",
        "benchmark.all.members == 2", "benchmark.all.weight(a) > 0.1", "k.size(3) > 1", "h.min < h.mean",
        "h.significant < h.pairs", "d.min(a) <= d.mean(b)", "h.alpha < 0.05", "h.p(a, b) < h.alpha",
        "benchmark.all.farthest(skip) > 0",
    ])
    func whatTheScoresDecideIsAClaim(text: String) {
        #expect(messages(about: text) == [])
    }

    @Test func everyLimitIsTrueOfItsValue() throws {
        var count = 0
        for (name, value) in Self.values.all {
            guard let number = value.quantity.number else { continue }
            let limits = Self.values.limits(of: name.text)
            let (least, most) = (limits.bounds.least ?? number, limits.bounds.most ?? number)
            #expect(least <= number && number <= most, "\(name.text)")
            for (others, isMore) in [(limits.atMost, true), (limits.atLeast, false)] {
                for other in others {
                    let found = try #require(Self.values[other], "\(name.text) names \(other)")
                    let far = try #require(found.quantity.number)
                    #expect(isMore ? number <= far + 1e-12 : number >= far - 1e-12, "\(name.text), \(other)")
                    count += 1
                }
            }
        }
        #expect(count > 30)
    }
}
