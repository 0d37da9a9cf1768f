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

    init(
        title: String, _ benchmark: BenchmarkDraft, metrics: [ScoreGuess.Metric], hasMissing: Bool,
        hasComplete: Bool
    ) {
        self.title = title
        self.benchmark = benchmark
        self.metrics = metrics
        self.hasMissing = hasMissing
        self.hasComplete = hasComplete
    }

    /// The page in Markdown. The figures are computed first, since what can be said depends on their values.
    ///
    /// - Parameter folder: the study with these texts in it.
    func text(read folder: ([(path: String, text: String)]) -> InputFolder) -> String {
        let figures = DraftedFigure.all(for: self)
        let trial = page(figures.map { (section: $0, sentences: []) }, opening: [])
        var ignored = Diagnostics()
        let build = SiteBuild(study: folder([("index.md", trial)]))
        let values = DraftedValues(build.values(&ignored))
        let drawn = figures.filter { values.has($0.id) }
        return page(
            drawn.map { ($0, $0.findings(values, self)) }, opening: openingFindings(values))
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

/// A name as it can stand in Markdown without being taken for markup.
func markdownText(_ name: String) -> String {
    name.reduce(into: "") { text, character in
        if "\\`*_{}[]<>()#+-.!|~@&".contains(character) && !"-.()+".contains(character) { text += "\\" }
        text.append(character)
    }
}

/// The numbers that a study yields, by their names.
struct DraftedValues {
    private let numbers: [String: Double]

    init(_ values: [(name: String, number: String)]) {
        numbers = Dictionary(
            values.compactMap { value in Double(value.number).map { (value.name, $0) } },
            uniquingKeysWith: { $1 })
    }

    func has(_ figure: String) -> Bool { numbers["\(figure).n"] != nil }

    subscript(scope: String, column: String, keys: String...) -> Double? {
        numbers[ValueName(scope: scope, column: column, keys: keys).text]
    }

    func number(_ name: ValueName) -> Double? { numbers[name.text] }
}

/// The name of a value as a claim or a page can use it, each key in quotes that could be read in two ways.
func valueText(_ scope: String, _ column: String, _ keys: String...) -> String {
    let isPlain = { (key: String) in key.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) } }
    let written = keys.map { isPlain($0) ? $0 : "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
    return (scope.isEmpty ? "" : scope + ".") + column
        + (keys.isEmpty ? "" : "(" + written.joined(separator: ", ") + ")")
}
