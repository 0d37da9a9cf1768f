import Analyses
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

    init(of lab: Lab, _ addresses: StudyAddresses) {
        standings = lab.answer(to: lab.study.missingRule)
        self.addresses = addresses
        texts = ScoreTexts(of: standings.measures)
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
