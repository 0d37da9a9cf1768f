/// A cell that is looked at again.
struct WaitingCell {
    let row: Int
    let field: DelimitedField
}

/// The first of the lines on which cells stand: “on lines 2, 3, 5 and 12 more”.
func linesOfCells(_ cells: [WaitingCell]) -> String {
    let lines = cells.prefix(5).map { "\($0.field.line)" }
    if cells.count > lines.count {
        return "on lines \(lines.joined(separator: ", ")) and \(cells.count - lines.count) more"
    }
    return "on lines \(lines.dropLast().joined(separator: ", ")) and \(lines.last ?? "")"
}
