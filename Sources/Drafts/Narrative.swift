import Diagnostics
import Findings
import Site
import Study

/// The first page of a drafted study: figures that the data can fill, values, and claims that hold for these data.
struct Narrative {
    let title: String
    let benchmark: BenchmarkDraft
    let metrics: [ScoreGuess.Metric]
    let hasMissing: Bool
    let hasComplete: Bool
    let modelCount: Int

    init(
        title: String, _ benchmark: BenchmarkDraft, metrics: [ScoreGuess.Metric], hasMissing: Bool,
        hasComplete: Bool, modelCount: Int
    ) {
        self.title = title
        self.benchmark = benchmark
        self.metrics = metrics
        self.hasMissing = hasMissing
        self.hasComplete = hasComplete
        self.modelCount = modelCount
    }

    /// The page in Markdown. The figures are computed first, since what can be said depends on their values.
    ///
    /// - Parameter folder: the study with these texts in it.
    func text(read folder: ([(path: String, text: String)]) -> InputFolder) -> String {
        let first = draw(showing: nil, read: folder)
        // Of the pairs the one that agrees least shows most.
        let last = leastAgreeing(first.values).map { draw(showing: $0, read: folder) } ?? first
        return page(
            last.figures.map { ($0, $0.findings(last.values, self)) }, opening: openingFindings(last.values))
    }

    /// The figures that say something, with the values of those and of the table.
    private func draw(
        showing pair: [String]?, read folder: ([(path: String, text: String)]) -> InputFolder
    ) -> (figures: [DraftedFigure], values: DraftedValues) {
        let trial = DraftedFigure.all(for: self, showing: pair)
        let page = page(trial.map { (section: $0, sentences: []) }, opening: [])
        var diagnostics = Diagnostics()
        let values = DraftedValues(
            SiteBuild(study: folder([("index.md", page)])).values(&diagnostics))
        let doubted = diagnostics.all.filter { $0.position.file.hasSuffix("index.md") }.map(\.position.line)
        let drawn = trial.filter { figure in
            values.has(figure.id) && !Self.lines(of: figure, in: page).contains(where: doubted.contains)
        }
        let others = trial.map(\.id).filter { id in !drawn.contains { $0.id == id } }
        return (drawn, values.without(others))
    }

    private static func lines(of figure: DraftedFigure, in page: String) -> Range<Int> {
        guard let place = page.firstRange(of: figure.block) else { return 0..<0 }
        let first = page[..<place.lowerBound].count(where: \.isNewline) + 1
        return first..<first + figure.block.count(where: \.isNewline)
    }

    /// The two metrics or groups of the heatmap whose correlation is the lowest.
    private func leastAgreeing(_ values: DraftedValues) -> [String]? {
        guard let lowest = values["agreement", "min"] else { return nil }
        return DraftedFigure.pair(among: DraftedFigure.compared(in: self), at: lowest, values)
            .map { [$0, $1] }
    }

    private func page(
        _ sections: [(section: DraftedFigure, sentences: [Finding])], opening: [Finding]
    ) -> String {
        let findings = opening + sections.flatMap(\.sentences)
        var text = "---\ntitle: \(yamlQuoted(title))\norder: 0\n"
        let claims = findings.flatMap(\.claims)
        if !claims.isEmpty {
            text += "claims:\n" + claims.map { "  \($0.name): \(yamlQuoted($0.condition))\n" }.joined()
        }
        text += "---\n\n"
        text += paragraph(
            "This page was drafted from the scores. Each number on it is computed whenever the site is built, and a sentence "
                + "with a mark behind it is checked against them. Write what they mean.")
        if !opening.isEmpty {
            text += "## What it finds\n\n" + opening.map { "- \($0.text)\n" }.joined() + "\n"
        }
        for (section, sentences) in sections {
            text += "## \(section.heading)\n\n" + section.block + "\n"
            if !sentences.isEmpty { text += paragraph(sentences.map(\.text).joined(separator: " ")) }
        }
        return text
    }
}

/// A sentence, with the claims that it rests on.
struct Finding {
    let text: String
    var claims: [(name: String, condition: String)] = []
}

func paragraph(_ text: String) -> String { text + "\n\n" }

/// A name as it can stand in Markdown without being taken for markup. What cites a work or a footnote is free of it only as
/// code.
func markdownText(_ name: String) -> String {
    if name.contains("@") || name.contains("[^"), !name.contains("`"), !name.contains("{") {
        return "`" + name + "`"
    }
    return name.reduce(into: "") { text, character in
        if "\\`*_{}[]<>()#+-.!|~@&".contains(character) && !"-.()+".contains(character) { text += "\\" }
        text.append(character)
    }
}

/// The numbers that a study yields, by their names.
struct DraftedValues {
    private var numbers: [String: Double]

    init(_ values: [(name: String, number: String)]) {
        numbers = Dictionary(
            values.compactMap { value in Double(value.number).map { (value.name, $0) } },
            uniquingKeysWith: { $1 })
    }

    /// The same without those of figures that the page does not show.
    func without(_ figures: [String]) -> DraftedValues {
        var rest = self
        rest.numbers = numbers.filter { name, _ in !figures.contains { name.hasPrefix($0 + ".") } }
        return rest
    }

    func has(_ figure: String) -> Bool { numbers["\(figure).n"] != nil }

    subscript(scope: String, column: String, keys: String...) -> Double? {
        numbers[ValueName(scope: scope, column: column, keys: keys).text]
    }
}

/// The name of a value as a claim or a page can use it, each key in quotes that could be read in two ways.
func valueText(_ scope: String, _ column: String, _ keys: String...) -> String {
    let isPlain = { (key: String) in key.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) } }
    let written = keys.map { isPlain($0) ? $0 : "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
    return (scope.isEmpty ? "" : scope + ".") + column
        + (keys.isEmpty ? "" : "(" + written.joined(separator: ", ") + ")")
}
