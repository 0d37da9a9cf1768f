import Figures
package import Settings
import Study

/// Every mapping that authors write keys in: of a study, of pages, of figures.
package let documentedKeys: [DocumentedKeys] =
    DocumentedKeys.ofStudies + DocumentedKeys.ofPages + DocumentedKeys.ofFigures

/// The reference of all keys as a page of Markdown, which `docs/study.md` holds.
package func keyReference() -> String {
    let head = """
        # Every key

        All that can be written in `study.yaml`, at the top of a page and in a figure. A key that is not listed here is an error,
        and the message suggests the nearest one. The program makes this page from what it knows of its keys;
        `concordance reference` prints it.

        A test builds each example. Where no table is shown, it is about [the table of the tutorial](tutorial.md#the-table).

        """
    return head + documentedKeys.map(section).joined()
}

private func section(_ mapping: DocumentedKeys) -> String {
    let outline = fence(mapping.outline, mapping.outline.contains("```") ? "markdown" : "yaml") + "\n\n"
    let links = mapping.keys.map { key in
        var slugs = Slugs(taken: [])
        return "[`\(key.name)`](#\(slugs.slug(for: "\(key.name) of \(mapping.place)")))"
    }
    return """

        ## \(mapping.title)

        \(mapping.introduction)

        \(mapping.outline == "…" ? "" : outline)\(links.joined(separator: " · "))

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
