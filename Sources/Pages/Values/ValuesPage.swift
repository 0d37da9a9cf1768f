import Findings
import Markup
import OrderedCollections

/// Every value with its name, to be copied, and its present number.
struct ValuesView: View {
    struct Group: Sendable {
        let title: String
        let size: String
        /// The figure that yields them; nil for the study's own.
        let href: String?
        let table: HTML
    }

    let groups: [Group]

    static let template = "values"
    static let sample = ValuesView(
        groups: [Group(title: "Table", size: "1 value", href: "index.html#a", table: "<table></table>")])
}

extension ValuesView {
    init(of values: ValueTable, _ destinations: Destinations) {
        var groups: OrderedDictionary<String, [(name: ValueName, value: Value)]> = [:]
        for entry in values.all { groups[Self.group(of: entry.name), default: []].append(entry) }
        self.groups = groups.map { name, values in
            let figure = destinations.figure(name)
            return Group(
                title: figure.map { "Figure\u{A0}\($0.number), \(name)" } ?? name,
                size: counted(values.count, "value"),
                href: figure.map { percentEncodedPath($0.page) + percentEncoded("#\($0.id)") },
                table: Self.table(of: values, label: "Values of \(name)"))
        }
    }

    /// What yields it, cohorts and benchmarks together; of ranks, which nothing yields but the study, the column.
    private static func group(of name: ValueName) -> String {
        name.scope.isEmpty ? name.column : String(name.scope.prefix { $0 != "." })
    }

    private static func table(of values: [(name: ValueName, value: Value)], label: String) -> HTML {
        var html = HTMLWriter()
        html.openTable(label: label, ["Value", "Number"], numbersFrom: 1)
        for (name, value) in values {
            html.markup("<tr><th scope=\"row\"><code>")
            html.text(name.text)
            html.markup("</code></th>")
            switch value.quantity {
            case .defined(let number): html.numberCell(value.kind.format.text(number))
            case .undefined(let reason): html.missingCell("not defined: \(reason)")
            }
            html.closeRow()
        }
        html.closeTable()
        return html.html
    }
}
