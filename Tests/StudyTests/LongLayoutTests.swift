import Testing

@testable import Study

/// A row per score.
@Suite struct LongLayoutTests {
    private func long(_ table: String, _ entry: String = "", keys: String = "") -> Reading {
        read(table: table, entry: "layout: long" + (entry.isEmpty ? "" : "\n" + entry), keys: keys)
    }

    @Test func rowsAreScoresOfModelsAndMetricsInTheOrderInWhichTheyAreNamed() throws {
        let study = try #require(long("model,metric,score\nm,b,1\nn,a,2.50\nm,a,3\n").study)
        #expect(study.keys == ["m", "n"])
        #expect(study.metrics == ["b", "a"])
        #expect(study.scores("a") == [3, 2.5])
        #expect(study.scores("b") == [1, nil])
        #expect(study.reasons("b") == [nil, "not evaluated"])
        #expect(study.table.column("a")?.decimals(1) == 2)
    }

    @Test func columnsStandInAnyOrderAndAnErrorMayBeAmongThem() throws {
        let study = try #require(long("error,score,metric,model\nbad,1,a,m\n").study)
        #expect(study.metrics == ["a"])
        #expect(study.scores("a") == [1])
    }

    @Test func wideAndLongGiveTheSameTable() throws {
        let wide = try #require(
            read(table: "id,a,b\nm,.50,X\nn,,2\n", entry: "missing: {X: not applicable}").study)
        let study = try #require(
            long(
                "model,metric,score\nm,a,.50\nm,b,X\nn,a,\nn,b,2\n", "missing: {X: not applicable}"
            ).study)
        #expect(study.keys == wide.keys)
        #expect(study.metrics == wide.metrics)
        #expect(study.table.columns == wide.table.columns)
        #expect(study.inputs.map(\.models) == [2])
        #expect(study.inputs.map(\.metrics) == [2])
    }

    @Test func everyColumnThatIsNotThereIsToldOnceInOneRun() {
        let (study, problems) = long("net,measure,value\nm,a,1\nn,b,2\n", "name: title")
        #expect(study == nil)
        let rest = "its first line names 'net', 'measure', 'value'"
        let hint = "if one of them is it, say so in the study:"
        #expect(
            problems == [
                "s/study.yaml:4:11: error: 't.csv' has no column 'model' for the model; \(rest); "
                    + "\(hint) key: NAME",
                "s/study.yaml:6:11: error: 't.csv' has no column 'title' for the name; \(rest)",
                "s/t.csv:1:1: error: 't.csv' has no column 'metric' for the metric; \(rest); "
                    + "\(hint) columns: {metric: NAME}",
                "s/t.csv:1:1: error: 't.csv' has no column 'score' for the score; \(rest); "
                    + "\(hint) columns: {score: NAME}",
            ])
    }

    @Test func withoutANameTheRestOfTheTableIsRead() {
        let problems = long("model,metric,score\nm,a,x\n", "name: title").problems
        #expect(problems.map { $0.prefix(12) } == ["s/study.yaml", "s/t.csv:2:5:"])
    }

    @Test func theStudyNamesTheColumnsOfKeyAndName() throws {
        let entry = "key: [id, net]\nname: title"
        let study = try #require(long("title,net,metric,score\nOne,m,a,1\nOther,m,b,2\n", entry).study)
        #expect(study.table.models.map(\.key) == ["m"])
        #expect(study.table.models.map(\.name) == ["One"])
        #expect(study.metrics == ["a", "b"])
    }

    @Test func aKeyColumnThatIsNotThereIsToldWhereTheStudyNamesIt() {
        #expect(
            long("model,metric,score\nm,a,1\n", "key: modle").problems == [
                "s/study.yaml:6:10: error: 't.csv' has no column 'modle' for the model; did you mean 'model'?"
            ])
    }

    @Test func theStudySaysWhatTheColumnsAreCalled() throws {
        let table = "net,task,value,sd\nm,a,1,0.5\nn,a,2,\n"
        let entry = "key: net\ncolumns: {metric: task, score: [points, value], error: sd}"
        let (study, problems) = long(table, entry)
        #expect(problems == [])
        #expect(try #require(study).scores("a") == [1, 2])
        #expect(study?.table.column("a").map { [$0.error(0), $0.error(1)] } == [0.5, nil])
    }

    @Test func aColumnThatTheStudyNamesAndTheTableLacksIsToldThere() {
        #expect(
            long("model,task,score\nm,a,1\n", "columns: {metric: tusk}").problems == [
                "s/study.yaml:6:23: error: 't.csv' has no column 'tusk' for the metric; did you mean 'task'?"
            ])
    }

    @Test func onlyALongTableIsToldWhatItsColumnsAreCalled() {
        #expect(
            read(table: "id,a\nm,1\n", entry: "columns: {metric: a}").problems == [
                "s/study.yaml:5:5: error: 'columns' is for long tables; write layout: long for a table of model, "
                    + "metric and score, or leave 'columns' out"
            ])
    }

    @Test func aNameOfAColumnThatNoLongTableHasIsAnError() {
        let problems = long("model,metric,score\nm,a,1\n", "columns: {scores: score}").problems
        #expect(
            problems == [
                "s/study.yaml:6:15: error: unknown key 'scores' in 'columns'; did you mean 'score'?"
            ])
    }

    @Test func aColumnWithoutAUseIsAnErrorUnlessItIsIgnored() throws {
        let table = "model,metric,score,seed\nm,a,1,x\n"
        #expect(
            long(table).problems == [
                "s/t.csv:1:20: error: a long table has no use for column 'seed'; "
                    + "add it to 'ignore:', or to 'attributes:' if it says something of the models, or use "
                    + "'layout: wide'"
            ])
        let (study, problems) = long(table, "ignore: seed")
        #expect(problems == [])
        #expect(try #require(study).inputs.map(\.ignoredColumns) == [["seed"]])
    }

    @Test func renamesAndIgnoresMeanTheMetricsOfTheRows() throws {
        let table = "model,metric,score\nm,lab.a,1\nm,x,bad\nm,b,2\nm,y1,bad\n"
        let (study, problems) = long(table, "rename: {\"lab.*\": \"*\", b: c}\nignore: [x, \"y*\"]")
        #expect(problems == [])
        #expect(try #require(study).metrics == ["a", "c"])
    }

    @Test func whatNoRowNamesIsAWarning() {
        let table = "model,metric,score\nm,first,1\n"
        #expect(
            long(table, "rename: {frist: a, \"z*\": \"*\"}\nignore: [other, metrics]").problems == [
                "s/study.yaml:6:14: warning: there is no metric 'frist' to rename; did you mean 'first'?",
                "s/study.yaml:7:14: warning: there is no metric 'other' to ignore; "
                    + "a pattern such as 'other*' ignores a metric only if it is there",
                "s/study.yaml:7:21: warning: there is no metric 'metrics' to ignore; did you mean 'metric'?",
            ])
    }

    @Test func aModelWhoseMetricsAreAllIgnoredIsNoModel() throws {
        let study = try #require(long("model,metric,score\nm,a,1\nn,x,1\n", "ignore: x").study)
        #expect(study.keys == ["m"])
    }

    @Test func aSecondScoreOfAModelOnAMetricIsAnErrorAtTheSecond() {
        #expect(
            long("model,metric,score\nm,a,1\nn,a,1\nm,a,1\n").problems == [
                "s/t.csv:4:5: error: model 'm' has 2 scores on 'a', the first on line 2; if they are repeated "
                    + "measurements, write repeats: mean (or first, last, best) in the table's entry of the study; if "
                    + "another column belongs to the key, key: {columns: [model, …]}"
            ])
    }

    @Test func aScoreWithoutAMetricIsAnError() {
        #expect(
            long("model,metric,score\nm,,1\n").problems == [
                "s/t.csv:2:3: error: this score has no metric; name the metric"
            ])
    }

    @Test func aBadScoreIsToldWithItsModelMetricAndPlace() {
        let keys = "metrics: {b: {range: [0, 1]}}\n"
        let problems = long("model,metric,score\nm,lab.a,x\nm,b,2\n", "rename: {lab.a: a}", keys: keys)
            .problems
        #expect(problems.count == 2)
        #expect(problems.first?.hasPrefix("s/t.csv:2:9: error: score of model 'm' on 'a' is 'x'") == true)
        #expect(
            problems.last?.hasPrefix(
                "s/t.csv:3:5: error: score 2 of model 'm' on 'b' lies outside its range, 0 to 1")
                == true)
    }

    @Test func aRowOfAnyOtherWidthIsAnErrorAndTheOthersAreRead() {
        let problems = long("model,metric,score\nm,a\nm,a,x\n").problems
        #expect(problems.map { $0.prefix(14) } == ["s/t.csv:2:1: e", "s/t.csv:3:5: e"])
    }

    @Test func blanksAroundModelsAndMetricsAreDroppedWithAWarning() throws {
        let (study, problems) = long("model,metric,score\n m,a ,1\n")
        #expect(try #require(study).keys == ["m"])
        #expect(try #require(study).metrics == ["a"])
        #expect(
            problems == [
                "s/t.csv:2:1: warning: the key ' m' has blanks at its ends; they are dropped",
                "s/t.csv:2:4: warning: the metric 'a ' has blanks at its ends; they are dropped",
            ])
    }

    @Test func aMetricThatBearsABenchmarksNameIsItsPublishedScore() throws {
        let keys = "benchmark: {name: all, members: [a]}\n"
        let study = try #require(
            long("# by hand\nmodel,metric,score\nm,all,9\nm,a,1\n", keys: keys).study)
        #expect(study.metrics == ["a"])
        #expect(study.published.map(\.benchmark) == ["all"])
        #expect(study.published.first?.scores.value(0) == 9)
        #expect(study.inputs.map(\.publishedColumns) == [["all"]])
        #expect(study.inputs.map(\.provenance) == [["by hand"]])
    }
}
