/// What a study says of cells that hold no number: `missing: {X: not applicable, ".-*": misprinted}`.
///
/// What is declared wins over what could be read as a number; of several matching keys, a plain text wins over a
/// pattern, and of patterns the first. A blank cell is always “not evaluated”.
struct MissingCodes: Sendable {
    private var plain: [[UInt8]: MissingReason] = [:]
    private var patterns: [(pattern: Glob, reason: MissingReason)] = []

    init(_ codes: [(text: String, reason: String)]) {
        for (text, reason) in codes {
            if Glob.isPattern(text) {
                patterns.append((Glob(text), MissingReason(reason)))
            } else {
                plain[Array(text.utf8)] = MissingReason(reason)
            }
        }
    }

    /// The reason that a cell's text (without blanks at its ends) declares, or nil.
    func reason(_ cell: ArraySlice<UInt8>) -> MissingReason? {
        if cell.isEmpty { return .notEvaluated }
        if plain.isEmpty, patterns.isEmpty { return nil }
        if let reason = plain[Array(cell)] { return reason }
        guard !patterns.isEmpty else { return nil }
        let text = String(decoding: cell, as: UTF8.self)
        return patterns.first { $0.pattern.matches(text) }?.reason
    }
}
