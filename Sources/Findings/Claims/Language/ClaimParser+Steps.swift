import Diagnostics

extension ClaimParser {
    mutating func takes(_ symbol: String) -> Bool {
        guard rest.first?.isSymbol(symbol) == true else { return false }
        rest.removeFirst()
        return true
    }

    mutating func expect(_ symbol: String, _ mend: String) throws(ClaimSyntaxError) {
        if takes(symbol) { return }
        let found = rest.first.map { "not '\($0.text)'" } ?? "but the comparison ends"
        throw ClaimSyntaxError(
            part: rest.first?.source, message: "'\(symbol)' is expected here, \(found)", mend: mend)
    }

    /// Refuses what is nested so deeply that reading it would exhaust the stack.
    mutating func nested<Result>(
        _ read: (inout ClaimParser) throws(ClaimSyntaxError) -> Result
    ) throws(ClaimSyntaxError) -> Result {
        guard depth < 32 else {
            throw ClaimSyntaxError(
                fault: .nestedTooDeeply, message: "this is nested more than 32 levels deep", mend: nil)
        }
        depth += 1
        defer { depth -= 1 }
        return try read(&self)
    }

    static func condition(_ part: Part) throws(ClaimSyntaxError) -> ClaimCondition {
        switch part {
        case .condition(let condition): return condition
        case .term:
            throw ClaimSyntaxError(
                message: "this is a number and no comparison",
                mend: "compare it, as in 'alignment.mean < 0.2'")
        }
    }

    static func term(_ part: Part) throws(ClaimSyntaxError) -> ClaimTerm {
        switch part {
        case .term(let term): return term
        case .condition:
            throw ClaimSyntaxError(
                message: "a comparison stands where a number is expected",
                mend: "join comparisons with 'and', 'or' and 'not'")
        }
    }

    static func unexpected(_ token: ClaimToken) -> ClaimSyntaxError {
        let mends = [
            "=": "write '=='", "!=": "write 'not a == b'", "≠": "write 'not a == b'", "&&": "write 'and'",
            "||": "write 'or'", "+-": "a tolerance follows '=='", "±": "a tolerance follows '=='",
            "..": "a range follows 'within'",
        ]
        return ClaimSyntaxError(
            part: token.source, message: "'\(token.text)' cannot stand here", mend: mends[token.text])
    }
}
