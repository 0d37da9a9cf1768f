import Diagnostics

/// What the reader of one table has to know of the study.
struct TableReading {
    let declaration: TableDeclaration
    let benchmarks: Set<String>
    let metrics: [MetricDeclaration]
    let codes: MissingCodes
    /// Whether the study says what a missing score does.
    var statesMissingRule = false
    /// Reads what is no text.
    var converter = TableConverter()

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

    /// The unit of a metric, where the study says one.
    func unit(of metric: String) -> Unit? {
        let exact = metrics.last { $0.name.value == metric && $0.unit != nil }
        return (exact ?? metrics.last { $0.unit != nil && matchesPattern($0.name.value, metric) })?.unit
    }

    /// What may stand beside the numbers of a column.
    func notation(unit: Unit?) -> CellNotation {
        CellNotation(unit: unit, parentheses: declaration.parentheses)
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

    /// The same for columns that the study gives a role.
    func checkRoleMentions(_ columns: [String], _ diagnostics: inout Diagnostics) {
        let mentioned =
            declaration.attributes.map { (name: $0.column, role: "that could be an attribute") }
            + declaration.errors.flatMap {
                [(name: $0.scores, role: "that could have errors"), (name: $0.errors, role: "of errors")]
            } + declaration.split.map { (name: $0.column, role: "to split") }
        for (name, role) in mentioned where !Glob.isPattern(name.value) && !columns.contains(name.value) {
            diagnostics.warning(
                .unknownColumn, "there is no column '\(name.value)' \(role)", at: name.position,
                mend: didYouMean(name.value, among: columns)
                    ?? "its first line names \(columns.prefix(8).map { "'\($0)'" }.joined(separator: ", "))"
                    + (columns.count > 8 ? " and \(columns.count - 8) more" : ""))
        }
    }

    /// The place of the first of several possible columns; a diagnostic when none is there.
    ///
    /// - Parameter hint: how the study would name the column, where it does not.
    func column(
        among candidates: [Located<String>], in head: TableHead, for role: String, hint: String? = nil,
        _ diagnostics: inout Diagnostics
    ) -> Int? {
        let names = head.names
        for candidate in candidates {
            if let index = names.firstIndex(where: { $0.value == candidate.value }) { return index }
        }
        guard let wanted = candidates.first else { return nil }
        let list = candidates.map { "'\($0.value)'" }.joined(separator: " or ")
        diagnostics.error(
            .unknownColumn,
            "'\(declaration.path.value)'\(wayOfReading(head)) has no column \(list) for the \(role)",
            at: wanted.position,
            mend: didYouMean(wanted.value, among: names.map(\.value))
                ?? "its first line names \(names.prefix(8).map { "'\($0.value)'" }.joined(separator: ", "))"
                + (names.count > 8 ? " and \(names.count - 8) more" : "")
                + (hint.map { "; if one of them is it, say so in the study: \($0)" } ?? ""))
        return nil
    }

    /// A separator that may be the reason why a column is not found.
    private func wayOfReading(_ head: TableHead) -> String {
        guard let separator = head.separator, separator != .comma || head.names.count == 1 else { return "" }
        return ", read with \(separator.plural) between its columns,"
    }
}
