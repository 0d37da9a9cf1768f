import Testing

/// What is wrong with a table, and the cells that are meant.
@Suite struct TableFaultTests {
    @Test(arguments: [
        ("model,a,b,c\none,x1,2,3\n", "not-a-number", "x1"),
        ("model,a,b,c\none,\"1 \"\"x\"\"\",2,3\n", "not-a-number", "\"1 \"\"x\"\"\""),
        ("model,a,b,c\none,1,\" 1\n2 \",3\n", "not-a-number", "\" 1\n2 \""),
        ("model,a,b,c\r\none,é1,2,3\r\n", "not-a-number", "é1"),
        ("model,a,b,c\none,1,2,3\n\"one\",1,2,3\n", "duplicate-model", "\"one\""),
        ("model,a,b,c\none,1,2\n", "wrong-field-count", "one,1,2"),
        ("model,a,b,c\none,1,2,3,4,\"5\"\n", "wrong-field-count", "4,\"5\""),
        ("model,a,b,c\none ,1,2,3\n", "surrounding-blanks", "one "),
        ("model,a,a,b,c\none,1,1,2,3\n", "duplicate-column", "a"),
        ("model,a,b,c,\none,1,2,3,4\n", "unnamed-column", nil),
        ("model,a,a,b,b\n,1,2,1,2\none,1,1,2,3\n", "second-header-row", ",1,2,1,2"),
        ("\"model a b c\"\none 1 2 3\n", "single-column", "\"model a b c\""),
        ("model,a,b,c\n,1,2,3\n", "missing-model-key", nil),
        ("model,a,b,c\none,1,2,\"3\n", "unclosed-quote", nil),
        ("model,a,b,c\n5\" disk,1,2,3\n", "stray-quote", "5\" disk"),
        ("model,a,b,c\n\"the \"best\" net\",1,2,3\n", "stray-quote", "\""),
        ("", "empty-table", nil),
        ("model,a,b\none,1,2\n", "unknown-metric", "c"),
    ])
    func aWideTableSaysWhichCellsAreMeant(table: String, identifier: String, text: String?) {
        let found = told(of: ["scores.csv": table])
        #expect(found.contains(Told(identifier, text)), "\(found)")
    }

    @Test(arguments: [
        ("model,metric,score\none,a,1\none,\"a\",\"2\"\n", "duplicate-score", "\"2\""),
        ("model,metric,score\none,a,1\none,,2\n", "missing-metric-name", nil),
        ("model,metric,score,seed\none,a,1,7\n", "superfluous-column", "seed"),
        ("model,\"metric\",value\none,a,1\n", "unknown-column", "model,\"metric\",value"),
        ("model,metric,score\none,a,n/a\n", "not-a-number", "n/a"),
    ])
    func aLongTableSaysWhichCellsAreMeant(table: String, identifier: String, text: String?) {
        let study = """
            title: T
            date: 2024-01-01
            tables:
              - {path: long.csv, layout: long}
            """
        let changes = ["study.yaml": study, "long.csv": table]
        #expect(told(of: changes).contains(Told(identifier, text)), "\(told(of: changes))")
    }

    @Test(arguments: [
        ("other,model\nuno,one,1\n", "wrong-field-count", "uno,one,1"),
        ("other,model\nuno,one\n\"uno\",two\n", "duplicate-alias", "\"uno\""),
        ("other,model\nuno,noone\n", "unknown-model", "noone"),
        ("other,model\nuno,one\ndos,two\n", "unused-alias", "two"),
        ("other,model\n", "unknown-model", "uno"),
    ])
    func anAliasFileSaysWhichCellsAreMeant(aliases: String, identifier: String, text: String?) {
        let study = (TinyStudy.files["study.yaml"] ?? "").replacing(
            "  - path: scores.csv", with: "  - path: scores.csv\n  - {path: d.csv, match: {name: names.csv}}")
        let changes = ["study.yaml": study, "d.csv": "other,d\nuno,1\n", "names.csv": aliases]
        #expect(told(of: changes).contains(Told(identifier, text)), "\(told(of: changes))")
    }

    @Test func twoTablesOfOneMetricAndAnUnknownModelAreTold() {
        let study = (TinyStudy.files["study.yaml"] ?? "").replacing(
            "  - path: scores.csv", with: "  - path: scores.csv\n  - {path: d.csv}")
        #expect(
            told(of: ["study.yaml": study, "d.csv": "model,a\nsix,1\n"]) == [
                Told("duplicate-metric", "a"), Told("added-models", "six"),
            ])
    }
}
