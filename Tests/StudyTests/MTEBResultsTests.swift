import Testing

@testable import Diagnostics
@testable import Study

@Suite struct MTEBResultsTests {
    /// A task's file; each score is of a subset of the split.
    private func task(_ name: String, _ scores: [String: [Double]]) -> String {
        let splits = scores.sorted { $0.key < $1.key }.map { split, scores in
            let entries = scores.enumerated().map {
                "{\"main_score\": \($1),\n\"hf_subset\": \"s\($0)\", \"languages\": [\"eng-Latn\"]}"
            }
            return "\"\(split)\": [\(entries.joined(separator: ", "))]"
        }
        return
            "{\"task_name\": \"\(name)\", \"mteb_version\": \"1.18.0\",\n\"scores\": {\(splits.joined(separator: ", "))}}"
    }

    private func meta(_ name: String, _ revision: String) -> String {
        "{\"name\": \"\(name)\", \"revision\": \"\(revision)\"}"
    }

    private func reading(_ files: [String: String], _ entry: String = "", path: String = "results") -> Reading
    {
        let settings = settings(tables: ["path: \(path)" + (entry.isEmpty ? "" : "\n" + entry)])
        return read(["study.yaml": settings].merging(files) { $1 })
    }

    private var two: [String: String] {
        [
            "results/org__small/r1/model_meta.json": meta("org/small", "r1"),
            "results/org__small/r1/STS.json": task("STS", ["test": [0.5]]),
            "results/org__big/r9/model_meta.json": meta("Org/Big", "r9"),
            "results/org__big/r9/STS.json": task("STS", ["test": [0.75]]),
            "results/org__big/r9/Bitext.json": task("Bitext", ["test": [0.25]]),
        ]
    }

    @Test func aTaskIsAMetricAndTheNameStandsInTheModelsFile() throws {
        let (study, problems) = reading(two)
        let found = try #require(study, "\(problems)")
        #expect(found.keys == ["Org/Big", "org/small"])
        #expect(found.metrics == ["Bitext", "STS"])
        #expect(found.scores("STS") == [0.75, 0.5])
        #expect(found.scores("Bitext") == [0.25, nil])
        #expect(
            found.inputs.first?.treatment.map(\.description) == [
                "It holds results of MTEB in 3 files; each score is a row."
            ])
    }

    @Test func withoutTheModelsFileTheFolderNamesTheModel() throws {
        let files = [
            "results/org__small/r1/STS.json": task("STS", ["test": [0.5]]),
            "results/org__big/STS.json": task("STS", ["test": [0.75]]),
            "results/plain/STS.json": task("STS", ["test": [1]]),
        ]
        let study = try #require(reading(files).study)
        #expect(study.keys == ["org/big", "org/small", "plain"])
    }

    @Test func severalRevisionsOfAModelAreToldApartByTheKey() throws {
        let files = two.merging([
            "results/org__big/r8/model_meta.json": meta("Org/Big", "r8"),
            "results/org__big/r8/STS.json": task("STS", ["test": [0.125]]),
        ]) { $1 }
        let study = try #require(reading(files).study)
        #expect(study.keys == ["Org/Big @ r8", "Org/Big @ r9", "org/small"])
        #expect(study.scores("STS") == [0.125, 0.75, 0.5])
        #expect(
            study.inputs.first?.treatment.last?.description
                == "The key of 'Org/Big' has the revision behind an @, since there are several.")
    }

    @Test func aSplitIsNamedWhereATaskHasSeveral() throws {
        var files = two
        files["results/org__small/r1/STS.json"] = task("STS", ["dev": [0.5]])
        let study = try #require(reading(files).study)
        #expect(study.metrics == ["Bitext", "STS (test)", "STS (dev)"])
    }

    @Test func severalSubsetsAreRepeatsAndTheMendSaysWhatTheProgramDoes() throws {
        var files = two
        files["results/org__big/r9/Bitext.json"] = task("Bitext", ["test": [0.25, 0.5]])
        #expect(
            reading(files).problems == [
                "s/results/org__big/r9/Bitext.json:3:63: error: model 'Org/Big' has 2 scores on 'Bitext', the first on line 2; "
                    + "the subsets of a task, as its languages, have a score each, and MTEB takes their mean: "
                    + "write repeats: mean (or first, last, best) in the table's entry of the study"
            ])
        #expect(try #require(reading(files, "repeats: mean").study).scores("Bitext") == [0.375, nil])
    }

    @Test func twoFilesOfOneTaskAreToldByTheirPaths() {
        var files = two
        files["results/org__big/r9/again/model_meta.json"] = meta("Org/Big", "r9")
        files["results/org__big/r9/again/STS.json"] = task("STS", ["test": [0.75]])
        #expect(
            reading(files).problems.first?.contains(
                "has 2 scores on 'STS', the first at s/results/org__big/r9/STS.json:2:") == true)
    }

    @Test func aScoreThatIsNoNumberIsToldWithItsFile() {
        var files = two
        files["results/org__big/r9/STS.json"] = task("STS", ["test": [0.5]]).replacing("0.5", with: "\"bad\"")
        #expect(
            reading(files).problems.first?.hasPrefix("s/results/org__big/r9/STS.json:2:36: error:") == true)
    }

    @Test func otherFilesAreLeftOutAndTold() throws {
        let files = two.merging(["results/org__big/r9/notes.json": "{\"by\": \"me\"}"]) { $1 }
        let study = try #require(reading(files).study)
        #expect(study.inputs.first?.treatment.last?.description == "Left out as no scores: 'notes.json'.")
    }

    @Test func aFileOfAnOldVersionAndAResultWithoutItsScoreAreErrors() {
        var files = two
        files["results/org__big/r9/STS.json"] = "{\"mteb_version\": \"1.0.0\", \"test\": {\"cos_sim\": 1}}"
        #expect(
            reading(files).problems == [
                "s/results/org__big/r9/STS.json:1:1: error: this file has no 'scores', as MTEB writes them since version 1.11; "
                    + "convert it with mteb, or leave it out of the folder"
            ])
        files["results/org__big/r9/STS.json"] = task("STS", ["test": [1]]).replacing("main_score", with: "f1")
        #expect(
            reading(files).problems == [
                "s/results/org__big/r9/STS.json:2:21: error: this result has no 'main_score'; run the task anew with mteb"
            ])
    }

    @Test func aFolderWithoutResultsIsAnError() {
        let files = ["results/a/model_meta.json": meta("a", "r")]
        #expect(
            reading(files).problems == [
                "s/results: error: 's/results' holds no results of MTEB; "
                    + "it should hold MODEL/REVISION/TASK.json, as MTEB writes them"
            ])
    }

    @Test func aFileThatIsNoJSONIsToldAndNothingIsReadWithoutIt() {
        var files = two
        files["results/org__big/r9/STS.json"] = "{"
        #expect(
            reading(files).problems == [
                "s/results/org__big/r9/STS.json:1:2: error: this is not JSON: a name in double quotes is missing"
            ])
    }

    @Test func oneTaskIsATableOfItsOwn() throws {
        let study = try #require(reading(two, path: "results/org__big/r9/STS.json").study)
        #expect(study.metrics == ["STS"])
        #expect(study.scores("STS") == [0.75])
    }
}
