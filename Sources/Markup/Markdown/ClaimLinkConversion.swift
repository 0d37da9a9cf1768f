import Diagnostics

extension MarkdownConversion {
    /// A link to claims that CommonMark takes for text.
    mutating func link(
        _ content: [ClaimLinkSyntax.Piece], _ end: ClaimLinkSyntax.End, _ places: inout InlinePlaces
    ) -> [Inline] {
        guard let found = places.claimLink(endingIn: end.text) else {
            return inlines(of: ClaimLinkSyntax.spelledOut(content, end), isEscaped: true, &places)
        }
        rejectClaimInLink(at: found)
        let names = end.names.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let inlines = inlines(of: content, &places)
        _ = places.pass(end.text)
        return [
            .link(Inline.Link(destination: "claim:" + names, title: "", content: inlines, position: found))
        ]
    }

    /// A sentence that only looks as if it stood for a claim would stand on the page unchecked.
    mutating func rejectClaimLink(in text: String, _ places: inout InlinePlaces) {
        guard let opening = ClaimLinkSyntax.opening(in: text), !places.isEscaped(String(opening)) else {
            return
        }
        diagnostics.error(
            .brokenClaimLink,
            "'\(opening)' ends no sentence here", at: places.text(String(opening)),
            mend: "write [the sentence](claim:name), without another link to claims in the brackets")
    }

    /// The mark of a claim leads somewhere itself, and an alternative text has no marks.
    mutating func rejectClaimInLink(at position: Position) {
        guard isInLink else { return }
        diagnostics.error(
            .claimInLink,
            "a claim cannot stand inside a link or an alternative text", at: position,
            mend: "end the one before the other begins")
    }
}
