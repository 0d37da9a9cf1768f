package import Diagnostics

/// The comparison behind a claim, read from the words of its author:
///
///     scatter.r2(behavior) > 2 * scatter.r2(neural) and alignment.mean within 0.1..0.3
///
/// Compared are values, numbers and arithmetic on them (`+ - * /`, `abs`, `min`, `max`, parentheses) by `<`, `<=`, `>`,
/// `>=`, `==` with a tolerance (`a == b +- 0.01`; counts and ranks need none) and `within a..b`, bounds included.
/// Comparisons are joined by `not`, `and`, `or`, which bind in this order. Each must say something of the data: what is
/// true or false of all numbers of such kinds is refused, and what mixes kinds. Numbers that only their rounding tells apart are equal.
package struct ClaimComparison: Sendable, Hashable {
    /// As the author wrote it, each stretch of white space as one blank.
    package let text: String
    private let condition: ClaimCondition

    /// Nil, with a diagnostic at its place, for what is no comparison of known values or says nothing of them.
    ///
    /// - Parameter isLost: whether a name's absence has been reported already, with what would have yielded it.
    package init?(
        _ comparison: Located<String>, of values: ValueTable, isLost: (String) -> Bool = { _ in false },
        _ diagnostics: inout Diagnostics
    ) {
        text = comparison.value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let tokens = ClaimTokens.all(in: text, naming: values)
        guard tokens.count <= 200 else {
            diagnostics.error(
                .claimTooLong, "this comparison is too long", at: comparison.position, mend: "split the claim"
            )
            return nil
        }
        let strangers = tokens.filter(\.isStrange)
        for token in strangers where !isLost(token.text) {
            let fault = token.fault(among: values)
            diagnostics.error(
                fault.fault, fault.message, at: comparison.position(of: fault.part, in: text),
                mend: fault.mend)
        }
        if !strangers.isEmpty { return nil }
        do {
            condition = try ClaimParser.condition(in: tokens)
        } catch {
            diagnostics.error(
                error.fault, error.message, at: comparison.position(of: error.part, in: text),
                mend: error.mend)
            return nil
        }
        let objections = condition.objections
        for objection in objections {
            diagnostics.error(
                objection.fault, objection.message, at: comparison.position(of: objection.part, in: text),
                mend: objection.mend)
        }
        if !objections.isEmpty { return nil }
    }

    /// Whether it is true of the values with which it was read.
    package func verdict(on values: ValueTable) -> Result<ClaimVerdict, NotDefined> {
        Result { () throws(NotDefined) in try condition.verdict(on: values) }
    }

    /// The values that it names, each once, in the order of the text.
    package var values: [ClaimValue] {
        var seen: Set<String> = []
        return condition.relations.flatMap(\.values).filter { seen.insert($0.identity).inserted }
    }
}

extension ClaimToken {
    /// Whether it is a name by which no value can be meant.
    fileprivate var isStrange: Bool { kind == .unknown || kind == .ambiguous }

    /// Why no value is meant by it.
    fileprivate func fault(among values: ValueTable) -> ClaimSyntaxError {
        if kind == .ambiguous {
            return ClaimSyntaxError(
                fault: .ambiguousValue, part: source, message: "'\(text)' can be read in several ways",
                mend: "put the names in its parentheses into quotes")
        }
        return ClaimSyntaxError(
            fault: .unknownValue, part: source, message: "unknown value '\(text)'",
            mend: didYouMean(text, among: values.names))
    }
}

extension Located<String> {
    /// The place of a part of a comparison, whose blanks have been collapsed in `text`; all of it without a part.
    fileprivate func position(of part: Substring?, in text: String) -> Position {
        guard let part, text == value else { return position }
        let start = text.distance(from: text.startIndex, to: part.startIndex)
        return position(of: start..<(start + part.count))
    }
}
