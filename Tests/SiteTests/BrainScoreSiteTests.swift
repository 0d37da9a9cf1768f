import Foundation
import Testing

@testable import Diagnostics
@testable import Site
@testable import Study

/// The repository's Brain-Score studies on the real tables, from file to site. The tables are not part of the
/// repository: they are looked for in the folder that `CONCORDANCE_BRAIN_SCORE` names, otherwise in
/// `shared/data/brain-score` beside the checkout.
@Suite("Sites of the real Brain-Score tables", .enabled(if: BrainScore.isHere))
struct BrainScoreSiteTests {
    @Test(arguments: [
        ("brain-score-2024", "vision-2024-01.csv"), ("brain-score", "vision-2025-05-export.csv"),
        ("brain-score", "vision-2025-05-download.csv"),
    ])
    func everyTableBuildsAsItIs(study: String, table: String) throws {
        let plan = try BrainScore.plan(study, table)
        let paths = Set(plan.files.map(\.path))
        #expect(paths.isSuperset(of: ["index.html", "data.html", "report.json", "data/datapackage.json"]))
    }

    @Test func theReportSaysWhatNumPySaysOfThe2024Table() throws {
        let report = try BrainScore.report("brain-score-2024", "vision-2024-01.csv")
        // NumPy: np.corrcoef(average, component)[0, 1] ** 2 over zero-filled means of means.
        #expect(abs(try report.value("all.r2(behavior)") - 0.8296688) < 5e-8)
        #expect(abs(try report.value("all.r2(neural)") - 0.6567642) < 5e-8)
        #expect(abs(try report.value("parts.r2(behavior)") - 0.9500372) < 5e-8)
        #expect(try report.value("parts.n") == 129)
    }

    @Test func bothFormsOfThe2025TableReportTheSameValues() throws {
        let export = try BrainScore.report("brain-score", "vision-2025-05-export.csv")
        let download = try BrainScore.report("brain-score", "vision-2025-05-download.csv")
        #expect(export.values.count > 1000)
        #expect(export.values == download.values)
    }

    @Test func withoutTheDeclarationOfMisprintsTheBuildNamesTheirTwoColumnsAndWritesNothing() throws {
        try withTemporaryFolder { folder in
            let study = try String(
                contentsOfFile: repository + "/studies/brain-score-2024/study.yaml", encoding: .utf8)
            let undeclared = study.replacing("      \".-*\": misprinted by the leaderboard\n", with: "")
            #expect(undeclared != study)
            try SystemDisk().makeFolder(folder + "/study")
            try undeclared.write(toFile: folder + "/study/study.yaml", atomically: true, encoding: .utf8)
            let run = try concordance(
                "build", "study", "--table", BrainScore.folder + "/vision-2024-01.csv", in: folder)
            #expect(run.code == 65)
            let errors = run.errors.split(separator: "\n").filter { $0.contains(": error: ") }
            #expect(errors.count == 2)
            #expect(errors.allSatisfy { $0.contains("vision-2024-01.csv:") && $0.contains("'.-") })
            #expect(try SystemDisk().names(in: folder) == ["study"])
        }
    }
}

private enum BrainScore {
    static let folder: String =
        ProcessInfo.processInfo.environment["CONCORDANCE_BRAIN_SCORE"]
        ?? URL(filePath: repository).deletingLastPathComponent().appending(path: "shared/data/brain-score")
        .path()

    static let isHere: Bool = {
        let isHere = FileManager.default.fileExists(atPath: folder + "/vision-2024-01.csv")
        if !isHere { print("No Brain-Score tables in \(folder): the sites of real tables are skipped.") }
        return isHere
    }()

    static func plan(_ study: String, _ table: String) throws -> SitePlan {
        var diagnostics = Diagnostics()
        let build = SiteBuild(
            study: .disk(repository + "/studies/" + study),
            firstTable: try TableSource(at: folder + "/" + table))
        let plan = build.plan(&diagnostics)
        return try #require(plan, "\(diagnostics.sorted.map(\.description).joined(separator: "\n"))")
    }

    static func report(_ study: String, _ table: String) throws -> PublishedReport {
        let files = try plan(study, table).files
        let bytes = try #require(files.first { $0.path == "report.json" }).bytes
        return try JSONDecoder().decode(PublishedReport.self, from: Data(bytes))
    }
}

/// What the tests read of `report.json`.
private struct PublishedReport: Decodable {
    /// Nil for a value that is not defined.
    let values: [String: Double?]

    func value(_ name: String) throws -> Double {
        let named = try #require(values[name], "there is no value \(name)")
        return try #require(named, "\(name) is not defined")
    }
}
