import Diagnostics

/// The text of a table, read record by record with the place of every field: what delimited text and a Markdown table have
/// in common, and all that the layouts know of either.
protocol TableText {
    var file: String { get }
    /// In which the ranges of fields lie.
    var bytes: [UInt8] { get }
    /// By which the places of characters on long lines are found.
    var places: PlaceMemory { get }
    /// The comment lines before the first record, without `#` and blanks.
    var comments: [String] { get }
    /// Whether the texts of fields have no markup left in them.
    var isPlain: Bool { get }
    /// How many addresses of links were left out of the texts of each column.
    var droppedAddresses: [Int: Int] { get }
    /// The layout that the format has; nil where the study says.
    var layout: TableDeclaration.Layout? { get }
    /// Columns, or metrics of a long table, of which the file itself says that lower is better.
    var lowerIsBetter: Set<String> { get }
    /// What several scores of a model on a metric are in this format; nil where nothing is known of them.
    var meaningOfRepeats: String? { get }

    /// Replaces `fields` by those of the next record that is not a blank line; false at the end of the table.
    mutating func next(_ fields: inout [DelimitedField], _ diagnostics: inout Diagnostics) -> Bool
    func text(_ field: DelimitedField) -> String
    /// The address of the first link in a field; nil where there is none.
    func address(in field: DelimitedField) -> String?
    /// Where it stands in the file as it is written.
    func position(of field: DelimitedField) -> Position
}

extension TableText {
    var places: PlaceMemory { PlaceMemory() }
    var isPlain: Bool { false }
    var droppedAddresses: [Int: Int] { [:] }
    var layout: TableDeclaration.Layout? { nil }
    var lowerIsBetter: Set<String> { [] }
    var meaningOfRepeats: String? { nil }

    func address(in field: DelimitedField) -> String? {
        let found = text(field)
        return PlainText.mayDiffer(from: found) ? PlainText(found, isMarkdown: false).firstAddress : nil
    }
}
