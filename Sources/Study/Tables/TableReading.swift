import Diagnostics

/// What the reader of one table has to know of the study.
struct TableReading {
    let declaration: TableDeclaration
    let benchmarks: Set<String>
    let metrics: [MetricDeclaration]
    let codes: MissingCodes
    private let ranges: NamePatterns
    private let units: NamePatterns
    private let directions: NamePatterns
    let attributes: NamePatterns
    let splits: NamePatterns
    private let renames: NamePatterns
    private let ignores: NamePatterns
    /// Whether the study says what a missing score does.
    var statesMissingRule = false
    /// Reads what is no text.
    var converter = TableConverter()

    init(_ declaration: TableDeclaration, benchmarks: Set<String>, metrics: [MetricDeclaration]) {
        self.declaration = declaration
        self.benchmarks = benchmarks
        self.metrics = metrics
        codes = MissingCodes(declaration.missing)
        ranges = NamePatterns(metrics.map { $0.range == nil ? nil : $0.name.value })
        units = NamePatterns(metrics.map { $0.unit == nil ? nil : $0.name.value })
        directions = NamePatterns(metrics.map { $0.better == nil ? nil : $0.name.value })
        attributes = NamePatterns(declaration.attributes.map(\.column.value))
        splits = NamePatterns(declaration.split.map(\.column.value))
        renames = NamePatterns(declaration.renamed.map(\.from.value))
        ignores = NamePatterns(declaration.ignored.map(\.value))
    }

    /// Whether a point among digits stands before decimals, so that a plain number is what it seems to be.
    var readsPoints: Bool { declaration.marks.map { $0.decimal == UInt8(ascii: ".") } ?? true }

    /// The scores that the study says are possible on a metric.
    func range(of metric: String) -> ClosedRange<Double>? {
        ranges.decisive(for: metric).flatMap { metrics[$0].range }
    }

    /// The unit of a metric, where the study says one.
    func unit(of metric: String) -> Unit? {
        units.decisive(for: metric).flatMap { metrics[$0].unit }
    }

    /// Whether a metric's better models have the higher or the lower score. An exact name wins over a pattern.
    func better(of metric: String) -> Metric.Direction {
        directions.decisive(for: metric).flatMap { metrics[$0].better } ?? .higher
    }

    /// What may stand beside the numbers of a column.
    func notation(unit: Unit?) -> CellNotation {
        CellNotation(unit: unit, parentheses: declaration.parentheses)
    }

    /// The name under which the study knows a column: the first matching entry of `rename:`, where a `*` on the
    /// right stands for what the `*` on the left matched.
    func studyName(ofColumn name: String) -> String {
        guard let entry = renames.first(fitting: name) else { return name }
        let (from, to) = declaration.renamed[entry]
        return Glob(from.value).star(in: name).map { to.replacing("*", with: $0) } ?? to
    }

    func ignores(_ column: String) -> Bool {
        ignores.first(fitting: column) != nil
    }
}

extension TableReading {
    /// What the study renames or ignores should be there; a pattern is for what may be.
    func checkMentions(
        renamable: [String], ignorable: [String], what: String, _ diagnostics: inout Diagnostics
    ) {
        let (renamableNames, ignorableNames) = (Set(renamable), Set(ignorable))
        for (from, _) in declaration.renamed
        where !Glob.isPattern(from.value) && !renamableNames.contains(from.value) {
            diagnostics.warning(
                .unknownColumn,
                "there is no \(what) '\(from.value)' to rename", at: from.position,
                mend: didYouMean(from.value, among: renamable))
        }
        for ignored in declaration.ignored
        where !Glob.isPattern(ignored.value) && !ignorableNames.contains(ignored.value) {
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
        let known = Set(columns)
        for (name, role) in mentioned where !Glob.isPattern(name.value) && !known.contains(name.value) {
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
