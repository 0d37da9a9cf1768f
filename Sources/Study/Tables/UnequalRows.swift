import Diagnostics

/// Rows that have more or fewer fields than the head names columns, told once for the table.
struct UnequalRows {
    private let width: Int
    private var count = 0
    private var first: (fields: Int, place: Position)?
    private var lines: [Int] = []

    init(width: Int) { self.width = width }

    /// Whether a row has a field for every column.
    mutating func isComplete(_ fields: [DelimitedField], _ text: some TableText) -> Bool {
        if fields.count == width { return true }
        count += 1
        if first == nil {
            first = (
                fields.count, text.position(of: fields.count > width ? fields[width...] : fields[...])
            )
        }
        if lines.count < 5, let line = fields.first?.line { lines.append(line) }
        return false
    }

    func report(_ diagnostics: inout Diagnostics) {
        guard let first else { return }
        let plural = { (count: Int) in "\(count) field\(count == 1 ? "" : "s")" }
        let shown = lines.map(String.init).joined(separator: ", ")
        diagnostics.error(
            .wrongFieldCount,
            count == 1
                ? "this row has \(plural(first.fields)), the first line \(width)"
                : "\(count) rows have another number of fields than the first line, which has \(width), on lines \(shown)"
                    + (count > lines.count ? " and \(count - lines.count) more" : "")
                    + ": this one has \(plural(first.fields))",
            at: first.place, mend: "look for a missing or an unquoted separator")
    }
}

/// Rows that say the names of the columns again, as tables do that were put together from several, told once for the table.
struct RepeatedHeads {
    private let names: [String]
    private var count = 0
    private var first: (key: String, place: Position)?

    init(_ names: [Located<String>]) { self.names = names.map(\.value) }

    /// Whether a row, which is as wide as the head, is such a one. It would be a model of that name.
    mutating func take(_ fields: [DelimitedField], _ key: RowKey, _ text: some TableText) -> Bool {
        guard names.count > 1, let last = fields.last,
            text.text(last).trimmingBlanks() == names[names.count - 1],
            zip(fields, names).allSatisfy({ text.text($0).trimmingBlanks() == $1 })
        else { return false }
        count += 1
        if first == nil {
            first = (
                key.columns.map { names[$0] }.joined(separator: key.joiner), text.position(of: fields[...])
            )
        }
        return true
    }

    func report(_ diagnostics: inout Diagnostics) {
        guard let first else { return }
        diagnostics.error(
            .repeatedHead,
            count == 1
                ? "this row says the names of the columns again"
                : "\(count) rows say the names of the columns again, this one the first",
            at: first.place, mend: "leave it out in the table's entry: ignore-rows: [\(yamlText(first.key))]")
    }
}
