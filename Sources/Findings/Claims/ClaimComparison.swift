package import Diagnostics

/// The comparison behind a claim, read from the words of its author:
///
///     scatter.r2(behavior) > 2 * scatter.r2(neural) and alignment.mean within 0.1..0.3
///
/// Compared are values, numbers and arithmetic on them (`+ - * /`, `abs`, `min`, `max`, parentheses) by `<`, `<=`, `>`,
/// `>=`, `==` with a tolerance (`a == b +- 0.01`; counts and ranks need none) and `within a..b`, bounds included.
/// Comparisons are joined by `not`, `and`, `or`, which bind in this order.
package struct ClaimComparison: Sendable, Hashable {
    /// As the author wrote it, each stretch of white space as one blank.
    package let text: String
    private let condition: ClaimCondition

    /// Nil, with a diagnostic at its place, for what is no comparison of known values.
    package init?(
        _ comparison: Located<String>, of values: ValueTable, _ diagnostics: inout Diagnostics
    ) {
        text = comparison.value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let tokens = ClaimTokens.all(in: text, naming: values)
        guard tokens.count <= 200 else {
            diagnostics.error("this comparison is too long", at: comparison.position, mend: "split the claim")
            return nil
        }
        let unknown = tokens.compactMap { if case .unknown(let name) = $0 { name } else { nil } }
        for name in unknown {
            diagnostics.error(
                "unknown value '\(name)'", at: comparison.position,
                mend: didYouMean(name, among: values.names))
        }
        if !unknown.isEmpty { return nil }
        do {
            condition = try ClaimParser.condition(in: tokens, of: values)
        } catch {
            diagnostics.error(error.message, at: comparison.position, mend: error.mend)
            return nil
        }
    }

    /// Whether it is true of the values with which it was read.
    package func verdict(on values: ValueTable) -> Result<ClaimVerdict, NotDefined> {
        Result { () throws(NotDefined) in try condition.verdict(on: values) }
    }
}
