/// What is known of a value whatever the scores are, beyond what its kind says. A claim that says no more than that is
/// refused, so only what no data could break stands here.
package struct ValueLimits: Sendable, Hashable {
    /// Another value.
    package enum Other: Sendable, Hashable {
        /// In the same row.
        case beside(String)
        /// Of the whole under the same scope, without keys.
        case whole(String)
        /// Under a scope of its own, without keys.
        case elsewhere(scope: String, String)
    }

    /// Nil where there is no such end.
    package let least: Double?
    package let most: Double?
    /// Whether it is always above its least number.
    package let excludesLeast: Bool
    /// What it is never above, and what it is never below.
    package let atMost: [Other]
    package let atLeast: [Other]

    package init(
        least: Double? = nil, most: Double? = nil, excludesLeast: Bool = false, atMost: [Other] = [],
        atLeast: [Other] = []
    ) {
        self.least = least
        self.most = most
        self.excludesLeast = excludesLeast
        self.atMost = atMost
        self.atLeast = atLeast
    }
}

extension ValueLimits {
    package static let none = ValueLimits()
    package static let positive = ValueLimits(least: 0, excludesLeast: true)

    /// The same number whatever the scores are.
    package static func fixed(_ number: Double) -> ValueLimits { ValueLimits(least: number, most: number) }

    /// The number that it is whatever the scores are, if it is.
    var fixed: Double? { least == most ? least : nil }

    package static func atLeast(_ number: Double) -> ValueLimits { ValueLimits(least: number) }

    package static func atMost(_ others: Other...) -> ValueLimits { ValueLimits(atMost: others) }
}
