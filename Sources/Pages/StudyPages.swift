import Analyses
import Study

/// What the pages on models and metrics are written with.
struct StudyPages: Sendable {
    let scores: StudyScores
    let standings: Standings
    let coverage: TableCoverage
    let addresses: StudyAddresses
    let texts: ScoreTexts
    /// The works that metrics name as their sources.
    let references: References
    private let titles: [String: String]
    private let modelNames: [String]

    var study: Study { standings.study }

    init(of lab: Lab, _ addresses: StudyAddresses) {
        scores = lab.scores()
        standings = lab.answer(to: lab.study.missingRule)
        coverage = lab.answer(to: .everyCell)
        self.addresses = addresses
        texts = ScoreTexts(of: standings.measures)
        let study = standings.study
        references = References([study.bibliography].compactMap(\.self))
        titles = Dictionary(
            study.table.metrics.map { ($0.name, $0.title) }
                + study.trees.flatMap(\.subtree).map { ($0.name, $0.title) },
            uniquingKeysWith: { first, _ in first })
        modelNames = study.table.modelNames
    }

    /// What people call a model; with its key after it when others are called the same.
    ///
    /// - Parameter model: its place in the table.
    func name(ofModel model: Int) -> String { modelNames[model] }

    /// What people read for a metric's or benchmark's name.
    func title(of name: String) -> String { titles[name] ?? name }

    /// Every metric and benchmark with its depth, in the order of the trees; then the metrics of no tree.
    var measuresWithDepth: [(name: String, depth: Int)] {
        study.places.map { ($0.name, $0.depth) }
    }
}
