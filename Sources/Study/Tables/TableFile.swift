import Diagnostics

/// A table's text, cut into records in the way of its format.
enum OpenedTable {
    /// - separator: what stands between the columns.
    /// - isFound: whether the file's own text showed that, instead of the study or the file's name.
    case delimited(DelimitedText, separator: Separator, isFound: Bool)
    case markdown(MarkdownTable)
}

extension TableReading {
    /// Finds out in which format a file is written. Nil, with a diagnostic, when it can be no table.
    func open(_ file: InputFile, _ diagnostics: inout Diagnostics) -> OpenedTable? {
        guard String(validating: file.bytes, as: UTF8.self) != nil else {
            diagnostics.notUTF8(file.bytes, file.path)
            return nil
        }
        let isPage = isMarkdownFile(file.path)
        let mayBeMarkdown = isPage || declaration.separator == nil || declaration.separator == .pipe
        if mayBeMarkdown, let text = MarkdownTable(file.bytes, file: file.path, isPage: isPage) {
            return .markdown(text)
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
        return .delimited(
            DelimitedText(file.bytes, file: file.path, separator: separator.byte), separator: separator,
            isFound: stated == nil)
    }

    /// Reads a whole file: the first of its records name the columns, and the rest is read as the layout says. Nil when its
    /// columns cannot be told apart; every bad cell is a diagnostic of its own.
    func read(_ file: InputFile, _ diagnostics: inout Diagnostics) -> SourceTable? {
        switch open(file, &diagnostics) {
        case .markdown(var text): read(&text, separator: nil, [.markdown], &diagnostics)
        case .delimited(var text, let separator, let isFound):
            read(
                &text, separator: separator,
                // A comma is what everybody expects, so only another one is worth telling.
                isFound && separator != .comma ? [.foundSeparator(separator.plural)] : [], &diagnostics)
        case nil: nil
        }
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
            let name = head.names[column].value
            let keeps = table?.columnsOfLinks.contains(name) ?? false
            table?.treatment.append(
                .markup(names: count, addresses: count, column: name, keepsAddresses: keeps))
        }
        guard var table else { return nil }
        table.treatment += table.notations
        checkCodes(table, &diagnostics)
        return table
    }
}
