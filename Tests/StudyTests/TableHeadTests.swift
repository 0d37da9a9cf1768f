import Testing

@testable import Study

/// What columns are called: names in one row or several, columns without a name.
@Suite struct TableHeadTests {
    private func treatment(_ reading: Reading) -> [String]? {
        reading.study?.inputs.first?.treatment.map(\.description)
    }

    // MARK: Columns without a name

    @Test func aFirstColumnWithoutANameIsTheKey() {
        let reading = read(table: ",a,b\nm,1,2\nn,3,4\n")
        #expect(reading.problems == [])
        #expect(reading.study?.keys == ["m", "n"])
        #expect(reading.study?.metrics == ["a", "b"])
        #expect(treatment(reading) == ["Its first column has no name and is the key."])
    }

    @Test func aFirstColumnThatCountsTheRowsIsLeftOutBesideAKey() {
        let reading = read(table: ",id,a\n0,m,1\n1,n,2\n", entry: "key: id")
        #expect(reading.problems == [])
        #expect(reading.study?.metrics == ["a"])
        #expect(treatment(reading) == ["Its first column has no name and counts the rows; it is left out."])
    }

    @Test func aLongTableMayCountItsRowsToo() {
        let reading = read(table: ",model,metric,score\n0,m,a,1\n1,n,a,2\n", entry: "layout: long")
        #expect(reading.problems == [])
        #expect(reading.study?.scores("a") == [1, 2])
    }

    @Test(arguments: ["0,m,1\n2,n,2\n", "2,m,1\n3,n,2\n", "x,m,1\ny,n,2\n", ".5,m,1\n.7,n,2\n"])
    func aFirstColumnOfAnythingElseIsNotLeftOut(rows: String) {
        #expect(
            read(table: ",id,a\n" + rows, entry: "key: id").problems == [
                "s/t.csv:1:1: error: this column has no name, and does not just count the rows; call it by its "
                    + "place in the study: key: column 1, rename: {column 1: its name}, or ignore: [column 1]"
            ])
    }

    @Test func numbersOfRowsAreNoKeyWhereNamesStandBesideThem() {
        #expect(
            read(table: ",net,a\n0,m,1\n1,n,2\n").problems == [
                "s/t.csv:1:1: error: the first column has no name and counts the rows, which names no model; "
                    + "name the column of the keys in the study: key: net"
            ])
    }

    @Test func theStudyCallsAColumnWithoutANameByItsPlace() {
        let table = "id,,a,\nm,x,1,2\n"
        let study = read(table: table, entry: "ignore: [column 2]\nrename: {column 4: b}").study
        #expect(study?.metrics == ["a", "b"])
        #expect(study?.inputs.first?.ignoredColumns == ["column 2"])
        // A pattern that happens to fit means other columns.
        #expect(read(table: table, entry: "ignore: [\"c*\"]").problems.count == 2)
        #expect(read(table: ",,a\nx,m,1\n", entry: "key: column 2\nignore: column 1").study?.keys == ["m"])
    }

    @Test func theStudyCallsTheSecondOfTwoColumnsOfOneNameByItsPlace() {
        let study = read(table: "id,a,a\nm,1,2\n", entry: "rename: {column 3: b}").study
        #expect(study?.scores("a") == [1])
        #expect(study?.scores("b") == [2])
    }

    // MARK: Several rows of names

    @Test(arguments: [
        "id,fog,fog,snow,snow\n,1,2,1,2\n", "id,fog,,snow,\n,1,2,1,2\n", ",fog,,snow,\nid,1,2,1,2\n",
    ])
    func twoRowsOfNamesAreJoined(head: String) {
        let reading = read(table: head + "m,1,2,3,4\n", entry: "header-rows: 2")
        #expect(reading.problems == [])
        #expect(reading.study?.metrics == ["fog 1", "fog 2", "snow 1", "snow 2"])
        #expect(reading.study?.keys == ["m"])
        #expect(treatment(reading) == ["Its first 2 rows together name the columns."])
    }

    @Test func aNameThatNothingStandsBelowSpansNoOtherColumn() {
        let study = read(table: "id,rob,,acc\n,x,y,\nm,1,2,3\n", entry: "header-rows: 2").study
        #expect(study?.metrics == ["rob x", "rob y", "acc"])
        #expect(read(table: "id,,acc\n,x,\nm,1,2\n", entry: "header-rows: 2").study?.metrics == ["x", "acc"])
    }

    @Test func threeRowsAreJoinedAsPandasWritesThem() {
        let table = ",fog,,snow\n,1,2,1\nid,,,\nm,1,2,3\n"
        let study = read(table: table, entry: "header-rows: 3").study
        #expect(study?.metrics == ["fog 1", "fog 2", "snow 1"])
        #expect(study?.keys == ["m"])
    }

    @Test(arguments: [
        "id,fog,fog,snow,snow\n,1,2,1,2\n", "id,fog,,snow,\n,1,2,1,2\n", "id,fog,fog\n,mild,hard\n",
        "id,fog,fog,snow,snow\nid,1,2,1,2\n", "id,fog,fog\nx,mild,hard\n",
    ])
    func aTableThatSeemsToHaveTwoRowsOfNamesIsToldOnce(head: String) {
        let problems = read(table: head + "m,1,2,3,4\n").problems
        #expect(problems.count == 1)
        #expect(
            problems.first?.hasPrefix("s/t.csv:2:1: error: this table seems to have two header rows") == true)
        #expect(problems.first?.hasSuffix("write header-rows: 2 in the table's entry of the study") == true)
    }

    @Test func aThirdRowThatOnlyNamesTheFirstColumnBelongsToTheHead() {
        let table = ",fog,fog\n,1,2\nid,,\nm,1,2\n"
        #expect(read(table: table).problems.first?.contains("write header-rows: 3") == true)
        #expect(
            read(table: table, entry: "header-rows: 2").problems == [
                "s/t.csv:3:1: error: this row seems to belong to the head: it only names the first column, which "
                    + "the rows above leave without a name; write header-rows: 3 in the table's entry of the study, "
                    + "or, if it is a model, key: column 1"
            ])
        #expect(read(table: table, entry: "header-rows: 2\nkey: column 1").study?.keys == ["id", "m"])
    }

    @Test(arguments: ["m,1,2\n", "m,.5,.5\n", "m,,\n", ",7,9\n", ""])
    func aRowOfScoresIsNoRowOfNames(row: String) {
        let problems = read(table: "id,a,a\n" + row).problems
        #expect(problems.map { $0.contains("column 'a' stands twice") } == [true])
    }

    @Test func aHeadThatTheTableDoesNotHaveIsAnError() {
        #expect(
            read(table: "id,a\n", entry: "header-rows: 2").problems == [
                "s/t.csv:1:1: error: this table has fewer rows than its head; "
                    + "'header-rows' says that its first 2 rows name the columns"
            ])
        #expect(
            read(table: "id,a\nx\nm,1\n", entry: "header-rows: 2").problems == [
                "s/t.csv:2:1: error: this row of the head has 1 fields, the first line 2; "
                    + "look for a missing or an unquoted separator"
            ])
    }

    @Test(arguments: ["0", "10", "1.5", "-1"])
    func aNumberOfRowsThatNoHeadHasIsAnError(count: String) {
        #expect(
            read(table: "id,a\nm,1\n", entry: "header-rows: \(count)").problems == [
                "s/study.yaml:5:18: error: 'header-rows' is no number of rows; "
                    + "write how many rows name the columns, from 1 to 9"
            ])
    }
}
