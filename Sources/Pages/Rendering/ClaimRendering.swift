import Diagnostics
import Findings
import Markup

extension ChapterRendering {
    /// Writes a sentence with the mark of its claim, or of the premises that it is concluded from. One that does not hold is
    /// an error where the sentence stands; if the build goes on, the sentence is struck.
    mutating func writeClaim(_ link: Inline.Link, _ names: [String]) {
        guard check(names, of: link) else { return }
        usedClaims.formUnion(names)
        sentenceCounts[names, default: 0] += 1
        guard let grounds = context.claims(of: chapter).grounds(names) else { return }
        if grounds.state == .fails { report(grounds, at: link.position) }
        let count = sentenceCounts[names, default: 1]
        let place = names.joined(separator: "+") + (count == 1 ? "" : ".\(count)")
        let page = chapter.path.hasSuffix(".html") ? String(chapter.path.dropLast(5)) : chapter.path
        let claim = CheckedClaim(
            id: "\(page).\(place)", page: chapter.path, anchor: "claim.\(place)", position: link.position,
            sentence: plainText(of: link.content).trimmed, grounds: grounds)
        claims.append(claim)
        write(link.content, marked: claim)
    }

    /// Whether the page has all claims that a sentence names, and the link is a sentence.
    private mutating func check(_ names: [String], of link: Inline.Link) -> Bool {
        let known = context.claims(of: chapter)
        for name in names where name.isEmpty {
            diagnostics.error(
                .unnamedClaim,
                "a claim's name is missing here", at: link.position,
                mend: "write [the sentence](claim:a, b)")
        }
        for name in names where !name.isEmpty && !known.has(name) {
            diagnostics.error(
                .unknownClaim,
                "this page has no claim '\(name)'", at: link.position,
                mend: didYouMean(name, among: known.claims.map(\.name.value))
                    ?? "add it under 'claims:' in the front matter")
        }
        for (place, name) in names.enumerated() where names[..<place].contains(name) {
            diagnostics.error(
                .duplicatePremise,
                "the premise '\(name)' is named twice", at: link.position, mend: "name each premise once")
        }
        if plainText(of: link.content).trimmed.isEmpty {
            diagnostics.error(
                .emptyClaim,
                "a claim has no sentence", at: link.position,
                mend: "write [the sentence](\(link.destination))")
        }
        if isInClaim {
            diagnostics.error(
                .nestedClaim,
                "a claim stands inside the sentence of another", at: link.position,
                mend: "end the one before the other begins")
        }
        return names.allSatisfy(known.has) && Set(names).count == names.count
    }

    private mutating func report(_ grounds: ClaimGrounds, at position: Position) {
        let failing = grounds.outcomes.filter { $0.state == .fails }
        let places = enumeration(failing.map { "\($0.claim.comparison.position)" })
        let mend = failing.lazy.compactMap(\.suggestion).first
        let message =
            grounds.isConclusion
            ? "this conclusion falls with "
                + enumeration(failing.map { "the claim '\($0.name)', which \($0.failure)" })
            : "the claim '\(grounds.outcomes[0].name)' \(grounds.outcomes[0].failure)"
        let fault: Fault =
            grounds.isConclusion
            ? .conclusionFalls : grounds.outcomes[0].isDefined ? .claimFails : .claimUndefined
        diagnostics.report(
            fault, message, at: position,
            mend: mend ?? "correct the sentence, or the comparison at \(places)",
            isWarning: context.allowsFailingClaims)
    }

    /// The mark leads to the claim on the page of claims, and shows the comparison and its numbers when it is pointed
    /// at or focused.
    private mutating func write(_ sentence: [Inline], marked claim: CheckedClaim) {
        html.open("span", ["class": "claim \(claim.state.rawValue)", "id": claim.anchor])
        let element = claim.state == .fails ? "s" : "span"
        html.open(element)
        let wasInClaim = isInClaim
        isInClaim = true
        write(sentence)
        isInClaim = wasInClaim
        html.close(element)
        // The word joiner keeps the mark on the sentence's last line.
        html.text("\u{2060}")
        html.open(
            "a",
            [
                "class": "mark", "aria-describedby": "\(claim.anchor).check",
                // A tick alone has no name.
                "aria-label": claim.state == .holds ? "Checked" : nil,
                "href": percentEncoded(
                    relativeLink(from: chapter.path, to: Navigation.claims.path) + "#" + claim.id),
            ])
        html.text(claim.state.mark)
        html.close("a")
        html.open("span", ["class": "check", "role": "tooltip", "id": "\(claim.anchor).check"])
        if let rest = claim.grounds.rest { html.text("\(rest): ") }
        for (place, outcome) in claim.grounds.outcomes.enumerated() {
            if place > 0 { html.text("; ") }
            html.element("code", outcome.comparison)
            html.text(" \(outcome.words)")
        }
        html.close("span")
        html.close("span")
    }

    /// A claim that no sentence stands for checks nothing that a reader could see.
    mutating func reportUnusedClaims() {
        for claim in chapter.claims where !usedClaims.contains(claim.name.value) {
            diagnostics.warning(
                .unusedClaim,
                "no sentence stands for the claim '\(claim.name.value)'", at: claim.name.position,
                mend: "write [the sentence](claim:\(claim.name.value)), or remove the claim")
        }
    }
}
