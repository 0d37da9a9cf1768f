import Testing

@testable import Diagnostics
@testable import Study

@Suite struct HarnessResultsTests {
    private func run(_ accuracy: String, model: String = "\"model_name\": \"org/a\"") -> String {
        """
        {"results": {
          "arc": {"alias": "arc", "acc,none": \(accuracy), "acc_stderr,none": 0.0146, "sample_len": 9},
          "gsm": {"alias": "gsm", "em,strict": 0.2, "em_stderr,strict": "N/A", "em,loose": 0.3}, 
          "wiki": {"alias": "wiki", "ppl,none": 12.5}},
         "higher_is_better": {"arc": {"acc": true}, "wiki": {"ppl": false}},
         \(model)}
        """
    }

    private func reading(_ files: [String: String], _ entry: String = "", keys: String = "") -> Reading {
        let entry = "path: runs" + (entry.isEmpty ? "" : "\n" + entry)
        return read(["study.yaml": settings(tables: [entry], keys)].merging(files) { $1 })
    }

    private let stated = "metrics: {wiki ppl: {better: lower}}\n"

    @Test func aMetricIsATaskWithItsMeasureAndItsFilter() throws {
        let (study, problems) = reading(
            ["runs/org__a/results_1.json": run("0.51"), "runs/org__a/samples_1.json": "no JSON"], keys: stated
        )
        let found = try #require(study, "\(problems)")
        #expect(problems == [])
        #expect(found.keys == ["org/a"])
        #expect(found.metrics == ["arc acc", "gsm em strict", "gsm em loose", "wiki ppl"])
        #expect(found.scores("arc acc") == [0.51])
        #expect(
            found.inputs.first?.treatment.map(\.description) == [
                "It holds results of lm-evaluation-harness in 1 file; each score is a row.",
                "Left out as no scores: 'sample_len'.",
                "The errors of its scores stand in column 'error'.",
            ])
    }

    @Test func theErrorOfAScoreStandsBesideItAndWordsAreNone() throws {
        var diagnostics = Diagnostics()
        let file = InputFile(path: "results.json", bytes: Array(run("0.51").utf8))
        var table = try #require(HarnessResults.table(of: .file(file), &diagnostics))
        var rows: [[String]] = []
        var fields: [DelimitedField] = []
        while table.next(&fields, &diagnostics) { rows.append(fields.map { table.text($0) }) }
        #expect(
            rows == [
                ["model", "metric", "score", "error"],
                ["org/a", "arc acc", "0.51", "0.0146"],
                ["org/a", "gsm em strict", "0.2", ""],
                ["org/a", "gsm em loose", "0.3", ""],
                ["org/a", "wiki ppl", "12.5", ""],
            ])
        #expect(table.lowerIsBetter == ["wiki ppl"])
    }

    @Test func whatTheFileSaysOfDirectionsIsAWarningUntilTheStudySaysIt() {
        #expect(
            reading(["runs/a/results.json": run("0.5")]).problems == [
                "s/runs/a/results.json:4:29: warning: the file says of 'wiki ppl' that lower is better, and the study does not "
                    + "say so: a higher score counts as better; "
                    + "say which, as in metrics: {\"wiki ppl\": {better: lower}}, or better: higher"
            ])
    }

    @Test func aNewNameOfTheStudyKeepsWhatTheFileSaysOfIt() {
        #expect(
            reading(["runs/a/results.json": run("0.5")], "rename: {wiki ppl: text}").problems.contains {
                $0.contains("the file says of 'text' that lower is better")
            })
    }

    @Test(
        arguments: [
            ("\"config\": {\"model_args\": \"dtype=float,pretrained=org/b,revision=x\"}", "org/b"),
            ("\"config\": {\"model_args\": {\"pretrained\": \"org/c\"}}", "org/c"),
            ("\"config\": {}", "org/folder"),
        ])
    func theModelIsNamedByItsArgumentsOrItsFolder(_ model: String, _ key: String) throws {
        let study = try #require(
            reading(["runs/org__folder/results.json": run("0.5", model: model)], keys: stated).study)
        #expect(study.keys == [key])
        let isToldOfFolder = study.inputs[0].treatment.contains(.modelsByFolder)
        #expect(isToldOfFolder == (key == "org/folder"))
    }

    @Test func severalRunsOfAModelAreRepeats() throws {
        let files = ["runs/a/results_1.json": run("0.5"), "runs/a/results_2.json": run("0.75")]
        #expect(
            reading(files, keys: stated).problems == [
                "s/runs/a/results_2.json:2:39: error: model 'org/a' has 2 scores on 'arc acc', "
                    + "the first at s/runs/a/results_1.json:2:39, and there are several in 3 more cases; "
                    + "several files of one model are several runs: "
                    + "write repeats: mean (or first, last, best) in the table's entry of the study"
            ])
        #expect(try #require(reading(files, "repeats: last", keys: stated).study).scores("arc acc") == [0.75])
    }

    @Test func filesOfAnOlderVersionHaveNoFilters() throws {
        let file =
            #"{"results": {"arc": {"acc": 0.5, "acc_stderr": 0.1}}, "versions": {"arc": 0}, "config": {"model_args": "pretrained=a"}}"#
        let study = try #require(reading(["runs/results.json": file]).study)
        #expect(study.metrics == ["arc acc"])
        #expect(study.keys == ["a"])
    }

    @Test func aFileWithoutResultsAndAFolderWithoutFilesAreErrors() {
        #expect(
            reading(["runs/results_1.json": "{}"], "format: lm-evaluation-harness").problems == [
                "s/runs/results_1.json:1:1: error: this file has no 'results', as lm-evaluation-harness writes them; "
                    + "leave it out of the folder"
            ])
        #expect(
            reading(["runs/x.json": "{}"], "format: lm-evaluation-harness").problems == [
                "s/runs: error: 's/runs' holds no results of lm-evaluation-harness; "
                    + "it should hold files named results_….json"
            ])
    }
}
