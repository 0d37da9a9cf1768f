import Diagnostics

/// From a file to a table: its text is cut into records, the first of them name the columns, and the rest is read as the
/// layout says.
extension TableReading {
    /// Reads a whole file. Nil when its columns cannot be told apart; every bad cell is a diagnostic of its own.
    func read(_ file: InputFile, _ diagnostics: inout Diagnostics) -> SourceTable? {
        guard String(validating: file.bytes, as: UTF8.self) != nil else {
            diagnostics.notUTF8(file.bytes, file.path)
            return nil
        }
        let isPage = isMarkdownFile(file.path)
        let mayBeMarkdown = isPage || declaration.separator == nil || declaration.separator == .pipe
        if mayBeMarkdown, var text = MarkdownTable(file.bytes, file: file.path, isPage: isPage) {
            return read(&text, separator: nil, [.markdown], &diagnostics)
        }
        if isPage {
            diagnostics.error(
                .missingMarkdownTable,
                "this Markdown file holds no table", at: Position(file: file.path),
                mend: "a table has a line of names between pipes, and below it one of dashes, |---|---|")
            return nil
        }
        let stated = declaration.separator ?? Separator(ofPath: file.path)
        let separator = stated ?? Separator.found(in: file.bytes)
        var text = DelimitedText(file.bytes, file: file.path, separator: separator.byte)
        // A comma is what everybody expects, so only another one is worth telling.
        let isFound = stated == nil && separator != .comma
        return read(
            &text, separator: separator, isFound ? [.foundSeparator(separator.plural)] : [], &diagnostics)
    }

    private func read(
        _ text: inout some TableText, separator: Separator?, _ treatment: [TableTreatment],
        _ diagnostics: inout Diagnostics
    ) -> SourceTable? {
        guard var head = readHead(&text, separator: separator, &diagnostics) else { return nil }
        head.treatment = treatment + head.treatment
        var table =
            switch declaration.layout {
            case .wide: readWide(&text, head, &diagnostics)
            case .long: readLong(&text, head, &diagnostics)
            }
        for (column, count) in text.droppedAddresses.sorted(by: { $0.key < $1.key })
        where head.names.indices.contains(column) {
            table?.treatment.append(
                .markup(names: count, addresses: count, column: head.names[column].value))
        }
        if let table { checkCodes(table, &diagnostics) }
        return table
    }
}
