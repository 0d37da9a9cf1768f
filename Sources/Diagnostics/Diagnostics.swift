/// The diagnostics of one run. Every stage adds to it and goes on as far as it can, so that one run
/// reports all problems.
///
/// A table can be wrong in each of a million rows: all are counted, and the first hundred of a kind are kept.
package struct Diagnostics: Sendable {
    package private(set) var all: [Diagnostic] = []
    private var counts: [Kind: Int] = [:]

    private static let mostOfAKind = 100

    /// Of one fault, errors and warnings are told apart, so that no error goes unseen behind warnings.
    private struct Kind: Hashable {
        let fault: Fault
        let severity: Diagnostic.Severity

        init(_ fault: Fault, _ severity: Diagnostic.Severity) {
            self.fault = fault
            self.severity = severity
        }
    }

    package init() {}

    /// - Parameter mend: asked for only where the diagnostic is kept, since a suggestion looks through all names.
    package mutating func error(
        _ fault: Fault, _ message: String, at position: Position, mend: @autoclosure () -> String? = nil
    ) {
        add(.error, fault, message, at: position, mend: mend)
    }

    package mutating func warning(
        _ fault: Fault, _ message: String, at position: Position, mend: @autoclosure () -> String? = nil
    ) {
        add(.warning, fault, message, at: position, mend: mend)
    }

    /// An error, or a warning where the user allows it.
    package mutating func report(
        _ fault: Fault, _ message: String, at position: Position, mend: String?, isWarning: Bool
    ) {
        add(isWarning ? .warning : .error, fault, message, at: position) { mend }
    }

    package mutating func append(contentsOf others: [Diagnostic]) {
        for diagnostic in others where isKept(Kind(diagnostic.fault, diagnostic.severity)) {
            all.append(diagnostic)
        }
    }

    /// Takes over those of another stage, with those that it only counted.
    package mutating func append(_ others: Diagnostics) {
        for diagnostic in others.all
        where count(of: Kind(diagnostic.fault, diagnostic.severity)) < Self.mostOfAKind {
            all.append(diagnostic)
        }
        counts.merge(others.counts, uniquingKeysWith: +)
    }

    package var errorCount: Int { count(of: .error) }

    package var warningCount: Int { count(of: .warning) }

    package var hasErrors: Bool { errorCount > 0 }

    /// By file and place; messages about places that begin alike stay in the order in which they were found.
    package var sorted: [Diagnostic] {
        all.enumerated()
            .sorted { ($0.element.position.start, $0.offset) < ($1.element.position.start, $1.offset) }
            .map(\.element)
    }

    /// What is printed of them: each on a line of its own with the identifier of its fault, by file and place. Of a kind that
    /// has more than twenty, the first twenty and how many more there are.
    package var lines: [String] {
        var told: [Kind: Int] = [:]
        var lines: [String] = []
        for diagnostic in sorted {
            let kind = Kind(diagnostic.fault, diagnostic.severity)
            let number = told[kind, default: 0] + 1
            told[kind] = number
            guard number <= Self.mostTold else { continue }
            lines.append("\(diagnostic) [\(diagnostic.fault.identifier)]")
            let more = count(of: kind) - number
            if number == Self.mostTold, more > 0 {
                lines.append("and \(more) more like it [\(diagnostic.fault.identifier)]")
            }
        }
        return lines
    }

    private static let mostTold = 20
}

extension Diagnostics {
    private mutating func add(
        _ severity: Diagnostic.Severity, _ fault: Fault, _ message: String, at position: Position,
        mend: () -> String?
    ) {
        guard isKept(Kind(fault, severity)) else { return }
        all.append(Diagnostic(severity, fault, at: position, message, mend: mend()))
    }

    /// Counts one more of a kind, and tells whether it is to be kept.
    private mutating func isKept(_ kind: Kind) -> Bool {
        counts[kind, default: 0] += 1
        return count(of: kind) <= Self.mostOfAKind
    }

    private func count(of kind: Kind) -> Int { counts[kind, default: 0] }

    private func count(of severity: Diagnostic.Severity) -> Int {
        counts.reduce(0) { $1.key.severity == severity ? $0 + $1.value : $0 }
    }
}
