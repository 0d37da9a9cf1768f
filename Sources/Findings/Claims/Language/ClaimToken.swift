/// A piece of a claim's comparison.
struct ClaimToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case number(Double)
        /// A value that the study has, or could have: of which all is there but the keys.
        case value(ClaimValue)
        /// A name that no value has.
        case unknown
        /// A name whose keys can be cut apart in several ways.
        case ambiguous
        /// A sign (`<=`, `+-`, `(`) or a word of the language (`and`, `abs`), as the language writes it.
        case symbol(String)
    }

    let kind: Kind
    /// Where it stands in the comparison.
    let source: Substring

    /// As a message shows it.
    var text: String { String(source) }

    func isSymbol(_ symbol: String) -> Bool { kind == .symbol(symbol) }
}
