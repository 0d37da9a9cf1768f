import Bibliography
import Diagnostics
import Drafts
import Study

extension FuzzTarget {
    /// A table under a study that declares little of it. The first byte chooses the ending of its name, so that one corpus
    /// holds all formats that are text.
    static let tables = FuzzTarget("tables") { bytes in
        let endings = ["csv", "tsv", "json", "jsonl", "md", "txt"]
        let ending = endings[Int(bytes.first ?? 0) % endings.count]
        let settings = """
            title: Small
            date: 2024-01-31
            tables: [{path: scores.\(ending), missing: {"-": not measured}}]
            missing-scores: skip

            """
        return SmallStudy().with("study.yaml", Array(settings.utf8))
            .with("scores.\(ending)", Array(bytes.dropFirst())).read()
    }

    /// A study is drafted from a table alone.
    static let drafts = FuzzTarget("drafts") { bytes in
        let endings = ["csv", "tsv", "json", "jsonl", "md", "txt"]
        let path = "scores." + endings[Int(bytes.first ?? 0) % endings.count]
        let table = TableSource.file(InputFile(path: path, bytes: Array(bytes.dropFirst())))
        var outcome = Outcome()
        let draft = StudyDraft(
            of: [(path: "tables/" + path, source: table)], title: Stated("Small"),
            date: Stated("2024-01-31"), answering: { $0.suggested }, &outcome.diagnostics)
        guard let draft else { return outcome }
        outcome.isAccepted = readStudy(in: draft.folder(named: "draft"), &outcome.diagnostics) != nil
        return outcome
    }

    static let study = FuzzTarget("study") { SmallStudy().with("study.yaml", $0).build() }

    /// A page: its Markdown, figures, values, claims and citations.
    static let markdown = FuzzTarget("markdown") { SmallStudy().with("index.md", $0).build() }

    /// Claims about the study's values: each line is one.
    static let claims = FuzzTarget("claims") { bytes in
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).prefix(20)
        let names = lines.indices.map { "c\($0)" }
        let claims = zip(names, lines).map { "  \($0): '\($1.replacing("'", with: "''"))'\n" }
        let links = names.map { "[So it is](claim:\($0)).\n\n" }
        let page =
            "---\ntitle: Small\nclaims:\n\(claims.joined())---\n# Small\n\n"
            + "```figure correlation-heatmap\nid: f\nmetrics: [a, b, c]\n```\n\n" + links.joined()
        return SmallStudy().with("index.md", Array(page.utf8)).build()
    }

    /// A bibliography of which each work is cited.
    static let bibliography = FuzzTarget("bibliography") { bytes in
        var ignored = Diagnostics()
        let source = SourceText(
            path: "works.bib", name: "works.bib", text: String(decoding: bytes, as: UTF8.self))
        let keys = Bibliography(source, &ignored).keys
        let page = "# Small\n\n" + keys.prefix(50).map { "Told by @\($0) and [@\($0)].\n\n" }.joined()
        return SmallStudy().with("works.bib", bytes).with("index.md", Array(page.utf8)).build()
    }

    /// Templates in place of the built-in ones: parts of one file, each behind a line `=== NAME`.
    static let templates = FuzzTarget("templates") { bytes in
        var files: [String: [UInt8]] = [:]
        var name = "page.mustache"
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.starts(with: Array("=== ".utf8)) {
                name = String(decoding: line.dropFirst(4).prefix(40), as: UTF8.self)
                files[name] = []
            } else {
                files[name, default: []] += line + [UInt8(ascii: "\n")]
            }
        }
        return SmallStudy().build(templates: files)
    }
}
