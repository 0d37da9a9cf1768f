import Diagnostics

/// A table's text, cut into records in the way of its format.
enum OpenedTable {
    /// - separator: what stands between the columns.
    /// - isFound: whether the file's own text showed that, instead of the study or the file's name.
    case delimited(DelimitedText, separator: Separator, isFound: Bool)
    case markdown(MarkdownTable)
    /// Any other format.
    case composed(ComposedTable)
}

extension TableReading {
    /// Finds out in which format a file or folder is written, where the study does not say. Nil, with a diagnostic, when it
    /// can be no table.
    func open(_ source: TableSource, _ diagnostics: inout Diagnostics) -> OpenedTable? {
        switch source {
        case .folder(let path, let files): openFolder(path, files, &diagnostics)
        case .file(let file):
            switch declaration.format ?? TableFormat(of: file) {
            case nil: isText(file.bytes, of: file.path, &diagnostics) ? openText(file, &diagnostics) : nil
            case .delimited:
                isText(file.bytes, of: file.path, &diagnostics) ? openDelimited(file, &diagnostics) : nil
            case .markdown:
                isText(file.bytes, of: file.path, &diagnostics) ? openMarkdown(file, &diagnostics) : nil
            case .excel: openConverted(file, by: .workbook, &diagnostics)
            case .parquet: openConverted(file, by: .parquet, &diagnostics)
            case .json, .helm, .mteb, .lmEvaluationHarness: openJSON(file, &diagnostics)
            }
        }
    }

    /// A file of which the name does not say what it is: a Markdown table, or delimited text.
    private func openText(_ file: InputFile, _ diagnostics: inout Diagnostics) -> OpenedTable? {
        let isPage = isMarkdownFile(file.path)
        if isPage { return openMarkdown(file, &diagnostics) }
        let mayBeMarkdown = declaration.separator == nil || declaration.separator == .pipe
        if mayBeMarkdown, let text = MarkdownTable(file.bytes, file: file.path, isPage: false) {
            guard suits(.markdown, &diagnostics) else { return nil }
            return .markdown(text)
        }
        return openDelimited(file, &diagnostics)
    }

    private func openMarkdown(_ file: InputFile, _ diagnostics: inout Diagnostics) -> OpenedTable? {
        // Where the study says that it is Markdown, the table may stand anywhere in it.
        guard let text = MarkdownTable(file.bytes, file: file.path, isPage: true) else {
            diagnostics.error(
                .missingMarkdownTable,
                "this Markdown file holds no table", at: Position(file: file.path),
                mend: "a table has a line of names between pipes, and below it one of dashes, |---|---|")
            return nil
        }
        guard suits(.markdown, &diagnostics) else { return nil }
        return .markdown(text)
    }

    private func openDelimited(_ file: InputFile, _ diagnostics: inout Diagnostics) -> OpenedTable? {
        guard suits(.delimited, &diagnostics) else { return nil }
        let stated = declaration.separator ?? Separator(ofPath: file.path)
        let separator = stated ?? Separator.found(in: file.bytes)
        return .delimited(
            DelimitedText(file.bytes, file: file.path, separator: separator.byte), separator: separator,
            isFound: stated == nil)
    }

    /// Reads a whole table: the first of its records name the columns, and the rest is read as the layout says. Nil when its
    /// columns cannot be told apart; every bad cell is a diagnostic of its own.
    func read(_ source: TableSource, _ diagnostics: inout Diagnostics) -> SourceTable? {
        switch open(source, &diagnostics) {
        case .markdown(var text): read(&text, separator: nil, [.markdown], &diagnostics)
        case .composed(var text): read(&text, separator: nil, text.treatment, &diagnostics)
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
        let errorsBefore = diagnostics.errorCount
        guard var head = readHead(&text, separator: separator, &diagnostics) else { return nil }
        head.treatment = treatment + head.treatment
        let afterHead = text
        var table =
            switch text.layout ?? declaration.layout {
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
        if table.rows.isEmpty {
            if diagnostics.errorCount == errorsBefore { reportNoModels(below: head, afterHead, &diagnostics) }
            return nil
        }
        table.lowerIsBetter = Set(text.lowerIsBetter.map(studyName))
        table.treatment += table.notations
        checkCodes(table, &diagnostics)
        return table
    }

    private func reportNoModels(
        below head: TableHead, _ text: some TableText, _ diagnostics: inout Diagnostics
    ) {
        var text = text
        var fields: [DelimitedField] = []
        var ignored = Diagnostics()
        let hasRows = text.next(&fields, &ignored)
        diagnostics.error(
            .noModels,
            hasRows
                ? "no models: 'ignore' and 'ignore-rows' leave out every row of this table"
                : "no models: the table ends after its header",
            at: head.names[0].position,
            mend: hasRows ? "let them leave a row" : "write a row for each model below it")
    }
}
