package import Diagnostics

/// What a table shows of itself before a study says how to read it: its shape, and the texts of every column. Nothing of it
/// is a decision.
package struct TableProfile: Sendable {
    package struct Column: Sendable {
        /// By which a study calls the column; `column 3` where the file gives it no name of its own.
        package let name: String
        /// Whether the file itself names it so.
        package let isNamed: Bool
        /// What the file has for a name: nothing, or that of another column, where it is not named so.
        package let written: String
        /// What its cells hold, row by row, without markup and without blanks around it.
        package let texts: [String]
        /// What each of `texts` looks like.
        package let shapes: [CellShape]
    }

    package let columns: [Column]
    package let rowCount: Int
    /// How many rows name the columns.
    package let headerRows: Int
    /// What stands between the columns, by the word that a study has for it, where the text itself had to show it.
    package let separator: String?
    /// Whether its format has a row for each score, with the columns model, metric and score.
    package let isLong: Bool
    /// Columns, or metrics of a long table, of which the file itself says that lower is better.
    package let lowerIsBetter: Set<String>
    /// What several scores of a model on a metric are in this format, where it says.
    package let meaningOfRepeats: String?

    /// Nil, with diagnostics, for a file that is no table.
    package init?(of source: TableSource, _ diagnostics: inout Diagnostics) {
        var headerRows = 1
        var found = Diagnostics()
        for rows in 1...3 {
            headerRows = rows
            found = Diagnostics()
            _ = Self.head(of: source, TableReading(looking: source.path, headerRows: rows, width: 0), &found)
            if !found.all.contains(where: { $0.fault == .secondHeaderRow }) { break }
        }
        // A study would have to name columns that have no name, or that of another; looked at they can be as they are.
        let hasPlaces = found.all.contains { $0.fault == .unnamedColumn || $0.fault == .duplicateColumn }
        let reading = TableReading(
            looking: source.path, headerRows: headerRows, width: hasPlaces ? 10_000 : 0)
        guard let opened = reading.open(source, &diagnostics) else { return nil }
        let text: any TableText
        var shown: Separator?
        switch opened {
        case .markdown(let table): text = table
        case .composed(let table): text = table
        case .delimited(let table, let separator, let isFound):
            text = table
            if isFound, separator != .comma { shown = separator }
        }
        guard let columns = Self.columns(of: text, reading, &diagnostics) else { return nil }
        self.columns = columns
        separator = shown?.rawValue
        isLong = text.layout == .long
        lowerIsBetter = text.lowerIsBetter
        meaningOfRepeats = text.meaningOfRepeats
        self.headerRows = headerRows
        rowCount = columns.first?.texts.count ?? 0
    }

    private static func head(
        of source: TableSource, _ reading: TableReading, _ diagnostics: inout Diagnostics
    ) -> TableHead? {
        switch reading.open(source, &diagnostics) {
        case .markdown(var text): reading.readHead(&text, separator: nil, &diagnostics)
        case .composed(var text): reading.readHead(&text, separator: nil, &diagnostics)
        case .delimited(var text, let separator, _):
            reading.readHead(&text, separator: separator, &diagnostics)
        case nil: nil
        }
    }

    private static func columns(
        of opened: some TableText, _ reading: TableReading, _ diagnostics: inout Diagnostics
    ) -> [Column]? {
        var text = opened
        guard let head = reading.readHead(&text, separator: nil, &diagnostics) else { return nil }
        var texts = head.names.map { _ in [String]() }
        var names = NameReading()
        var fields: [DelimitedField] = []
        // What is wrong with a row is told when the study is read.
        var ignored = Diagnostics()
        while text.next(&fields, &ignored) {
            guard fields.count == texts.count else { continue }
            for (column, field) in fields.enumerated() {
                texts[column].append(names.name(in: field, text, what: "cell", column: nil, &ignored))
            }
        }
        let written = head.written
        return zip(head.names.enumerated(), texts).map { head, texts in
            let place = TableHead.placeName(head.offset)
            return Column(
                name: head.element.value, isNamed: head.element.value != place,
                written: written[head.offset], texts: texts, shapes: texts.map(CellShape.init))
        }
    }
}

extension TableReading {
    /// For looking at a file of which no study says anything yet.
    ///
    /// - Parameter width: how many columns may go without a name of their own.
    fileprivate init(looking path: String, headerRows: Int, width: Int) {
        let nowhere = Position(file: path)
        var declaration = TableDeclaration(path: Located(path, at: nowhere))
        declaration.headerRows = headerRows
        declaration.renamed = (0..<width).dropFirst().map { column in
            let place = TableHead.placeName(column)
            return (from: Located(place, at: nowhere), to: place)
        }
        self.init(declaration, benchmarks: [], metrics: [])
    }
}

extension TableDeclaration {
    /// An entry that says nothing but the file's name.
    init(path: Located<String>) {
        self.init(
            path: path, layout: .wide, headerRows: 1, longColumns: (nil, nil, nil), repeats: .error,
            ignored: [],
            renamed: [], missing: [], attributes: [], errors: [], split: [], keepsLinks: false)
    }
}
