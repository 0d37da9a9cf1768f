import Diagnostics
import OrderedCollections

/// Reads the keys and names of a table's cells, and counts those that stood in links or markup.
struct NameReading {
    /// So many names stood behind an apostrophe.
    private var behindApostrophes = 0
    private var marked: OrderedDictionary<String?, (names: Int, addresses: Int)> = [:]

    /// A key or name without the blanks around it, which no reader sees, and without markup. The presence of blanks is worth
    /// a warning.
    ///
    /// - Parameter column: nil for a name of the head.
    mutating func name(
        in field: DelimitedField, _ text: some TableText, what: String, column: String?,
        _ diagnostics: inout Diagnostics
    ) -> String {
        let found = text.text(field)
        guard found.utf8.count <= TableBounds.name || found.count <= TableBounds.name else {
            diagnostics.error(
                .oversizedText, "this \(what) has more than \(TableBounds.name) characters",
                at: text.position(of: field), mend: "call it by a shorter one; is the right column read?")
            return cutShort(found)
        }
        let trimmed = trimmingUnseen(found)
        if trimmed != found, column != nil {
            diagnostics.warning(
                .surroundingBlanks, "the \(what) '\(found)' has blanks at its ends; they are dropped",
                at: text.position(of: field))
        }
        if text.isPlain { return trimmed }
        if let name = FormulaApostrophe.textBehind(trimmed) {
            behindApostrophes += 1
            return name
        }
        guard PlainText.mayDiffer(from: trimmed) else { return trimmed }
        let plain = PlainText(trimmed, isMarkdown: false)
        guard plain.text != trimmed else { return trimmed }
        let counted = marked[column] ?? (0, 0)
        marked[column] = (counted.names + 1, counted.addresses + plain.addresses)
        return plain.text
    }

    /// - Parameter keeping: the columns whose addresses are kept as links.
    func treatment(keeping columns: Set<String> = []) -> [TableTreatment] {
        let markup = marked.map { column, counts in
            TableTreatment.markup(
                names: counts.names, addresses: counts.addresses, column: column,
                keepsAddresses: column.map(columns.contains) ?? false)
        }
        return markup + (behindApostrophes > 0 ? [.apostrophes(behindApostrophes)] : [])
    }
}
