import Findings
import Markup

/// Every claim of the study with its state, what it rests on, its numbers and where it stands.
struct ClaimsView: View {
    /// How many there are, and how they stand.
    let summary: String
    /// Nil when the study makes no claim.
    let table: HTML?

    static let template = "claims"
    static let sample = ClaimsView(
        summary: "Sentence", table: "<table></table>")
}

extension ClaimsView {
    init(of pages: [Page]) {
        let claims = pages.flatMap(\.claims)
        summary = Self.summary(of: claims)
        table = claims.isEmpty ? nil : Self.table(of: pages)
    }

    private static func summary(of claims: [CheckedClaim]) -> String {
        if claims.isEmpty { return "The text makes no claim that is checked against the data." }
        func words(_ state: CheckedClaim.State, _ one: String, _ many: String) -> String? {
            let number = claims.count { $0.state == state }
            return number == 0 ? nil : "\(countText(number)) \(number == 1 ? one : many)"
        }
        let parts = [
            words(.holds, "holds", "hold"), words(.fragile, "holds narrowly", "hold narrowly"),
            words(.fails, "does not hold", "do not hold"),
        ].compactMap(\.self)
        let sentences = claims.count == 1 ? "1 sentence stands" : "\(countText(claims.count)) sentences stand"
        return sentences + " for comparisons of values: " + parts.joined(separator: ", ")
            + ". Every build checks all of them against the data."
    }

    private static func table(of pages: [Page]) -> HTML {
        // A premise leads to the first sentence that stands for it, if there is one.
        let ids = Set(pages.flatMap(\.claims).map(\.id))
        var html = HTMLWriter()
        html.openTable(label: "Claims", ["Sentence", "Page", "Rests on", "Numbers", "Margin", "State"])
        for page in pages {
            for claim in page.claims { html.writeRow(of: claim, on: page, ids) }
        }
        html.closeTable()
        return html.html
    }
}

extension HTMLWriter {
    fileprivate mutating func writeRow(of claim: CheckedClaim, on page: Page, _ ids: Set<String>) {
        let grounds = claim.grounds
        open("tr", ["id": claim.id, "class": claim.state.rawValue])
        open("th", ["scope": "row"])
        open("a", ["href": percentEncodedPath(claim.page) + percentEncoded("#\(claim.anchor)")])
        if claim.state == .fails { element("s", claim.sentence) } else { text(claim.sentence) }
        close("a")
        close("th")
        element("td", page.title)
        open("td")
        if grounds.isConclusion {
            writePremises(of: claim, ids)
        } else {
            writeValues(of: grounds.outcomes[0])
        }
        close("td")
        element("td", grounds.finding)
        element("td", grounds.distance ?? (grounds.margin == nil ? "none" : "exactly"))
        element("td", ["class": "state"], claim.state.words)
        close("tr")
        newLine()
    }

    /// The comparison, and below it the values in it.
    private mutating func writeValues(of outcome: ClaimOutcome) {
        element("code", outcome.comparison)
        open("ul", ["class": "grounds"])
        for value in outcome.values {
            open("li")
            let href = value.figure.map { percentEncodedPath($0.page) + percentEncoded("#\($0.id)") }
            if href != nil { open("a", ["href": href]) }
            element("code", value.name)
            if href != nil { close("a") }
            text(" " + value.words)
            close("li")
        }
        close("ul")
    }

    /// The premises, each with its comparison and how it stands.
    private mutating func writePremises(of claim: CheckedClaim, _ ids: Set<String>) {
        text(enumeration(claim.grounds.premises))
        let page = claim.id.prefix { $0 != "." }
        open("ul", ["class": "grounds"])
        for outcome in claim.grounds.outcomes {
            let id = "\(page).\(outcome.name)"
            open("li")
            if ids.contains(id) {
                element("a", ["href": percentEncoded("#\(id)")], outcome.name)
            } else {
                text(outcome.name)
            }
            text(": ")
            element("code", outcome.comparison)
            text(" " + outcome.state.words)
            close("li")
        }
        close("ul")
    }
}
