import Foundation
import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Findings
@testable import Study

@Suite("Real Brain-Score tables", .enabled(if: BrainScoreTables.areHere))
struct BrainScoreTests {
    private func study(_ name: String, _ table: String) throws -> Study {
        var diagnostics = Diagnostics()
        let study = try BrainScoreTables.read(name, with: table, &diagnostics)
        return try #require(study, "\(diagnostics.sorted.map(\.description).joined(separator: "\n"))")
    }

    /// The two numbers are from NumPy: `np.corrcoef(average, component)[0, 1] ** 2` over zero-filled means of means.
    @Test func overAllModelsOf2024BehaviorExplains83PerCentAndNeural66() throws {
        let study = try study("brain-score-2024", "vision-2024-01.csv")
        let scatter = try scatter(study, "behavior", "neural", "average", Array(study.table.models.indices))
        #expect(scatter.points.count == 280)
        #expect(abs(try #require(scatter.explainedByX.number) - 0.8296688) < 5e-8)
        #expect(abs(try #require(scatter.explainedByY.number) - 0.6567642) < 5e-8)
    }

    /// As above, over the models with every leaf but Kar2019-ost, the first of those that share a name.
    @Test func amongCompleteModelsOf2024BehaviorExplains95PerCent() throws {
        let study = try study("brain-score-2024", "vision-2024-01.csv")
        let cohort = try #require(study.cohort(named: "complete"))
        #expect(cohort.models.count == 129)
        #expect(cohort.models.count + cohort.exclusions.count == 280)
        let scatter = try scatter(study, "behavior", "neural", "average", cohort.models)
        #expect(abs(try #require(scatter.explainedByX.number) - 0.9500372) < 5e-8)
    }

    @Test func theSixUndeclaredMisprintsOf2024AreAnErrorForEachOfTheirTwoColumns() throws {
        let source = BrainScoreTables.package.appending(path: "studies/brain-score-2024/study.yaml")
        let settings = try String(contentsOf: source, encoding: .utf8)
            .replacing("      \".-*\": misprinted by the leaderboard\n", with: "")
        var diagnostics = Diagnostics()
        let table = BrainScoreTables.folder.appending(path: "vision-2024-01.csv").path
        let study = readStudy(
            in: .memory("s", ["study.yaml": settings]), replacingFirstTable: try TableSource(at: table),
            &diagnostics)
        #expect(study == nil)
        let errors = diagnostics.sorted.filter { $0.severity == .error }
        // Line and column as a spreadsheet would count them: found by Python's csv module in the same file.
        #expect(errors.map(\.position.line) == [97, 144])
        #expect(
            errors.allSatisfy {
                $0.message.contains("'.-") && $0.mend?.contains("missing:") == false
            })
    }

    @Test func bothFormsOfThe2025TableGiveTheSameScores() throws {
        let export = try study("brain-score", "vision-2025-05-export.csv")
        let download = try study("brain-score", "vision-2025-05-download.csv")
        #expect(export.table.models.map(\.key) == download.table.models.map(\.key))
        #expect(Set(export.table.metrics.map(\.name)) == Set(download.table.metrics.map(\.name)))
        for metric in export.table.metrics {
            let ours = try #require(export.table.column(metric.name))
            let theirs = try #require(download.table.column(metric.name))
            for model in export.table.models.indices {
                // The download writes `X` as a blank, so reasons may differ and numbers may not.
                #expect(ours.value(model) == theirs.value(model))
            }
        }
        let (a, b) = (StudyScores(of: export), StudyScores(of: download))
        for benchmark in export.trees.flatMap(\.subtree) {
            #expect(a[benchmark.name]?.scores == b[benchmark.name]?.scores)
        }
    }

    @Test(arguments: ["vision-2025-05-export.csv", "vision-2025-05-download.csv"])
    func publishedAggregatesOf2025AgreeOrAreListed(table: String) throws {
        let study = try study("brain-score", table)
        #expect(study.table.models.count == 455)
        let comparisons = PublishedComparisons(study.missingRule, in: Lab(study)).all
        #expect(comparisons.count == study.trees.flatMap(\.subtree).count)
        let average = try #require(comparisons.first { $0.benchmark.name == "average_vision" })
        let neural = try #require(comparisons.first { $0.benchmark.name == "neural_vision" })
        #expect(average.compared > 400)
        #expect(neural.compared > 400)
        for comparison in comparisons {
            #expect(comparison.differences.isEmpty, "\(comparison.benchmark.name)")
        }
    }

    @Test func exactMeansTieModelsThatFloatingPointMeansPullApart() throws {
        let study = try study("brain-score", "vision-2025-05-export.csv")
        let scores = StudyScores(of: study)
        var pulledApart: [String] = []
        for benchmark in study.trees.flatMap(\.subtree) {
            let exact = try #require(scores[benchmark.name]).scores.map { $0 ?? 0 }
            let rounded = benchmark.naiveScores(in: study.table)
            for (a, b) in zip(exact, rounded) { #expect(abs(a - b) < 1e-12) }
            if Set(exact).count < Set(rounded).count { pulledApart.append(benchmark.name) }
        }
        #expect(!pulledApart.isEmpty)
    }

    private func scatter(
        _ study: Study, _ x: String, _ y: String, _ aggregate: String, _ models: [Int]
    ) throws -> ScatterAnalysis {
        let scores = StudyScores(of: study)
        return ScatterAnalysis(
            x: try #require(scores[x]), y: try #require(scores[y]), aggregate: scores[aggregate], of: models)
    }
}

extension Benchmark {
    /// Zero-filled means of means in Doubles, as a notebook computes them.
    fileprivate func naiveScores(in table: ScoreTable) -> [Double] {
        let columns = members.map { member in
            switch member {
            case .metric(let name): table.models.indices.map { table.column(name)?.value($0) ?? 0 }
            case .benchmark(let inner): inner.naiveScores(in: table)
            }
        }
        return table.models.indices.map { model in
            columns.reduce(0) { $0 + $1[model] } / Double(columns.count)
        }
    }
}
