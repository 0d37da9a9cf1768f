import Markup

/// Every claim of the study with its state, its numbers and where it stands.
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
        if claims.isEmpty { return "The text makes no claim that is checked." }
        func words(_ state: CheckedClaim.State, _ one: String, _ many: String) -> String? {
            let number = claims.count { $0.state == state }
            return number == 0 ? nil : "\(count(number)) \(number == 1 ? one : many)"
        }
        let parts = [
            words(.holds, "holds", "hold"), words(.fragile, "holds narrowly", "hold narrowly"),
            words(.fails, "does not hold", "do not hold"),
        ].compactMap(\.self)
        let sentences = claims.count == 1 ? "1 sentence stands" : "\(count(claims.count)) sentences stand"
        return sentences + " for a comparison of values: " + parts.joined(separator: ", ") + "."
    }

    private static func table(of pages: [Page]) -> HTML {
        var html = HTMLWriter()
        html.openTable(label: "Claims", ["Sentence", "Page", "Comparison", "Numbers", "Margin", "State"])
        for page in pages {
            for claim in page.claims { html.writeRow(of: claim, on: page) }
        }
        html.closeTable()
        return html.html
    }
}

extension HTMLWriter {
    fileprivate mutating func writeRow(of claim: CheckedClaim, on page: Page) {
        open("tr", ["id": claim.id, "class": claim.state.rawValue])
        open("th", ["scope": "row"])
        element("a", ["href": percentEncoded("\(claim.page)#\(claim.anchor)")], claim.sentence)
        close("th")
        element("td", page.title)
        open("td")
        element("code", claim.comparison)
        close("td")
        element("td", claim.finding)
        element("td", claim.distance ?? (claim.margin == nil ? "none" : "exactly"))
        element("td", ["class": "state"], claim.state.words)
        close("tr")
        newLine()
    }
}
