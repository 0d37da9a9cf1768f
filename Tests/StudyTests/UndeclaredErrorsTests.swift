import Testing

/// Columns that are named as the errors of others are asked about: read as metrics they would be ranked.
@Suite struct UndeclaredErrorsTests {
    private func problems(_ name: String, _ keys: String = "", entry: String = "") -> [String] {
        read(
            table: "id,acc,\"\(name)\",z\nm,50,0.4,91\nn,60,0.3,12\no,71,0.5,33\np,12,0.2,25\n", entry: entry,
            keys: keys
        ).problems
    }

    @Test(arguments: [
        "acc_stderr", "acc_se", "std acc", "acc (std)", "acc ±", "acc.sem", "accErr", "acc_ci95",
    ])
    func aColumnOfErrorsThatTheStudyDoesNotNameIsAWarning(name: String) {
        let told = problems(name)
        #expect(told.count == 1)
        #expect(
            told.allSatisfy {
                $0.hasPrefix(
                    "s/t.csv:1:8: warning: '\(name)' is named as the errors of 'acc' and is read as a metric")
                    && $0.contains("errors: {acc: ")
            })
        #expect(problems(name, entry: "errors: {acc: \"\(name)\"}") == [])
        #expect(problems(name, "metrics: {\"\(name)\": {better: lower}}\n") == [])
    }

    @Test func ofSeveralColumnsAllStandInOneLine() {
        let told = read(table: "id,a,a_se,b,b_se\nm,50,1,40,2\nn,60,2,3,1\no,71,1,33,1\n").problems
        #expect(told.count == 1)
        #expect(told.first?.contains("errors: {a: a_se, b: b_se}") == true)
    }

    @Test func aBoundIsToldAsOne() {
        let told = problems("acc_lower")
        #expect(told.count == 1)
        #expect(told.first?.contains("'acc_lower' is named as bounds of 'acc'") == true)
    }

    /// What is as large as the scores is a metric: `mmlu_se` may be Swedish, `standard acc` is no deviation.
    @Test(arguments: [("acc_se", "51,62,70,11"), ("standard acc", "51,62,70,11"), ("acc_se", "-1,2,1,0")])
    func aMetricThatOnlySoundsSoIsNone(name: String, cells: String) {
        let cells = cells.split(separator: ",")
        let rows = zip(["m,50", "n,60", "o,71", "p,12"], cells).map { "\($0),\($1)\n" }.joined()
        #expect(read(table: "id,acc,\(name)\n" + rows).problems == [])
    }

    @Test func inALongTableTheColumnOfErrorsIsNamedInTheAdvice() {
        let told = read(table: "model,metric,score,stderr\nm,a,1,2\nn,a,2,1\n", entry: "layout: long")
            .problems
        #expect(told.count == 1)
        #expect(told.first?.contains("columns: {error: stderr}") == true)
    }
}
