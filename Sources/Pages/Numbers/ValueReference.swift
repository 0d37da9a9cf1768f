import Markup

/// Inline code that stands for a number: `` `{value} alignment.mean | percent 2` ``.
struct ValueReference: Sendable, Hashable {
    let name: String
    /// What follows the bar; nil when there is none.
    let format: String?

    /// Nil for inline code that is only code.
    init?(_ code: String) {
        guard code.hasPrefix("{value}") else { return nil }
        let parts = code.dropFirst("{value}".count).split(
            separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        name = parts[0].trimmed
        format = parts.count > 1 ? parts[1].trimmed : nil
    }
}
