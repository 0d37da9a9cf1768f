import Testing

@testable import Study

/// Models that only several columns together tell apart.
@Suite struct JoinedKeyTests {
    private static let table = "arch,weights,acc\nbig,v1,71\nbig,v2,75\nsmall,v1,60\nsmall,,64\n"

    @Test func theColumnsOfTheKeyAreJoined() {
        let (study, problems) = read(table: Self.table, entry: "key: {columns: [arch, weights]}")
        #expect(problems == [])
        #expect(study?.keys == ["big v1", "big v2", "small v1", "small"])
        #expect(study?.metrics == ["acc"])
        #expect(
            study?.inputs.first?.treatment.map(\.description) == [
                "The key is made of the columns 'arch' and 'weights'."
            ])
    }

    @Test func theStudySaysWhatStandsBetweenThem() {
        let entry = "key: {columns: [weights, arch], joined-by: \"/\"}"
        #expect(
            read(table: Self.table, entry: entry).study?.keys == ["v1/big", "v2/big", "v1/small", "small"])
    }

    @Test func aLongTableHasSuchAKeyToo() {
        let table = "arch,weights,metric,score\nbig,v1,a,1\nbig,v2,a,2\n"
        let (study, problems) = read(table: table, entry: "layout: long\nkey: {columns: [arch, weights]}")
        #expect(problems == [])
        #expect(study?.scores("a") == [1, 2])
    }

    @Test func aListStillMeansTheFirstThatIsThere() {
        let study = read(table: "id,a\nm,1\n", entry: "key: [model, id]").study
        #expect(study?.keys == ["m"])
    }

    @Test func aKeyThatStandsTwiceNamesTheColumnThatTellsItsRowsApart() {
        #expect(
            read(table: Self.table).problems == [
                "s/t.csv:3:1: error: model 'big' has 2 rows in this table, the first on line 2, and 1 other model "
                    + "has several; columns 'arch' and 'weights' together tell all rows apart: write key: "
                    + "{columns: [arch, weights]} in the table's entry of the study, or for repeated measurements "
                    + "repeats: mean (or first, last, best)"
            ])
        let both = read(table: Self.table, entry: "key: [arch, weights]").problems
        #expect(both.first?.contains("(a list under 'key' means the first of these that is there)") == true)
    }

    @Test(arguments: ["id,a\nm,1\nm,2\n", "id,w,a\nm,x,1\nm,x,2\n", "id,w,a\nm,1,3\nm,2,4\n"])
    func scoresAndTextsThatRepeatTellNothingApart(table: String) {
        #expect(
            read(table: table, entry: "ignore: [\"w*\"]").problems.first?.contains("together tell") == false)
    }

    @Test func aNameThatYAMLWouldReadOtherwiseStandsInQuotes() {
        let problems = read(table: "id,\"w: 'x', y\",a\nm,p,1\nm,q,2\n").problems
        #expect(problems.first?.contains("{columns: [id, 'w: ''x'', y']}") == true)
    }

    @Test(arguments: [
        (
            "key: {columns: [arch, wieghts]}", "5:27",
            "has no column 'wieghts' for the key; did you mean 'weights'?"
        ),
        ("key: {columns: []}", "5:11", "'columns' names no column; name one or leave it out"),
        ("key: {column: [arch]}", "5:11", "unknown key 'column' in 'key'; did you mean 'columns'?"),
    ])
    func whatIsWrongWithTheKeyIsToldInTheStudy(entry: String, place: String, message: String) {
        let problems = read(table: Self.table, entry: entry).problems
        #expect(
            problems.contains { $0.hasPrefix("s/study.yaml:\(place): error: ") && $0.hasSuffix(message) },
            "\(problems)")
    }
}
