import Testing

@testable import Diagnostics
@testable import Study

/// The texts and bibliographies beside `study.yaml`.
@Suite struct NarrativeFilesTests {
    private let files = [
        "study.yaml": settings(tables: ["path: t.csv"], "bibliography: refs.bib\n"), "t.csv": "id,a\nm,1\n",
        "refs.bib": "@misc{one, author={Deng, Jia}, title={T}, year=2009}",
        "own.bib": "@misc{two, title={U}}",
        "methods.md": "# Methods\n", "index.md": "# Start\n", "deep/more.md": "# No page\n", "notes.txt": "x",
        "run.cmd": "x",
    ]

    @Test func everyMarkdownFileDirectlyInTheFolderIsAPage() throws {
        let study = try #require(read(files).study)
        #expect(
            study.narrative == [
                SourceText(path: "s/index.md", name: "index.md", text: "# Start\n"),
                SourceText(path: "s/methods.md", name: "methods.md", text: "# Methods\n"),
            ])
    }

    @Test func theStudysBibliographyIsReadAndTheOthersAreKeptForPages() throws {
        let study = try #require(read(files).study)
        #expect(study.bibliography != nil)
        #expect(study.otherBibliographies.map(\.name) == ["own.bib"])
    }

    @Test func withoutABibliographyOfTheStudyAllAreForPages() throws {
        let study = try #require(
            read(files.merging(["study.yaml": settings(tables: ["path: t.csv"])]) { $1 }).study)
        #expect(study.bibliography == nil)
        #expect(study.otherBibliographies.map(\.name) == ["own.bib", "refs.bib"])
    }

    @Test func aBibliographyThatIsNotThereIsAnErrorWhereTheStudyNamesIt() {
        let named = settings(tables: ["path: t.csv"], "bibliography: gone.bib\n")
        #expect(
            read(files.merging(["study.yaml": named]) { $1 }).problems == [
                "s/study.yaml:5:15: error: there is no file 's/gone.bib'"
            ])
    }

    @Test func aBibliographyThatCannotBeReadOnIsTold() {
        let problems = read(files.merging(["refs.bib": "@misc{one, author={Deng, Jia"]) { $1 }).problems
        #expect(problems.contains { $0.hasPrefix("s/refs.bib:1:") && $0.contains("error:") }, "\(problems)")
    }

    /// A library holds what nobody cites, and what is cited is known only when the pages are read.
    @Test func anIncompleteEntryIsNoFaultByItself() {
        #expect(read(files.merging(["refs.bib": "@misc{one, year=2009}"]) { $1 }).problems == [])
    }

    @Test func mistakesOfTablesAndTextsAreToldInOneRun() {
        let problems = read(
            files.merging(["t.csv": "id,a\nm,x\n", "refs.bib": "@misc{one, title={T"]) { $1 }
        ).problems
        #expect(problems.contains { $0.hasPrefix("s/t.csv:2:3:") })
        #expect(problems.contains { $0.hasPrefix("s/refs.bib:1:") })
    }
}
