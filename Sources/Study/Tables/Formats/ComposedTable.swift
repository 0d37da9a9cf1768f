import Diagnostics

/// A table whose cells stand in no line of separated text: in JSON, in several files of a folder, in a workbook. It is read
/// like delimited text, its first record naming the columns, and every cell knows its file, line and column.
///
/// A table that the program composes itself, as a long one of many result files, has names of columns that stand nowhere;
/// their place is the file or folder as a whole.
struct ComposedTable: TableText {
    let file: String
    /// The texts of the cells one after the other, each with a line feed behind it: no two begin at one place, be they empty.
    private(set) var bytes: [UInt8] = []
    var comments: [String] { [] }

    /// What is told of how the table came out of its file.
    var treatment: [TableTreatment]
    /// The layout in which it is composed; nil where the study says.
    var layout: TableDeclaration.Layout?
    /// Columns, or metrics of a long table, of which the file says so.
    var lowerIsBetter: Set<String> = []
    /// What several scores of a model on a metric are in this format, for who has to choose what is done with them.
    var meaningOfRepeats: String?

    private var files: [String]
    private var cells: [Cell] = []
    /// Behind the last cell of each record.
    private var ends: [Int] = []
    private var record = 0

    private struct Cell {
        var start: Int
        var end: Int
        var file: Int32
        var place: JSONPlace
    }

    init(file: String, treatment: [TableTreatment] = [], layout: TableDeclaration.Layout? = nil) {
        self.file = file
        files = [file]
        self.treatment = treatment
        self.layout = layout
    }

    mutating func next(_ fields: inout [DelimitedField], _ diagnostics: inout Diagnostics) -> Bool {
        // A head without names, and so every row below it, is no record.
        while record < ends.count, ends[record] == (record == 0 ? 0 : ends[record - 1]) { record += 1 }
        guard record < ends.count else { return false }
        fields.removeAll(keepingCapacity: true)
        for cell in cells[(record == 0 ? 0 : ends[record - 1])..<ends[record]] {
            fields.append(DelimitedField(range: cell.start..<cell.end, line: Int(cell.place.line)))
        }
        record += 1
        return true
    }

    func text(_ field: DelimitedField) -> String { String(decoding: bytes[field.range], as: UTF8.self) }

    func position(of field: DelimitedField) -> Position {
        // Cells begin in the order in which they were added.
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].start < field.range.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low < cells.count else { return Position(file: file) }
        return cells[low].place.position(in: files[Int(cells[low].file)])
    }
}

// MARK: - Composing

extension ComposedTable {
    /// A file in which cells stand that are added from now on.
    mutating func begin(file: String) {
        if files.last != file { files.append(file) }
    }

    /// - Parameter place: nil for a text that stands nowhere in the file.
    mutating func add(_ text: String, at place: JSONPlace?) {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        cells.append(
            Cell(
                start: start, end: bytes.count, file: Int32(clamping: files.count - 1),
                place: place ?? JSONPlace(line: 0, column: 0, endColumn: 0)))
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func endRecord() { ends.append(cells.count) }

    /// A whole record of texts that stand nowhere.
    mutating func addHead(_ names: [String]) {
        for name in names { add(name, at: nil) }
        endRecord()
    }

    var recordCount: Int { ends.count }
}
