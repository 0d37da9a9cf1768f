import Foundation
import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Figures
@testable import Findings
@testable import Settings
@testable import Study

/// Twelve models on four metrics; `c` is constant, `d` scores two models only and `e` is twice `a`.
private let settings = """
    title: T
    date: 2024-01-01
    tables: [{path: t.csv}]
    benchmark:
      name: all
      title: Average
      members: [{name: p, title: Part, members: [a, b]}, c]
    missing-scores: skip
    metrics:
      a: {title: "Part: first"}
    cohorts:
      empty: {where: ["a > 5"]}
      two: {where: ["d present"]}
    """

private let table =
    "model,a,b,c,d,e\n"
    + (0..<12).map {
        "m\($0),\(Double($0 * 7 % 12) / 10),\(Double($0 * 5 % 12) / 10),0.5,\($0 < 2 ? "0.\($0)" : ""),\(Double($0 * 7 % 12) / 5)"
    }
    .joined(separator: "\n") + "\n"

struct Drawn {
    let figure: Figure?
    let problems: [String]

    /// Draws one block of the study above.
    init(_ kind: String, _ body: String) {
        var diagnostics = Diagnostics()
        guard let study = readStudy(in: .memory("s", ["study.yaml": settings, "t.csv": table]), &diagnostics)
        else {
            figure = nil
            problems = diagnostics.all.map(\.description)
            return
        }
        diagnostics = Diagnostics()
        let place = Position(file: "index.md", line: 10, column: 11)
        let block = SettingsBlock(
            kind: Located(kind, at: place), body: body,
            bodyPosition: Position(file: "index.md", line: 11, column: 1), &diagnostics)
        figure = drawFigures([block], in: Lab(study), &diagnostics).first
        problems = diagnostics.all.map(\.description)
    }
}

extension Figure {
    /// What prose may name, below the figure's id.
    var named: [(name: String, value: Value)] {
        var table = ValueTable()
        table.add(values, under: "f")
        return table.all.map { (name: String($0.name.text.dropFirst(2)), value: $0.value) }
    }

    func value(_ name: String) -> Quantity? { named.first { $0.name == name }?.value.quantity }
}

let kinds = [
    ("correlation-heatmap", "metrics: [a, b, c, p]"), ("score-scatter", "x: a\ny: b\nstandardize: true"),
    ("ranking-strips", "benchmark: all\nlevel: leaves"), ("density", "metrics: [a, b]"),
    ("coverage-scatter", "x: a\ny: b"),
]

@Suite struct FigureTests {
    @Test(arguments: kinds)
    func everyKindIsAWholeBundle(kind: String, options: String) throws {
        let figure = try #require(Drawn(kind, "id: f\ncaption: A caption.\n" + options).figure)
        #expect(figure.kind == kind)
        #expect(figure.caption == "A caption.")
        #expect(figure.summary.hasSuffix("."))
        #expect(figure.method.hasSuffix("."))
        #expect(figure.data.rowCount > 0)
        #expect(figure.data.columns.allSatisfy { $0.cells.count == figure.data.rowCount })
        #expect(figure.data.columns.allSatisfy { !$0.meaning.isEmpty })
        for svg in [figure.inlineSVG, figure.standaloneSVG] {
            #expect(svg.contains("<title id=\"f-title\">") && svg.contains("<desc id=\"f-desc\">"))
            #expect(svg.contains("role=\"img\""))
            #expect(!svg.lowercased().contains("nan") && !svg.contains("inf\""))
        }
        #expect(Set(figure.named.map(\.name)).count == figure.named.count)
    }

    @Test(arguments: kinds)
    func anEmptyCohortIsAnExplainedOutcome(kind: String, options: String) throws {
        let figure = try #require(Drawn(kind, "id: f\ncohort: empty\n" + options).figure)
        #expect(figure.value("n") == .defined(0))
        #expect(!figure.summary.isEmpty)
        #expect(!figure.inlineSVG.lowercased().contains("nan"))
        #expect(figure.named.allSatisfy { $0.value.quantity.number?.isFinite ?? true })
    }

    @Test(arguments: kinds)
    func twoModelsAreTooFewForACorrelationAndCrashNothing(kind: String, options: String) throws {
        let figure = try #require(Drawn(kind, "id: f\ncohort: two\n" + options).figure)
        #expect(figure.value("n") == .defined(2))
        #expect(!figure.inlineSVG.lowercased().contains("nan"))
    }

