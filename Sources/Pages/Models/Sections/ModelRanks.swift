import Analyses
import Findings
import Markup

extension PageSection<ModelPage> {
    /// A row for each scheme, with what it changes against the reference.
    static var ranks: Self {
        Self(id: "ranks", title: "Ranks") { page, html in
            if !page.standing.isRanked { return }
            html.openTable(label: "Ranks", ["Scheme", "Rank", "Against the reference"], numbersFrom: 1)
            for rank in page.standing.ranks { html.write(rank) }
            html.closeTable()
            if page.standing.ranks.contains(where: { $0.move?.isHalf ?? false }) {
                html.newLine()
                html.paragraph(
                    "Models that tie share their average rank when places are counted, hence the halves.")
            }
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func write(_ rank: ModelStanding.SchemeRank) {
        open("tr")
        element("th", ["scope": "row"], rank.scheme.title)
        if let place = rank.standing {
            numberCell(place.rankOfCount)
            element(
                "td", ["class": rank.move?.isNotable ?? false ? "right moved" : "right"],
                rank.isReference ? "the reference" : rank.moveWords)
        } else {
            missingCell("not ranked: \(rank.reasonWithout ?? "it has no score")", columns: 2)
        }
        closeRow()
    }
}

extension ModelStanding.SchemeRank {
    /// The number of places says what colour and weight say of a far move.
    fileprivate var moveWords: String {
        guard let move else { return "the reference does not rank it" }
        let places = "\(NumberKind.places.text(move.places)) \(move.places == 1 ? "place" : "places")"
        return switch move.direction {
        case .none: "the same"
        case .up: places + " up"
        case .down: places + " down"
        }
    }
}
