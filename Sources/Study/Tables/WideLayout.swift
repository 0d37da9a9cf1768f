import Diagnostics

/// The wide layout: a row per model, a column per metric.
extension TableReading {
    func readWide(
        _ text: inout DelimitedText, _ names: [Located<String>], _ diagnostics: inout Diagnostics
    ) -> SourceTable? {
        let columns = names.map(\.value)
        checkMentions(renamable: columns, ignorable: columns, what: "column", &diagnostics)
        let keyColumn = column(among: declaration.key ?? [names[0]], of: names, for: "key", &diagnostics)
        var nameColumn: Int?
        if let candidates = declaration.name {
            nameColumn = column(among: candidates, of: names, for: "name", &diagnostics)
        }
        guard let keyColumn else { return nil }

        let roles = names.indices.map { index -> Role in
            if index == keyColumn || index == nameColumn { return .identity }
            if ignores(names[index].value) { return .ignored }
            return .scores(studyName(ofColumn: names[index].value))
        }
        var rows: [SourceTable.Row] = []
        var cells: [[DelimitedField]] = []
        var fields: [DelimitedField] = []
        while text.next(&fields, &diagnostics) {
            guard isComplete(fields, names.count, text, &diagnostics) else { continue }
            let key = readName(fields[keyColumn], text, what: "key", &diagnostics)
            let name = nameColumn.map { readName(fields[$0], text, what: "name", &diagnostics) }
            let place = text.position(of: fields[keyColumn])
            rows.append(SourceTable.Row(key: Located(key, at: place), name: name))
            cells.append(fields)
        }

        var table = SourceTable(
            path: text.file, rows: rows, metrics: [], published: [], ignored: [], provenance: text.comments)
        for (index, role) in roles.enumerated() {
            switch role {
            case .identity: continue
            case .ignored: table.ignored.append(names[index].value)
            case .scores(let name):
                var reading = ColumnReading(of: name, count: rows.count, self)
                for (row, fields) in cells.enumerated() { reading.read(fields[index], of: text, row: row) }
                let column = reading.column(at: names[index].position, rows, text, &diagnostics)
                if benchmarks.contains(name) {
                    table.published.append(column)
                } else {
                    table.metrics.append(column)
                }
            }
        }
        return table
    }

    private enum Role {
        case identity, ignored
        case scores(String)
    }
}
