import Testing

@testable import Diagnostics
@testable import Study

@Suite struct HELMTableTests {
    private let accuracy = """
        {"title": "Accuracy",
         "header": [{"value": "Model"}, {"value": "Win rate", "lower_is_better": false},
          {"value": "Bias", "lower_is_better": true}],
         "rows": [[{"value": "a", "href": "x"}, {"value": 0.90}, {"value": 1}],
          [{"value": "b"}, {"description": "no runs"}, {"value": 2}]]}
        """
    private let speed = """
        {"title": "Speed", "header": [{"value": "Model"}, {"value": "s"}], "rows": [[{"value": "a"}, {"value": 3}]]}
        """

    private func reading(_ json: String, _ entry: String = "") -> Reading {
        read(
            table: json, named: "t.json", entry: entry, keys: "metrics: {Bias: {better: lower}}\n")
    }

    @Test func theCellsOfHeaderAndRowsAreATable() throws {
        let study = try #require(reading(accuracy).study)
        #expect(study.keys == ["a", "b"])
        #expect(study.metrics == ["Win rate", "Bias"])
        #expect(study.scores("Win rate") == [0.9, nil])
        #expect(study.table.column("Win rate")?.decimals(0) == 2)
        #expect(study.inputs[0].treatment.map(\.description) == ["It is a table of HELM, 'Accuracy'."])
    }

    @Test func ofSeveralTablesTheFirstIsReadUnlessTheStudyNamesOne() throws {
        let json = "[\(accuracy), \(speed)]"
        #expect(
            try #require(reading(json).study).inputs[0].treatment.map(\.description) == [
                "It is a table of HELM, 'Accuracy', one of 2 in the file."
            ])
        let named = read(table: json, named: "t.json", entry: "sheet: Speed")
        #expect(try #require(named.study).scores("s") == [3])
        #expect(
            reading(json, "sheet: Sped").problems.first
                == "s/study.yaml:5:12: error: the file has no 'Sped'; did you mean 'Speed'?")
    }

    @Test func aColumnThatIsBetterWhenLowerIsAWarningUntilTheStudySaysSo() {
        #expect(
            read(table: accuracy, named: "t.json").problems == [
                "s/t.json:3:13: warning: the file says of 'Bias' that lower is better, and the study does not say so: "
                    + "a higher score counts as better; say which, as in metrics: {Bias: {better: lower}}, or better: higher"
            ])
    }

    @Test func aRowOfAnotherLengthIsAnError() {
        #expect(
            reading(accuracy.replacing(", {\"value\": 2}", with: "")).problems == [
                "s/t.json:5:3: error: this row has 2 cells, the header 3"
            ])
    }

    @Test func otherJSONIsNoTableOfHELM() {
        #expect(
            reading("[{\"model\": \"a\", \"acc\": 1}]", "format: helm").problems.first
                == "s/t.json:1:1: error: this file has no 'header' and 'rows', as a table of HELM does; "
                + "leave 'format' out for other JSON")
        #expect(reading("", "format: helm").problems.count == 1)
        #expect(
            reading(#"{"header": [], "rows": [[]]}"#, "format: helm").problems == [
                "s/t.json:1:1: error: this table is empty; its first line names the columns"
            ])
    }
}
