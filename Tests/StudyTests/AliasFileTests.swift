import Testing

@testable import Study

@Suite struct AliasFileTests {
    private let first = ("name: name", "id,name,a\nm1,One,1\nm2,Two,2\nm3,Two,3\n")

    private func join(_ second: String, _ aliases: String, named path: String = "aliases.csv") -> Reading {
        read(tables: [first, ("match: {name: \(path)}", second)], [path: aliases])
    }

    @Test(arguments: ["m1", "One"])
    func anAliasMeansAModelByItsKeyOrByItsName(ours: String) {
        let (study, problems) = join("id,b\ntheirs,.5\n", "theirs,ours\ntheirs,\(ours)\n")
        #expect(problems == [])
        #expect(study?.scores("b") == [0.5, nil, nil])
        #expect(study?.keys == ["m1", "m2", "m3"])
    }

    @Test func aKeyWinsOverAName() {
        let tables = [
            ("name: name", "id,name,a\nm1,m2,1\nm2,One,2\n"), ("match: {name: f.csv}", "id,b\nx,3\n"),
        ]
        let study = read(tables: tables, ["f.csv": "theirs,ours\nx,m2\n"]).study
        #expect(study?.scores("b") == [nil, 3])
    }

    @Test func aModelUnderItsOwnKeyNeedsNoAlias() {
        let (study, problems) = join("id,b\nm2,1\nx,2\n", "theirs,ours\nx,m1\n")
        #expect(problems == [])
        #expect(study?.scores("b") == [2, 1, nil])
    }

    @Test(arguments: [
        ("aliases.csv", ","), ("aliases.txt", ","), ("aliases.tsv", "\t"), ("aliases.tab", "\t"),
        ("aliases.TSV", "\t"), ("aliases.Tab", "\t"),
    ])
    func theSeparatorFollowsTheNameOfTheFile(path: String, separator: String) {
        let (study, problems) = join(
            "id,b\nx,1\n", "theirs\(separator)ours\nx\(separator)m1\n", named: path)
        #expect(problems == [])
        #expect(study?.scores("b") == [1, nil, nil])
    }

    @Test func blanksAroundTheNamesOfAnAliasFileDoNotCount() {
        #expect(join("id,b\nx,1\n", "theirs,ours\n x , m1 \n").study?.scores("b") == [1, nil, nil])
    }

    @Test func aModelWithoutAnAliasIsAnErrorThatNamesTheFile() {
        #expect(
            join("id,b\nx,1\ny,2\n", "theirs,ours\nx,m1\n").problems == [
                "s/t2.csv:3:1: error: model 'y' stands neither in the alias file nor among the models; "
                    + "add it to s/aliases.csv"
            ])
    }

    @Test func anAliasForNoModelSuggestsOne() {
        #expect(
            join("id,b\nx,1\n", "theirs,ours\nx,m11\n").problems == [
                "s/aliases.csv:2:3: error: there is no model 'm11'; did you mean 'm1'?"
            ])
    }

    @Test func aNameThatTwoModelsShareAsksForTheKey() {
        #expect(
            join("id,b\nx,1\n", "theirs,ours\nx,Two\n").problems == [
                "s/aliases.csv:2:3: error: 2 models are named 'Two'; write its key"
            ])
    }

    @Test func twoNamesForOneModelAreAnErrorAtTheSecondRow() {
        #expect(
            join("id,b\nx,1\ny,2\n", "theirs,ours\nx,m1\ny,One\n").problems == [
                "s/t2.csv:3:1: error: model 'm1' stands twice in this table, as 'y' here and as 'x' on line 2; "
                    + "let the alias file give each a model of its own"
            ])
    }

    @Test func aNameThatStandsTwiceInAnAliasFileIsAnError() {
        #expect(
            join("id,b\nx,1\n", "theirs,ours\nx,m1\nx,m2\n").problems == [
                "s/aliases.csv:3:1: error: 'x' stands twice in this file; the first is on line 2"
            ])
    }

    @Test func aRowOfAnyOtherWidthIsAnError() {
        #expect(
            join("id,b\nx,1\n", "theirs,ours\nx,m1\ny\nz,m2,m3\n").problems == [
                "s/aliases.csv:3:1: error: an alias file has two columns, this row has 1; "
                    + "write the table's name, then the study's key",
                "s/aliases.csv:4:1: error: an alias file has two columns, this row has 3; "
                    + "write the table's name, then the study's key",
            ])
    }

    @Test func anAliasOfNoRowIsAWarning() {
        let (study, problems) = join("id,b\nx,1\n", "theirs,ours\nx,m1\nz,m2\n")
        #expect(study != nil)
        #expect(problems == ["s/aliases.csv:3:3: warning: 'z' stands in no row of 't2.csv'"])
    }

    @Test func anAliasFileThatIsNotThereIsAnErrorWhereTheStudyNamesIt() {
        let tables = [first, ("match: {name: gone.csv}", "id,b\nm1,1\n")]
        #expect(
            read(tables: tables).problems == ["s/study.yaml:7:19: error: there is no file 's/gone.csv'"])
    }
}
