/// One cell of a table: a number, or missing with a reason. Never silently zero.
package enum Score: Sendable, Hashable {
    case value(Double)
    case missing(MissingReason)

    /// The number, or nil when the score is missing.
    package var value: Double? {
        if case .value(let number) = self { number } else { nil }
    }
}

/// Why a score is missing, in the reader's words: “not evaluated”, “not applicable”, or what the study declares.
package struct MissingReason: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }

    /// A blank cell, or a model that a table does not list.
    package static let notEvaluated = MissingReason("not evaluated")
}
