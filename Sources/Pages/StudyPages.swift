import Analyses
import Markup
import Study

/// What the pages on models and metrics are written with.
struct StudyPages: Sendable {
    let standings: Standings
    let addresses: StudyAddresses
    let texts: ScoreTexts
    /// The works that metrics name as their sources.
    let references: References
    private let titles: [String: String]
    private let modelNames: [String]

    var study: Study { standings.study }

    init(_ standings: Standings, _ addresses: StudyAddresses) {
        self.standings = standings
        self.addresses = addresses
        texts = ScoreTexts(of: standings.study, standings.scores)
        let study = standings.study
        references = References([study.bibliography].compactMap(\.self))
        titles = Dictionary(
            study.table.metrics.map { ($0.name, $0.title) }
                + study.trees.flatMap(\.subtree).map { ($0.name, $0.title) },
            uniquingKeysWith: { first, _ in first })
        let uses = Dictionary(study.table.models.map { ($0.name, 1) }, uniquingKeysWith: +)
        modelNames = study.table.models.map { uses[$0.name] == 1 ? $0.name : "\($0.name) (\($0.key))" }
    }

    /// What people call a model; with its key after it when others are called the same.
    ///
    /// - Parameter model: its place in the table.
    func name(ofModel model: Int) -> String { modelNames[model] }

    /// What people read for a metric's or benchmark's name.
    func title(of name: String) -> String { titles[name] ?? name }

    /// Every metric and benchmark with its depth, in the order of the trees; then the metrics of no tree.
    var measuresWithDepth: [(name: String, depth: Int)] {
        func places(of member: Benchmark.Member, depth: Int) -> [(name: String, depth: Int)] {
            guard case .benchmark(let benchmark) = member else { return [(member.name, depth)] }
            return [(benchmark.name, depth)]
                + benchmark.members.flatMap { places(of: $0, depth: depth + 1) }
        }
        let inTrees = Set(study.trees.flatMap(\.leaves))
        return study.trees.flatMap { places(of: .benchmark($0), depth: 0) }
            + study.table.metrics.filter { !inTrees.contains($0.name) }.map { ($0.name, 0) }
    }
}

// MARK: - Cells

extension HTMLWriter {
    /// Opens a table row that a script finds by the model.
    mutating func openRow(ofModel model: Model) {
        markup("<tr data-model=\"")
        text(model.key)
        markup("\">")
    }

    /// The first cell of a row: the model's name, leading to its page.
    ///
    /// - Parameter root: the way from the page to the site's root.
    mutating func nameCell(ofModel model: Int, in pages: StudyPages, root: String) {
        nameCell(pages.name(ofModel: model), href: root + pages.addresses.page(ofModel: model))
    }

    /// The first cell of a row: the title of a metric or benchmark, leading to its page.
    mutating func nameCell(
        ofMetric name: String, in pages: StudyPages, root: String, class style: String? = nil,
        note: String? = nil
    ) {
        nameCell(
            pages.title(of: name), href: pages.addresses.page(ofMetric: name).map { root + $0 },
            class: style, note: note)
    }

    private mutating func nameCell(
        _ name: String, href: String?, class style: String? = nil, note: String? = nil
    ) {
        open("th", ["scope": "row", "class": style])
        if let href { element("a", ["href": href], name) } else { text(name) }
        if let note { text(" (\(note))") }
        close("th")
    }

    mutating func numberCell(_ text: String, value: String? = nil) {
        markup("<td class=\"right\"")
        if let value { markup(" data-value=\"\(value)\"") }
        markup(">")
        self.text(text)
        markup("</td>")
    }

    mutating func missingCell(_ reason: String, columns: Int = 1) {
        element("td", ["class": "missing", "colspan": columns > 1 ? "\(columns)" : nil], reason)
    }

    mutating func closeRow() {
        markup("</tr>\n")
    }
}
