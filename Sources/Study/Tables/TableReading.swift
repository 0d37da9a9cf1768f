import Diagnostics
import Settings

/// What the reader of one table has to know of the study.
struct TableReading {
    let declaration: TableDeclaration
    let benchmarks: Set<String>
    let metrics: [MetricDeclaration]
    private let codes: MissingCodes

    init(_ declaration: TableDeclaration, benchmarks: Set<String>, metrics: [MetricDeclaration]) {
        self.declaration = declaration
        self.benchmarks = benchmarks
        self.metrics = metrics
        codes = MissingCodes(declaration.missing)
    }

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

    /// A row must have a field for every column; a diagnostic otherwise.
    func isComplete(
        _ fields: [DelimitedField], _ count: Int, _ text: some TableText, _ diagnostics: inout Diagnostics
    ) -> Bool {
        if fields.count == count { return true }
        let place = text.position(of: fields.count > count ? fields[count...] : fields[...])
        diagnostics.error(
            .wrongFieldCount,
            "this row has \(fields.count) fields, the first line \(count)",
            at: place, mend: "look for a missing or an unquoted separator")
        return false
    }

    /// Reads one cell into a column: a number as people write it, or missing with the declared reason.
    func readScore(
        _ field: DelimitedField, _ text: some TableText, metric: String, range: ClosedRange<Double>?,
        model: String,
        row: Int, into column: inout ScoreColumn, _ diagnostics: inout Diagnostics
    ) {
        let cell = trimmed(text.bytes[field.range])
        if let reason = codes.reason(cell) {
            column[row] = .missing(reason)
        } else if let number = parseNumber(cell) {
            column.set(row, to: number, decimals: writtenDecimals(cell))
            // The study's range is its own word, so a score outside it is an error.
            if let range, !range.contains(number) {
                diagnostics.error(
                    .scoreOutOfRange,
                    "score \(number) of model '\(model)' on '\(metric)' lies outside its range, "
                        + "\(range.lowerBound) to \(range.upperBound)",
                    at: text.position(of: field), mend: "correct the score, or widen the range in the study")
            }
        } else {
            let found = text.text(field)
            diagnostics.error(
                .notANumber,
                "score of model '\(model)' on '\(metric)' is '\(found)', which is not a number",
                at: text.position(of: field),
                mend: "correct it, or declare it in the study: missing: {\"\(found)\": the reason}")
        }
    }
}

private func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var rest = cell
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
}

/// How many decimals a number is written with: 3 for `.467`, 1 for `1.0`, 5 for `1.23e-3`.
private func writtenDecimals(_ number: ArraySlice<UInt8>) -> Int {
    let isExponentMark = { (byte: UInt8) in byte | 0x20 == UInt8(ascii: "e") }
    let significand = number.prefix { !isExponentMark($0) }
    let fraction = significand.firstIndex(of: UInt8(ascii: ".")).map { significand.endIndex - $0 - 1 } ?? 0
    guard significand.endIndex < number.endIndex else { return fraction }
    let exponent = Int(String(decoding: number[(significand.endIndex + 1)...], as: UTF8.self)) ?? 0
    // No Double has more decimals than this, and the exponent may be any integer.
    return max(0, fraction - min(max(exponent, -1100), 1100))
}
