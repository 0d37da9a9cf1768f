import Bibliography
import Diagnostics
import Findings
import Markup

extension ChapterRendering {
    /// Reads and checks the page's claims. What cannot be read is an error where it stands.
    mutating func checkClaims() {
        for claim in chapter.claims {
            claimOutcomes[claim.name.value] = ClaimOutcome(claim, in: context.values, &diagnostics)
        }
    }

    /// Writes a sentence with the mark of its claim. One that does not hold is an error where the sentence stands; if
    /// the build goes on, the sentence is struck.
    mutating func writeClaim(_ link: Inline.Link, _ name: String) {
        guard chapter.claims.contains(where: { $0.name.value == name }) else {
            diagnostics.error(
                "this page has no claim '\(name)'", at: link.position,
                mend: didYouMean(name, among: chapter.claims.map(\.name.value))
                    ?? "add it under 'claims:' in the front matter")
            return
        }
        claimUses[name, default: 0] += 1
        guard let outcome = claimOutcomes[name] else { return }
        let sentence = plainText(of: link.content)
        if sentence.trimmed.isEmpty {
            diagnostics.error(
                "a claim has no sentence", at: link.position, mend: "write [the sentence](claim:\(name))")
        }
        if outcome.state == .fails { report(outcome, at: link.position) }
        let use = claimUses[name, default: 1]
        let place = use == 1 ? name : "\(name).\(use)"
        let page = chapter.path.hasSuffix(".html") ? String(chapter.path.dropLast(5)) : chapter.path
        let verdict = try? outcome.verdict.get()
        let claim = CheckedClaim(
            id: "\(page).\(place)", name: name, page: chapter.path, anchor: "claim.\(place)",
            position: link.position, sentence: sentence.trimmed, comparison: outcome.comparison,
            state: outcome.state,
            left: verdict?.decisive.left, right: verdict?.decisive.right, margin: verdict?.margin,
            finding: outcome.finding, distance: outcome.distance)
        claims.append(claim)
        write(link.content, marked: claim)
    }

    private mutating func report(_ outcome: ClaimOutcome, at position: Position) {
        let message = "the claim '\(outcome.claim.name.value)' \(outcome.failure)"
        let mend = "correct the sentence, or the comparison at \(outcome.claim.comparison.position)"
        if context.allowsFailingClaims {
            diagnostics.warning(message, at: position, mend: mend)
        } else {
            diagnostics.error(message, at: position, mend: mend)
        }
    }

    /// The mark leads to the claim on the page of claims, and shows the comparison and its numbers when it is pointed
    /// at or focused.
    private mutating func write(_ sentence: [Inline], marked claim: CheckedClaim) {
        html.open("span", ["class": "claim \(claim.state.rawValue)", "id": claim.anchor])
        let element = claim.state == .fails ? "s" : "span"
        html.open(element)
        write(sentence)
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
        html.element("code", claim.comparison)
        html.text(" \(claim.state.words)")
        html.text((claim.distance.map { " \($0)" } ?? "") + ": \(claim.finding)")
        html.close("span")
        html.close("span")
    }

    /// A claim that no sentence stands for checks nothing that a reader could see.
    mutating func reportUnusedClaims() {
        for claim in chapter.claims where claimUses[claim.name.value] == nil {
            diagnostics.warning(
                "no sentence stands for the claim '\(claim.name.value)'", at: claim.name.position,
                mend: "write [the sentence](claim:\(claim.name.value)), or remove the claim")
        }
    }
}

extension CheckedClaim.State {
    var words: String {
        switch self {
        case .holds: "holds"
        case .fragile: "holds narrowly"
        case .fails: "does not hold"
        }
    }

    fileprivate var mark: String {
        switch self {
        case .holds: "✓"
        case .fragile: "✓ narrowly"
        case .fails: "✗ does not hold"
        }
    }
}
