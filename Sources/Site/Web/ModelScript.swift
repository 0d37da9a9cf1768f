import Analyses
import Pages
import Study

/// `assets/models.js`: every model in the leaderboard's order, for the search of every page. It is a script that assigns
/// a constant and no JSON, because a page that is read from a disk may load a script and nothing else.
///
///     const models = [["key", "name", "models/slug.html", 1], …];
///
/// The last item is the rank under the reference scheme, or null.
func modelScript(of report: Report) -> String {
    let rows = report.leaderboard.models.map { place -> String in
        let model = report.study.table.models[place]
        let rank = report.leaderboard.reference(place).map { JSON.integer($0.rank) } ?? .null
        let row: [JSON] = [
            .string(model.key), .string(model.name), .string(report.addresses.page(ofModel: place)), rank,
        ]
        return "[" + row.map { $0.text.dropLast() }.joined(separator: ",") + "]"
    }
    return "\"use strict\";\nconst models = [\n\(rows.joined(separator: ",\n"))\n];\n"
}
