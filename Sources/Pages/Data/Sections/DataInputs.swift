import Findings
import Markup
import Study

extension PageSection<DataPage> {
    /// What was read.
    static var inputs: Self {
        Self(id: "inputs", title: "Inputs") { page, html in
            for input in page.pages.study.inputs { html.write(input) }
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func write(_ input: InputTable) {
        element("h3", input.path)
        newLine()
        open("dl")
        newLine()
        fact("Models", countText(input.models))
        fact("Metrics", countText(input.metrics))
        columnsFact("Attributes of models", input.attributeColumns)
        columnsFact("Errors of scores", input.errorColumns)
        columnsFact("Published scores", input.publishedColumns)
        columnsFact("Ignored columns", input.ignoredColumns)
        if !input.treatment.isEmpty {
            fact("How it was read", steps(input.treatment.map(\.description)))
        }
        fact("SHA-256", code(input.sha256))
        close("dl")
        newLine()
        for line in input.provenance {
            element("p", ["class": "provenance"], line)
            newLine()
        }
    }

    private mutating func columnsFact(_ term: String, _ columns: [String]) {
        if !columns.isEmpty { fact(term, columns.joined(separator: ", ")) }
    }

    /// A single text stands alone.
    private func steps(_ texts: [String]) -> HTML {
        var html = HTMLWriter()
        if texts.count == 1 { html.text(texts[0]) } else { html.list(texts) }
        return html.html
    }

    private func code(_ text: String) -> HTML {
        var html = HTMLWriter()
        html.element("code", text)
        return html.html
    }
}
