import Testing

@testable import Diagnostics
@testable import Site

@Suite struct SitePlanTests {
    @Test func twoWritersOfOnePathAreBothNamed() {
        let found = messages(adding: [
            Output("data.html", "a", from: "the narrative file 'data.md'"),
            Output("data.html", "b", from: "the data page"),
        ])
        #expect(
            found == [
                "data.html: error: both the narrative file 'data.md' and the data page would write this file; "
                    + "rename one of them"
            ])
    }

    @Test func pathsThatDifferOnlyInCaseAreOnePath() {
        let found = messages(adding: [
            Output("data/Alignment.csv", "a", from: "figure 'Alignment'"),
            Output("data/alignment.csv", "b", from: "figure 'alignment'"),
        ])
        #expect(
            found == [
                "data/alignment.csv: error: both figure 'Alignment' and figure 'alignment' would write "
                    + "'data/Alignment.csv' and 'data/alignment.csv', which cannot stand side by side; rename one of them"
            ])
    }

    @Test(arguments: [["models", "models/x.html"], ["a/b/c", "a/b"]])
    func aFileCannotBeAFolderToo(_ paths: [String]) {
        #expect(messages(adding: paths.map { Output($0, "", from: "a test") }).count == 1)
    }

    @Test(arguments: [
        "", "/etc/passwd", "../x", "a/../../x", "a//b", "a/", "./a", "a\\b", "a\nb", "con:x", "what?", "dot.",
        "con.html", "models/NUL", "figures/Aux.tar.gz", "COM1.svg", "lpt9", "com¹.html", "a/con .html",
        "conin$", "a/\u{301}b",
    ])
    func aPathThatNoSiteCanHoldIsAnError(_ path: String) {
        #expect(messages(adding: [Output(path, "", from: "a test")]).count == 1)
    }

    @Test(arguments: [
        ".nojekyll", "404.html", "models/résumé_1.html", "a b.html", "console.html", "con-model.html",
        "com.html", "com10", "lpt", "nul-1",
    ])
    func aPlainPathIsNone(_ path: String) {
        #expect(messages(adding: [Output(path, "", from: "a test")]) == [])
    }

    @Test func filesStandInTheOrderOfTheirPaths() {
        #expect(
            plan(["b": "", "a/d": "", "a/c": ""]).files.map(\.path) == [".concordance", "a/c", "a/d", "b"])
    }

    private func messages(adding outputs: [Output]) -> [String] {
        var diagnostics = Diagnostics()
        var plan = SitePlan()
        for output in outputs { plan.add(output, &diagnostics) }
        return diagnostics.sorted.map(\.description)
    }
}