    @Test func theValuesAreTheOnesThatTheNarrativeMayName() throws {
        func names(_ kind: String, _ options: String) throws -> [String] {
            try #require(Drawn(kind, "id: f\n" + options).figure).named.map(\.name)
        }
        #expect(
            try names("correlation-heatmap", "metrics: [a, b]") == [
                "n", "metrics", "pairs", "mean", "min", "max", "alpha", "significant", "mean(a)",
                "significant(a)", "mean(b)", "significant(b)", "rho(a, b)", "n(a, b)", "p(a, b)",
            ])
        #expect(
            try names("score-scatter", "x: a\ny: b") == [
                "n", "spearman", "pearson", "p", "r2(a)", "r2(b)", "rank(1, a)", "rank(2, a)", "rank(3, a)",
                "rank(1, b)", "rank(2, b)", "rank(3, b)",
            ])
        #expect(
            try names("ranking-strips", "schemes: [mean, z-score]") == [
                "n", "spearman(mean)", "shifted(mean)", "ranked(mean)", "spearman(z-score)",
                "shifted(z-score)",
                "ranked(z-score)", "rank(1, mean)", "rank(2, mean)", "rank(3, mean)", "rank(1, z-score)",
                "rank(2, z-score)", "rank(3, z-score)",
            ])
        #expect(
            try names("density", "metrics: [a]") == ["n", "n(a)", "mean(a)", "sd(a)", "min(a)", "max(a)"])
        #expect(
            try names("coverage-scatter", "x: a\ny: b") == [
                "n", "groups", "size(3)", "r2(3, a)", "mean(3, a)", "r2(3, b)", "mean(3, b)",
            ])
        // A model scores 0 on two of its three metrics.
        #expect(
            try names("coverage-scatter", "x: a\ny: b\ncount: nonzero") == [
                "n", "groups", "size(3)", "size(1)", "r2(3, a)", "mean(3, a)", "r2(1, a)", "mean(1, a)",
                "r2(3, b)", "mean(3, b)", "r2(1, b)", "mean(1, b)",
            ])
    }

    /// The guide writes a value as `r2(count, x)`; a figure yields it as `r2(50, neural)`.
    @Test(arguments: kinds)
    func theGuideListsTheValuesOfEveryKind(kind: String, options: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../docs/writing.md")
        let guide = try String(contentsOf: file, encoding: .utf8)
        let row = try #require(guide.split(separator: "\n").first { $0.hasPrefix("| `\(kind)` |") })
        let listed = row.split(separator: " | ").last?.matches(of: #/`([^`]+)`/#).map { String($0.output.1) }
        let yielded = try #require(Drawn(kind, "id: f\n" + options).figure).named.map(\.name)
        #expect(Set(listed ?? []).map(shape).sorted() == Set(yielded.map(shape)).sorted())
    }

    /// A value's name and how many arguments it has.
    private func shape(_ name: String) -> String {
        let parts = name.split(separator: "(", maxSplits: 1)
        let arguments = parts.count > 1 ? parts[1].split(separator: ",").count : 0
        return "\(parts[0])/\(arguments)"
    }

    @Test func aPairWithAConstantMetricIsNotDefinedAndShownSo() throws {
        let figure = try #require(Drawn("correlation-heatmap", "id: f\nmetrics: [a, b, c]").figure)
        #expect(figure.value("rho(a, c)") == .undefined("every model has the same score"))
        #expect(figure.data.columns[0].cells.contains(.missing("every model has the same score")))
        #expect(figure.value("pairs") == .defined(1))
    }

    /// e is twice a, so that their ρ is 1. That of a and b is 1 − 6 · 440 / (12 · 143) = −7 / 13, with p = 0.07 above the
    /// level of 0.05 / 3.
    @Test func aHeatmapsNumberIsBoldOnlyWhenItsPairIsSignificant() throws {
        let figure = try #require(Drawn("correlation-heatmap", "id: f\nmetrics: [a, b, e]").figure)
        let rhos = ["a, b", "a, e", "b, e"].map { figure.value("rho(\($0))")?.number ?? .nan }
        #expect(rhos[1] == 1 && rhos[0] == rhos[2] && abs(rhos[0] + 7.0 / 13) < 1e-12)
        #expect(figure.value("significant") == .defined(1))
        // Text runs that share a style: each pair stands twice, and the diagonal is never bold.
        let runs = figure.inlineSVG.matches(
            of: #/<g[^>]*font-weight="bold"[^>]*>((?:\s*<text[^>]*>[^<]*<\/text>)*)/#)
        let bold = runs.map { $0.output.1.replacing(#/<[^>]*>/#, with: " ") }.joined(separator: " ")
        #expect(bold.split(whereSeparator: \.isWhitespace) == ["1", "1"])
    }

    @Test func insideItsBracketAMetricDropsTheGroupsName() throws {
        let figure = try #require(Drawn("correlation-heatmap", "id: f\nmetrics: [a, b, c]").figure)
        #expect(figure.inlineSVG.contains(">first</text>"))
        #expect(figure.inlineSVG.contains(">Part</text>"))
    }

    @Test func theOrderOfTheTreePutsMembersTogether() throws {
        let figure = try #require(
            Drawn("correlation-heatmap", "id: f\nmetrics: [c, b, a]\norder: tree").figure)
        #expect(figure.data.keys[0].cells == ["a", "a", "b"])
    }

    @Test func leavesOfABenchmarkAndPatternsStandForMetrics() throws {
        let leaves = try #require(Drawn("density", "id: f\nmetrics: [leaves(p)]").figure)
        let pattern = try #require(Drawn("density", "id: f\nmetrics: [\"[ab]\"]").figure)
        #expect(leaves.named.map(\.name) == pattern.named.map(\.name))
        #expect(leaves.named.map(\.value) == pattern.named.map(\.value))
    }
}

@Suite struct FigureDiagnosticsTests {
    @Test(arguments: [
        (
            "heatmap", "id: f",
            "index.md:10:11: error: unknown figure kind 'heatmap'; did you mean 'correlation-heatmap'?"
        ),
        (
            "density", "metrics: [a]",
            "index.md:10:11: error: this figure has no id; write letters, digits and hyphens, as in id: alignment"
        ),
        (
            "density", "id: two words\nmetrics: [a]",
            "index.md:11:5: error: 'two words' is no id; write letters, digits and hyphens, as in id: alignment"
        ),
        (
            "density", "id: f\nmetric: [a]\nmetrics: [a]",
            "index.md:12:1: error: unknown key 'metric' in a density figure; did you mean 'metrics'?"
        ),
        (
            "density", "id: f\nmetrics: [a, alll]",
            "index.md:12:14: error: 'alll' is neither a metric nor a benchmark; did you mean 'all'?"
        ),
        (
            "density", "id: f\ncohort: complete\nmetrics: [a]",
            "index.md:12:9: error: there is no cohort 'complete'"
        ),
        (
            "score-scatter", "id: f\nx: a",
            "index.md:11:1: error: this figure has no 'y'; name a metric or a benchmark"
        ),
        (
            "ranking-strips", "id: f\nschemes: [mean, z-scores]",
            "index.md:12:17: error: there is no scheme 'z-scores'; did you mean 'z-score'?"
        ),
        (
            "ranking-strips", "id: f\nbenchmark: al",
            "index.md:12:12: error: there is no benchmark 'al'; did you mean 'all'?"
        ),
        (
            "correlation-heatmap", "id: f\nmetrics: [a, b]\nmissing: complet",
            "index.md:13:10: error: 'missing' is 'complet'; write one of complete, pairwise"
        ),
        (
            "density", "id: f\nmetrics: []",
            "index.md:12:1: error: this figure has no 'metrics'; list metrics or benchmarks"
        ),
        (
            "ranking-strips", "id: f\nschemes: []",
            "index.md:12:1: error: 'schemes' names no scheme; name one or leave it out for those of the study"
        ),
        (
            "score-scatter", "id: f\nx: leaves(p)\ny: a",
            "index.md:12:4: error: 'leaves(p)' stands for 2 metrics, and 'x' takes one; name a metric or a benchmark"
        ),
        (
            "density", "id: table\nmetrics: [a]",
            "index.md:11:5: error: the id 'table' is taken: values of the study begin with it; choose another one"
        ),
    ])
    func aWrongOptionIsAnErrorWithItsPlace(kind: String, body: String, expected: String) {
        #expect(Drawn(kind, body).problems == [expected])
    }

    @Test func aCurveThatDoesNotExistIsAWarning() {
        let drawn = Drawn("density", "id: f\nmetrics: [a, c]")
        #expect(drawn.figure != nil)
        #expect(
            drawn.problems == [
                "index.md:12:1: warning: 'c' has no density curve: every model has the same score"
            ])
    }
}
