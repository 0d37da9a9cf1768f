import Diagnostics

/// Rows that the study calls no models, by their keys, as they are met.
struct IgnoredRows {
    private let declared: [Located<String>]
    private let patterns: NamePatterns
    private var found: [String] = []
    private var used: Set<Int> = []

    init(_ declared: [Located<String>]?) {
        self.declared = declared ?? []
        patterns = NamePatterns(self.declared.map(\.value))
    }

    /// Whether a row is left out. It may be of another width, as rows below a table are.
    mutating func take(_ fields: [DelimitedField], _ key: RowKey, _ text: some TableText)
        -> Bool
    {
        if declared.isEmpty { return false }
        let cells = key.columns.map {
            fields.indices.contains($0) ? text.text(fields[$0]).trimmingBlanks() : ""
        }
        let written = cells.filter { !$0.isEmpty }.joined(separator: key.joiner)
        let plain = cells.map { PlainText($0, isMarkdown: false).text }.filter { !$0.isEmpty }
            .joined(separator: key.joiner)
        guard let place = [written, plain].compactMap(patterns.first).min() else { return false }
        used.insert(place)
        found.append(plain)
        return true
    }

    /// A name that no row has is told; a pattern is for what may be.
    func warnOfUnused(_ keys: [String], _ diagnostics: inout Diagnostics) {
        for (place, entry) in declared.enumerated()
        where !used.contains(place) && !Glob.isPattern(entry.value) {
            diagnostics.warning(
                .unknownModel, "there is no row '\(entry.value)' to ignore", at: entry.position,
                mend: didYouMean(entry.value, among: keys)
                    ?? "a pattern such as '\(entry.value)*' ignores a row only if it is there")
        }
    }

    var treatment: [TableTreatment] { found.isEmpty ? [] : [.ignoredRows(found)] }
}
