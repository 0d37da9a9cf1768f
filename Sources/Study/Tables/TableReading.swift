import Diagnostics

/// What the reader of one table has to know of the study.
struct TableReading {
    let declaration: TableDeclaration
    let benchmarks: Set<String>
    private let metrics: [MetricDeclaration]
    let codes: MissingCodes

    init(_ declaration: TableDeclaration, benchmarks: Set<String>, metrics: [MetricDeclaration]) {
        self.declaration = declaration
        self.benchmarks = benchmarks
        self.metrics = metrics
        codes = MissingCodes(declaration.missing)
    }

    /// Whether a point among digits stands before decimals, so that a plain number is what it seems to be.
    var readsPoints: Bool { declaration.marks.map { $0.decimal == UInt8(ascii: ".") } ?? true }

    /// The scores that the study says are possible on a metric.
    func range(of metric: String) -> ClosedRange<Double>? {
        let exact = metrics.last { $0.name.value == metric && $0.range != nil }
        return (exact ?? metrics.last { $0.range != nil && matchesPattern($0.name.value, metric) })?.range
    }

    /// The name under which the study knows a column: the first matching entry of `rename:`, where a `*` on the
    /// right stands for what the `*` on the left matched.
    func studyName(ofColumn name: String) -> String {
        for (from, to) in declaration.renamed {
            let pattern = Glob(from.value)
            guard from.value == name || pattern.matches(name) else { continue }
            return pattern.star(in: name).map { to.replacing("*", with: $0) } ?? to
        }
        return name
    }

    func ignores(_ column: String) -> Bool {
        declaration.ignored.contains { ignored in
            ignored.value == column || Glob.isPattern(ignored.value) && Glob(ignored.value).matches(column)
        }
    }
}

extension TableReading {
    /// Reads a whole file. Nil when its columns cannot be told apart; whatever else is wrong is told, and the rest read.
    func read(_ file: InputFile, _ diagnostics: inout Diagnostics) -> SourceTable? {
        guard String(validating: file.bytes, as: UTF8.self) != nil else {
            diagnostics.notUTF8(file.bytes, file.path)
            return nil
        }
        var text = DelimitedText(
            file.bytes, file: file.path, separator: DelimitedText.separator(of: file.path))
        var header: [DelimitedField] = []
        guard text.next(&header, &diagnostics) else {
            diagnostics.error(
                .emptyTable,
                "this table is empty", at: Position(file: file.path), mend: "its first line names the columns"
            )
            return nil
        }
        let names = header.map { Located(text.text($0).trimmingBlanks(), at: text.position(of: $0)) }
        guard checkNames(names, &diagnostics) else { return nil }
        let table =
            switch declaration.layout {
            case .wide: readWide(&text, names, &diagnostics)
            case .long: readLong(&text, names, &diagnostics)
            }
        if let table { checkCodes(table, &diagnostics) }
        return table
    }

    private func checkNames(_ names: [Located<String>], _ diagnostics: inout Diagnostics) -> Bool {
        var first: [String: Position] = [:]
        var isSound = true
        for name in names {
            if name.value.isEmpty {
                diagnostics.error(
                    .unnamedColumn,
                    "this column has no name", at: name.position, mend: "name it in the first line")
                isSound = false
            } else if let earlier = first.updateValue(name.position, forKey: name.value) {
                diagnostics.error(
                    .duplicateColumn,
                    "column '\(name.value)' stands twice", at: name.position,
                    mend: "the other is at \(earlier.line):\(earlier.column); rename or remove one")
                isSound = false
            }
        }
        return isSound
    }

    /// What the study renames or ignores should be there; a pattern is for what may be.
    func checkMentions(
        renamable: [String], ignorable: [String], what: String, _ diagnostics: inout Diagnostics
    ) {
        for (from, _) in declaration.renamed
        where !Glob.isPattern(from.value) && !renamable.contains(from.value) {
            diagnostics.warning(
                .unknownColumn,
                "there is no \(what) '\(from.value)' to rename", at: from.position,
                mend: didYouMean(from.value, among: renamable))
        }
        for ignored in declaration.ignored
        where !Glob.isPattern(ignored.value) && !ignorable.contains(ignored.value) {
            diagnostics.warning(
                .unknownColumn,
                "there is no \(what) '\(ignored.value)' to ignore", at: ignored.position,
                mend: didYouMean(ignored.value, among: ignorable)
                    ?? "a pattern such as '\(ignored.value)*' ignores a \(what) only if it is there")
        }
    }

    /// The place of the first of several possible columns; a diagnostic when none is there.
    func column(
        among candidates: [Located<String>], of names: [Located<String>], for role: String,
        _ diagnostics: inout Diagnostics
    ) -> Int? {
        for candidate in candidates {
            if let index = names.firstIndex(where: { $0.value == candidate.value }) { return index }
        }
        guard let wanted = candidates.first else { return nil }
        let list = candidates.map { "'\($0.value)'" }.joined(separator: " or ")
        diagnostics.error(
            .unknownColumn,
            "'\(declaration.path.value)' has no column \(list) for the \(role)", at: wanted.position,
            mend: didYouMean(wanted.value, among: names.map(\.value))
                ?? "its first line names \(names.prefix(8).map { "'\($0.value)'" }.joined(separator: ", "))"
                + (names.count > 8 ? " and \(names.count - 8) more" : ""))
        return nil
    }

    /// A row must have a field for every column; a diagnostic otherwise.
    func isComplete(
        _ fields: [DelimitedField], _ count: Int, _ text: DelimitedText, _ diagnostics: inout Diagnostics
    ) -> Bool {
        if fields.count == count { return true }
        let place = text.position(of: fields.count > count ? fields[count...] : fields[...])
        diagnostics.error(
            .wrongFieldCount,
            "this row has \(fields.count) fields, the first line \(count)",
            at: place, mend: "look for a missing or an unquoted separator")
        return false
    }

    /// A key or name without the blanks around it, which no reader sees; their presence is worth a warning.
    func readName(
        _ field: DelimitedField, _ text: DelimitedText, what: String, _ diagnostics: inout Diagnostics
    ) -> String {
        let found = text.text(field)
        let name = found.trimmingBlanks()
        if name != found {
            diagnostics.warning(
                .surroundingBlanks, "the \(what) '\(found)' has blanks at its ends; they are dropped",
                at: text.position(of: field))
        }
        return name
    }
}
