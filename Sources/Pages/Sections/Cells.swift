import Markup
import Study

/// The cells of tables in which models and metrics lead to their pages.
extension HTMLWriter {
    /// Opens a table row that a script finds by the model.
    mutating func openRow(ofModel model: Model) {
        markup("<tr data-model=\"")
        text(model.key)
        markup("\">")
    }

    /// The first cell of a row: the model's name, leading to its page.
    ///
    /// - Parameter root: the way from the page to the site's root.
    mutating func nameCell(ofModel model: Int, in pages: StudyPages, root: String) {
        nameCell(pages.name(ofModel: model), href: root + pages.addresses.page(ofModel: model))
    }

    /// The first cell of a row: the title of a metric or benchmark, leading to its page.
    ///
    /// - Parameters:
    ///   - depth: how far in it stands, in a table that follows the trees.
    ///   - note: what is said of it in parentheses.
    mutating func nameCell(
        ofMetric name: String, depth: Int = 0, in pages: StudyPages, root: String, note: String? = nil
    ) {
        nameCell(
            pages.title(of: name), href: pages.addresses.page(ofMetric: name).map { root + $0 },
            class: depth == 0 ? nil : "d\(min(depth, 6))", note: note)
    }

    private mutating func nameCell(
        _ name: String, href: String?, class style: String? = nil, note: String? = nil
    ) {
        open("th", ["scope": "row", "class": style])
        if let href { element("a", ["href": href], name) } else { text(name) }
        if let note { text(" (\(note))") }
        close("th")
    }

    mutating func numberCell(_ text: String, value: String? = nil) {
        markup("<td class=\"right\"")
        if let value { markup(" data-value=\"\(value)\"") }
        markup(">")
        self.text(text)
        markup("</td>")
    }

    mutating func missingCell(_ reason: String, columns: Int = 1) {
        markup("<td class=\"missing\"")
        if columns > 1 { markup(" colspan=\"\(columns)\"") }
        markup(">")
        text(reason)
        markup("</td>")
    }

    mutating func closeRow() {
        markup("</tr>\n")
    }
}
