import Testing

@testable import Diagnostics
@testable import Site

/// Everything in a study that could be silently wrong is a diagnostic with file, line and column, YAML inside fences
/// included.
@Suite struct StrictnessTests {
    /// A page of the narrative beside a first page that has nothing wrong.
    private func problems(_ text: String, _ settings: String = "") -> [String] {
        let study = (TinyStudy.files["study.yaml"] ?? "") + "\n" + settings
        let folder = TinyStudy.folder(["method.md": text, "study.yaml": study])
        var diagnostics = Diagnostics()
        _ = SiteBuild(study: folder).plan(&diagnostics)
        return diagnostics.sorted.map(\.description)
    }

    private static func figure(_ options: String) -> String {
        "# M\n\n```figure correlation-heatmap\n\(options)\n```"
    }

    @Test(arguments: [
        (
            "---\ntitel: M\n---\n# M",
            "2:1: error: unknown key 'titel' in the front matter; did you mean 'title'?"
        ),
        ("---\norder: first\n---\n# M", "2:8: error: 'order' is 'first'; write a number"),
        ("---\ntitle: [a]\n---\n# M", "2:8: error: 'title' must be a plain text"),
        ("---\ntitle: null\n---\n# M", "2:8: error: 'title' has no text"),
        ("---\nauthor: &a [b]\nauthors: *a\n---\n# M", "3:10: error: '*a' is a YAML alias"),
        (figure("id: m\nmetrics: [a, b]\ncaptoin: C"), "6:1: error: unknown key 'captoin' in"),
        (figure("id: m\nmetrics: [a, q]"), "5:14: error: 'q' is neither a metric nor a benchmark"),
        (figure("id: m\nmetrics: {a: b}"), "5:10: error: 'metrics' must be a plain text"),
        (figure("id: agreement\nmetrics: [a, b]"), "4:5: error: another figure has the id 'agreement'"),
        (figure("id: m\ncohort: none"), "5:9: error: there is no cohort 'none'"),
        (figure("id: [m"), "error: this is not YAML"),
        ("# M\n\n[x](nowhere.md)", "3:1: error: the study has no page 'nowhere.md'"),
        ("# M\n\n[x](nowhere.html)", "3:1: error: the site has no 'nowhere.html'"),
        ("# M\n\n[](#nothing)", "3:1: error: no figure and no section has the id 'nothing'"),
        ("# M\n\n[](index.md#nothing)", "3:1: error: nothing on 'index.md' has the id 'nothing'"),
        ("# M\n\n![](a.png)", "3:1: error: an image has no alternative text"),
        ("# M\n\n![A](a.png)", "3:1: error: there is no file"),
        ("# M\n\n### Three", "3:1: error: this heading of level 3 follows one of level 1"),
        ("# M\n\n`{value} table.modles`", "3:1: error: unknown value 'table.modles'"),
        ("# M\n\n[x](claim:y)", "3:1: error: this page has no claim 'y'"),
        ("# M\n\n@key", "3:1: error: '@key' cites a work, and the study has no bibliography"),
    ])
    func isADiagnosticAtItsPlace(text: String, message: String) {
        let found = problems(text)
        #expect(
            found.contains { $0.hasPrefix("tiny/method.md:") && $0.contains(message) }, "\(found)")
    }

    @Test(arguments: [
        figure("id: agreement\nmetrics: [a, b]"), "# M\n\n[x](nowhere.html)", "# M\n\n![A](a.png)",
        "# M\n\n[x](data.html#nowhere)", "# M\n\n[x](../nowhere.html)", "# M\n\n[x](nowhere.md)",
    ])
    func aFaultIsReportedOnceAndInTheMarkdown(text: String) {
        let found = problems(text)
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.hasPrefix("tiny/method.md:") == true, "\(found)")
    }

    @Test func twoDeadLinksToOneFileHaveTheirOwnPlaces() {
        let found = problems("# M\n\n[x](no.html)\nand [y](no.html)")
        #expect(
            found == ["3:1", "4:5"].map { "tiny/method.md:\($0): error: the site has no 'no.html'" })
    }

    @Test func anEmptyCohortIsADiagnostic() {
        let found = problems("# M", "cohorts:\n  none: {where: [\"a > 5\"]}")
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.hasPrefix("tiny/study.yaml:") == true)
    }

    @Test func aScoreThatFlipsAClaimStopsTheBuild() {
        let page =
            "---\nclaims:\n  best: rank(two, mean) < rank(one, mean)\n---\n# M\n\n[Two leads one](claim:best)."
        #expect(problems(page) == [])
        let scores = (TinyStudy.files["scores.csv"] ?? "").replacing(
            "two,0.2,0.1,0.5", with: "two,0.0,0.1,0.2")
        var diagnostics = Diagnostics()
        let folder = TinyStudy.folder(["method.md": page, "scores.csv": scores])
        #expect(SiteBuild(study: folder).plan(&diagnostics) == nil)
        #expect(
            diagnostics.all.map(\.description) == [
                "tiny/method.md:7:1: error: the claim 'best' does not hold: rank(two, mean) < rank(one, mean), but "
                    + "5 > 4; it fails by 1; correct the sentence, or the comparison at tiny/method.md:3:9"
            ])
    }

    @Test func theValuesCanBeListedWhileClaimsFail() {
        let page = "---\nclaims:\n  many: table.models > 100\n---\n# M\n\n[Many](claim:many)."
        var diagnostics = Diagnostics()
        let values = SiteBuild(study: TinyStudy.folder(["method.md": page])).values(&diagnostics)
        #expect(diagnostics.all.isEmpty)
        #expect(values.first { $0.name == "table.models" }?.number == "5")
        #expect(values.contains { $0.name == "rank(one, mean)" })
    }
}
