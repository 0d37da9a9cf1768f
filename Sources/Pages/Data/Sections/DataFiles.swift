import Analyses
import Markup

extension PageSection<DataPage> {
    /// Where the numbers of the pages stand for programs.
    static var files: Self {
        Self(id: "files", title: "Files") { page, html in
            html.open("p")
            html.text("What the pages show stands in files too, at full precision. ")
            html.element("a", ["href": "data/datapackage.json"], "datapackage.json")
            html.text(" says what each column holds. ")
            html.text(
                "A text that a spreadsheet would take for a formula stands behind an apostrophe in them.")
            html.close("p")
            html.newLine()
            html.open("ul")
            html.newLine()
            for finding in page.findings { html.writeFile("data/\(finding.name).csv", finding.title) }
            html.writeFile("report.json", "Values, claims, and the ranks under every scheme, for programs")
            html.close("ul")
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func writeFile(_ path: String, _ content: String) {
        open("li")
        download(path.split(separator: "/").last.map(String.init) ?? path, path)
        text(": " + content)
        close("li")
        newLine()
    }
}
