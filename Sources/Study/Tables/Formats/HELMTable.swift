import Diagnostics

/// A table of HELM, as its `groups/*.json` hold one or several: a header of cells, rows of cells, each with a `value`
/// (https://github.com/stanford-crfm/helm). A cell without one is blank. The first column is the key.
enum HELMTable {
    /// Nil, with a diagnostic, where the values are no such table.
    static func table(
        of root: JSONNode, in file: InputFile, sheet: Located<String>?, _ diagnostics: inout Diagnostics
    ) -> ComposedTable? {
        let tables = (root.items ?? [root]).filter { $0["header"]?.items != nil && $0["rows"]?.items != nil }
        let titles = tables.map { $0["title"]?.name ?? "" }
        var chosen = 0
        if let sheet {
            guard let index = titles.firstIndex(of: sheet.value) else {
                diagnostics.unknownSheet(sheet, among: titles)
                return nil
            }
            chosen = index
        }
        guard tables.indices.contains(chosen) else {
            diagnostics.error(
                .unknownShape, "this file has no 'header' and 'rows', as a table of HELM does",
                at: root.place.position(in: file.path), mend: "leave 'format' out for other JSON")
            return nil
        }
        let header = tables[chosen]["header"]?.items ?? []
        var table = ComposedTable(
            file: file.path,
            treatment: [.helm(titles[chosen], of: tables.count)], layout: .wide)
        for cell in header {
            let name = value(of: cell)
            table.add(name.cellText, at: name.place)
            if case .literal("true")? = cell["lower_is_better"]?.content {
                table.lowerIsBetter.insert(name.cellText)
            }
        }
        table.endRecord()
        for row in tables[chosen]["rows"]?.items ?? [] {
            let cells = row.items ?? []
            guard cells.count == header.count else {
                diagnostics.error(
                    .wrongFieldCount, "this row has \(cells.count) cells, the header \(header.count)",
                    at: row.place.position(in: file.path))
                return nil
            }
            for cell in cells {
                let value = value(of: cell)
                table.add(value.cellText, at: value.place)
            }
            table.endRecord()
        }
        return table
    }

    /// Where there is no value, null at the place of the cell.
    private static func value(of cell: JSONNode) -> JSONNode {
        guard cell.members != nil else { return cell }
        return cell["value"] ?? JSONNode(content: .null, place: cell.place)
    }
}

/// Whether a JSON text is a table of HELM, or a list of them.
func isHELM(_ root: JSONNode) -> Bool {
    let tables = root.items ?? [root]
    return !tables.isEmpty
        && tables.allSatisfy { table in
            guard let header = table["header"]?.items, table["rows"]?.items != nil else { return false }
            return !header.isEmpty && header.allSatisfy { $0["value"] != nil }
        }
}
