/// A message about the input: where, how bad, of which kind, what is wrong and what would mend it.
///
/// Reads `content/index.md:12:3: error: unknown figure kind 'heatmap'; did you mean 'correlation-heatmap'?`
package struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
    package enum Severity: String, Sendable, Hashable {
        /// Nothing is written while there is one.
        case error
        /// The site is written; the reader of the log should look.
        case warning
    }

    package let severity: Severity
    package let fault: Fault
    package let position: Position
    package let message: String
    /// What would mend it, as an instruction or a question.
    package let mend: String?

    package init(
        _ severity: Severity, _ fault: Fault, at position: Position, _ message: String, mend: String? = nil
    ) {
        self.severity = severity
        self.fault = fault
        self.position = position
        self.message = message
        self.mend = mend
    }

    package var description: String {
        let mending = mend.map { "; " + shownText(shortMessage($0)) } ?? ""
        return "\(position): \(severity.rawValue): \(shownText(shortMessage(message)))\(mending)"
    }
}
