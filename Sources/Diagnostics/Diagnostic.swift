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
        let mending = mend.map { "; \($0)" } ?? ""
        return "\(position): \(severity.rawValue): \(message)\(mending)"
    }
}

/// The diagnostics of one run. Every stage adds to it and goes on as far as it can, so that one run
/// reports all problems.
package struct Diagnostics: Sendable {
    package private(set) var all: [Diagnostic] = []

    package init() {}

    package mutating func error(
        _ fault: Fault, _ message: String, at position: Position, mend: String? = nil
    ) {
        all.append(Diagnostic(.error, fault, at: position, message, mend: mend))
    }

    package mutating func warning(
        _ fault: Fault, _ message: String, at position: Position, mend: String? = nil
    ) {
        all.append(Diagnostic(.warning, fault, at: position, message, mend: mend))
    }

    /// An error, or a warning where the user allows it.
    package mutating func report(
        _ fault: Fault, _ message: String, at position: Position, mend: String?, isWarning: Bool
    ) {
        all.append(Diagnostic(isWarning ? .warning : .error, fault, at: position, message, mend: mend))
    }

    package mutating func append(contentsOf others: [Diagnostic]) {
        all.append(contentsOf: others)
    }

    package var errorCount: Int { all.count { $0.severity == .error } }

    package var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// By file and place; messages about places that begin alike stay in the order in which they were found.
    package var sorted: [Diagnostic] {
        all.enumerated()
            .sorted { ($0.element.position.start, $0.offset) < ($1.element.position.start, $1.offset) }
            .map(\.element)
    }
}
