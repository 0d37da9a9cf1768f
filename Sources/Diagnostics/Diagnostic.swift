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
        return "\(position): \(severity.rawValue): \(message)\(mending)".withVisibleControls
    }
}

extension String {
    /// With the number of each character that would end the line, steer a terminal or turn the direction of what follows: what
    /// is quoted may come from a stranger.
    fileprivate var withVisibleControls: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        return unicodeScalars.map {
            $0.isControl ? "\\u{\(String($0.value, radix: 16, uppercase: true))}" : String($0)
        }.joined()
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
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
