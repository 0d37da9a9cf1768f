import Diagnostics

/// The formats that are no text with records in its lines.
extension TableReading {
    /// A file of JSON, whose content tells whose it is where the study does not.
    func openJSON(_ file: InputFile, _ diagnostics: inout Diagnostics) -> OpenedTable? {
        guard let values = JSONText.values(of: file, &diagnostics) else { return nil }
        let format = declaration.format ?? TableFormat(of: values) ?? .json
        guard suits(format, &diagnostics) else { return nil }
        let table: ComposedTable? =
            switch format {
            case .mteb: MTEBResults.table(of: .file(file), &diagnostics)
            case .lmEvaluationHarness: HarnessResults.table(of: .file(file), &diagnostics)
            case .helm:
                HELMTable.table(
                    of: values.first ?? JSONNode(content: .null, place: .start), in: file,
                    sheet: declaration.sheet, &diagnostics)
            default: JSONRecords.table(of: values, in: file, sheet: declaration.sheet, &diagnostics)
            }
        return table.map(OpenedTable.composed)
    }

    /// A folder of results.
    func openFolder(
        _ path: String, _ files: [InputFile], _ diagnostics: inout Diagnostics
    ) -> OpenedTable? {
        let source = TableSource.folder(path: path, files)
        guard let format = declaration.format ?? Self.format(of: files) else {
            diagnostics.error(
                .unknownFolder, "'\(path)' is a folder, and holds no results that are known",
                at: declaration.path.position,
                mend: "name a file, or a folder to which MTEB or lm-evaluation-harness wrote")
            return nil
        }
        guard suits(format, &diagnostics) else { return nil }
        switch format {
        case .mteb: return MTEBResults.table(of: source, &diagnostics).map(OpenedTable.composed)
        case .lmEvaluationHarness:
            return HarnessResults.table(of: source, &diagnostics).map(OpenedTable.composed)
        default:
            diagnostics.error(
                .unknownFolder, "'\(path)' is a folder, and \(format.article) is a file",
                at: declaration.path.position, mend: "name the file")
            return nil
        }
    }

    /// Whose results a folder holds, by the names that its program gives files and else by what the first files hold.
    private static func format(of files: [InputFile]) -> TableFormat? {
        for file in files {
            let name = file.path.split(separator: "/").last ?? ""
            if name == "model_meta.json" { return .mteb }
        }
        for file in files.prefix(8) {
            // Told again, where it matters, by whoever reads the results.
            var ignored = Diagnostics()
            guard let values = JSONText.values(of: file, &ignored) else { continue }
            let format = TableFormat(of: values)
            if let format, format.isLong { return format }
        }
        return nil
    }

    /// Whether the entry says nothing that the format has no use for; a diagnostic for each key otherwise.
    func suits(_ format: TableFormat, _ diagnostics: inout Diagnostics) -> Bool {
        var unfit: [(key: String, what: String)] = []
        if declaration.separator != nil, format != .delimited, format != .markdown {
            unfit.append(("separator", "delimited text"))
        }
        if declaration.sheet != nil, ![.excel, .helm, .json].contains(format) {
            unfit.append(("sheet", "files of several tables"))
        }
        if declaration.headerRows != 1, ![.delimited, .markdown, .excel].contains(format) {
            unfit.append(("header-rows", "tables with rows of names"))
        }
        if declaration.statesLayout, format.isLong, declaration.layout == .wide {
            unfit.append(("layout: wide", "tables with a row for each model"))
        }
        for (key, what) in unfit {
            diagnostics.error(
                .keyOfOtherFormat,
                "'\(key)' is for \(what), and '\(declaration.path.value)' is \(format.article)",
                at: declaration.path.position, mend: "leave '\(key)' out, or state another 'format'")
        }
        return unfit.isEmpty
    }
}

extension JSONPlace {
    fileprivate static let start = JSONPlace(line: 1, column: 1, endColumn: 1)
}
