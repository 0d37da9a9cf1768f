import Figures
package import Settings
import Study

/// Every mapping that authors write keys in: of a study, of pages, of figures.
package let documentedKeys: [DocumentedKeys] =
    DocumentedKeys.ofStudies + DocumentedKeys.ofPages + DocumentedKeys.ofFigures

/// The reference of all keys as a page of Markdown, which `docs/study.md` holds.
package func keyReference() -> String {
    let head = """
        ---
        # `make docs` writes this file from the program. Change a key's words where the program declares it.
        title: Every key
        order: 20
        summary: Every key of study.yaml, of the top of a page and of a figure, each with an example.
        ---
        Everything that can be written in `study.yaml`, at the top of a page and in a figure. A key that is not listed here is an
        error, and the message suggests the nearest one.

        Each example was built when this page was made. Where no table is shown, it is about [scores.csv](tutorial.md#the-table).

        """
    return head + documentedKeys.map(section).joined()
}

private func section(_ mapping: DocumentedKeys) -> String {
    """

    ## \(mapping.title)

    \(mapping.introduction)

    \(fence(mapping.outline, mapping.outline.contains("```") ? "markdown" : "yaml"))

    """ + mapping.keys.map { subsection($0, of: mapping) }.joined()
}

private func subsection(_ key: DocumentedKey, of mapping: DocumentedKeys) -> String {
    let absence = key.without.map { "Without it: \($0)." } ?? "It must be there."
    let table = key.table.map { "\n\n" + fence($0, "text") } ?? ""
    return """

        ### `\(key.name)` of \(mapping.place)

        Takes \(key.takes). \(absence)

        \(key.meaning)

        \(fence(key.example, "yaml"))\(table)

        """
}

/// A fenced block; with more backquotes where the text has fences of its own.
private func fence(_ text: String, _ language: String) -> String {
    let marks = text.contains("```") ? "````" : "```"
    return "\(marks)\(language)\n\(text)\n\(marks)"
}
