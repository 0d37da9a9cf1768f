import Analyses
import Figures
import Findings

/// A CSV file of the site's `data/` folder, with what its columns hold: a resource of the data package.
struct DataResource: Sendable {
    /// The file's path below `data/` without `.csv`.
    let name: String
    let title: String
    let table: FindingTable
    /// Whether a last column says why something in a row is missing.
    let tellsReasons: Bool
    /// Who wants the file, as a diagnostic says it.
    let writer: String
    /// The whole file. A missing number is an empty cell.
    let csv: [UInt8]
    /// Whether a text stands behind an apostrophe, so that no spreadsheet takes it for a formula.
    let hasApostrophes: Bool

    var path: String { name + ".csv" }

    private init(_ name: String, _ title: String, _ table: FindingTable, tellsReasons: Bool, writer: String) {
        self.name = name
        self.title = title
        self.table = table
        self.tellsReasons = tellsReasons
        self.writer = writer
        let text = Self.csv(of: table, tellsReasons: tellsReasons)
        (csv, hasApostrophes) = (text.bytes, text.hasApostrophes)
    }

    /// The numbers that a figure shows.
    init(of figure: Figure) {
        self.init(
            figure.fileName, figure.title, figure.data, tellsReasons: false,
            writer: "the data of the figure '\(figure.id)'")
    }

    /// A table that every study yields.
    init(of finding: StudyFinding) {
        self.init(
            finding.name, finding.title, finding.table, tellsReasons: finding.tellsReasons,
            writer: "the table '\(finding.name)'")
    }

    static let reasonColumn = "reason"

    private static func csv(of table: FindingTable, tellsReasons: Bool) -> CSVText {
        let header = table.keys.map(\.name) + table.columns.map(\.name)
        var csv = CSVText(header: header + (tellsReasons ? [reasonColumn] : []))
        let (keys, columns) = (table.keys.map(\.cells), table.columns.map(\.cells))
        for row in 0..<table.rowCount {
            for key in keys { csv.write(text: key[row]) }
            for column in columns { csv.write(column[row]) }
            if tellsReasons { csv.write(text: table.reason(inRow: row) ?? "") }
            csv.endRow()
        }
        return csv
    }
}

extension CSVText {
    fileprivate mutating func write(_ cell: FindingCell) {
        switch cell {
        case .number(let number): write(number)
        case .text(let text): write(text: text)
        case .truth(let truth): write(text: truth ? "yes" : "no")
        case .missing: write(text: "")
        }
    }
}
