import Diagnostics
import Site
import Study

/// A study of five models and three metrics, of which one file is a stranger's.
struct SmallStudy {
    private var files: [String: [UInt8]] = [
        "study.yaml": Array(
            """
            title: Small
            date: 2024-01-31
            url: https://example.org/small/
            tables: [{path: scores.csv}]
            missing-scores: skip
            bibliography: works.bib
            benchmark:
              name: whole
              members: [a, {name: rest, members: [b, c]}]

            """.utf8),
        "scores.csv": Array(
            "model,a,b,c\none,0.1,3,0.7\ntwo,0.2,1,\nthree,0.4,2,0.8\nfour,0.3,5,0.9\nfive,-2,4,0.6\n".utf8),
        "index.md": Array("# Small\n\nFive models.\n".utf8),
        "works.bib": Array("@misc{one, author = {A. Author}, title = {One}, year = 2020}\n".utf8),
    ]

    init() {}

    /// The same study with the file in place of its own, or beside its own.
    func with(_ file: String, _ bytes: [UInt8]) -> SmallStudy {
        var study = self
        study.files[file] = bytes
        return study
    }

    /// The study is read, and that is all.
    func read() -> Outcome {
        var outcome = Outcome()
        let study = readStudy(in: .memory("small", bytes: files), &outcome.diagnostics)
        outcome.isAccepted = study != nil
        return outcome
    }

    /// Every file of its site is planned.
    func build(templates: [String: [UInt8]]? = nil) -> Outcome {
        var outcome = Outcome()
        outcome.plan = SiteBuild(
            study: .memory("small", bytes: files),
            templates: templates.map { .memory("templates", bytes: $0) }
        ).plan(&outcome.diagnostics)
        outcome.isAccepted = outcome.plan != nil
        return outcome
    }
}
