import Testing

/// Rows that belong to the head, that repeat it, or that it takes though they hold scores.
@Suite struct HeadBelowTests {
    @Test func aRowOfUnitsBelowTheNamesIsOneError() {
        #expect(
            read(table: "model,acc,time\n,%,ms\na,1,2\nb,2,3\n").problems == [
                "s/t.csv:2:1: error: this row seems to belong to the head: it holds texts where the row below it holds numbers; "
                    + "write header-rows: 2 in the table's entry of the study, or, if it is a model, declare what its texts mean "
                    + "under 'missing:'"
            ])
        let named = read(table: "model,acc,z\n,%,ms\na,1,2\nb,2,3\n", entry: "header-rows: 2")
        #expect(named.study?.metrics == ["acc %", "z ms"])
    }

    @Test func aModelWithoutScoresIsNoHead() {
        #expect(
            read(table: "model,a,b\nm,n/a,n/a\nn,2,3\n", entry: "missing: {n/a: no}").study?.keys == [
                "m", "n",
            ])
        let told = read(table: "model,a,b\nm,broken,broken\nn,2,3\n").problems
        #expect(told.allSatisfy { !$0.contains("header-rows") })
    }

    @Test func threeRowsAreCounted() {
        let table = "model,A,,,\n,fog,,snow,\n,1,2,1,2\na,1,2,3,4\nb,2,3,4,6\n"
        let told = read(table: table).problems
        #expect(told.count == 1)
        #expect(told.first?.contains("seems to have 3 header rows") == true)
        #expect(read(table: table, entry: "header-rows: 3").study?.metrics.first == "A fog 1")
    }

    @Test func aRowOfScoresInTheHeadIsAWarning() {
        let told = read(table: "model,x,y\na,1,2.5\nb,2,3\nc,5,6\n", entry: "header-rows: 2").problems
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("s/t.csv:2:1: warning: this row seems to hold scores") == true)
        #expect(
            read(table: "model,fog,fog\nmodel,1,2\nb,2,3\nc,5,6\n", entry: "header-rows: 2").problems == [])
    }

    @Test func namesThatAreSaidAgainAreNoModel() {
        let table = "model,x,y\na,1,2\nmodel,x,y\nb,2,3\nmodel,x,y\nc,4,5\n"
        #expect(
            read(table: table).problems == [
                "s/t.csv:3:1: error: 2 rows say the names of the columns again, this one the first; leave it out in the "
                    + "table's entry: ignore-rows: [model]"
            ])
        #expect(read(table: table, entry: "ignore-rows: [model]").study?.keys == ["a", "b", "c"])
    }

    @Test func rowsOfAnotherWidthAreToldOnce() {
        #expect(
            read(table: "model,x,y\na,1\nb,2,3\nc,4,5,6\n").problems == [
                "s/t.csv:2:1: error: 2 rows have another number of fields than the first line, which has 3, on lines 2, 4: this "
                    + "one has 2 fields; look for a missing or an unquoted separator"
            ])
    }

    @Test func aColumnThatCountsFromOneIsNoKey() {
        #expect(read(table: ",model,x\n1,a,3\n2,b,4\n", entry: "key: model").study?.keys == ["a", "b"])
        #expect(
            read(table: "#,model,x\n1,a,3\n2,b,4\n", entry: "key: model\nignore: [\"#\"]").study?.metrics == [
                "x"
            ])
        #expect(
            read(table: "Rank,Model,x\n1,a,3\n2,b,4\n").problems.contains { $0.contains("write key: Model") })
    }

    @Test func aLineThatTellsTheSeparatorIsNoRow() {
        #expect(read(table: "sep=;\nmodel;x;y\na;1;2\nb;2;3\n").study?.metrics == ["x", "y"])
    }

    @Test func aLongTableThatIsReadAsAWideOneIsToldItsLayout() {
        let table = "model,task,value\na,x,1\na,y,3\nb,x,2\nb,y,4\n"
        let told = read(table: table).problems
        #expect(told.count == 1)
        #expect(
            told.first?.contains(
                "layout: long in the table's entry of the study, with key: model and columns: {metric: task, score: value}"
            )
                == true)
        let entry = "layout: long\nkey: model\ncolumns: {metric: task, score: value}"
        #expect(read(table: table, entry: entry).study?.metrics == ["x", "y"])
    }
}
