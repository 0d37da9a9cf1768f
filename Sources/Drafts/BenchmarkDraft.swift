import Diagnostics
import Study

/// The tree whose root is the average, as it is drafted.
struct BenchmarkDraft {
    indirect enum Member {
        case metric(String)
        case group(name: String, members: [Member])

        var metrics: [String] {
            switch self {
            case .metric(let name): [name]
            case .group(_, let members): members.flatMap(\.metrics)
            }
        }
    }

    static let rootName = "average"

    private(set) var members: [Member] = []
    /// Why these metrics are averaged.
    private(set) var reason: String?
    /// Metrics that stand outside, with why.
    private(set) var outside: [(name: String, reason: String)] = []

    /// The same, with the metrics of one reason together.
    var outsideByReason: [(names: [String], reason: String)] {
        var reasons: [(names: [String], reason: String)] = []
        for (name, reason) in outside {
            if let place = reasons.firstIndex(where: { $0.reason == reason }) {
                reasons[place].names.append(name)
            } else {
                reasons.append(([name], reason))
            }
        }
        return reasons
    }

    var metrics: [String] { members.flatMap(\.metrics) }
    var groups: [(name: String, metrics: [String])] {
        members.compactMap { if case .group(let name, _) = $0 { (name, $0.metrics) } else { nil } }
    }

    /// Of tables whose scores cannot be read as they stand; nothing is known of their metrics.
    static let unread = BenchmarkDraft(
        reason: "The scores cannot be read as they stand, so nothing is known of their scales")

    private init(reason: String) { self.reason = reason }

    /// The metrics of one scale, in groups where their names begin alike.
    init(of metrics: [ScoreGuess.Metric], _ answer: Answer) {
        // What a single model was scored on puts no two in an order.
        let told = metrics.filter { $0.column.presentCount > 1 || $0.column.count < 2 }
        let averaged = Self.metricsOfOneScale(told, answer)
        let names = averaged.map(\.name)
        for metric in metrics where !names.contains(metric.name) {
            outside.append((metric.name, Self.reason(metric, outside: averaged.first?.scale)))
        }
        guard let scale = averaged.first?.scale else {
            reason =
                metrics.count == 1
                ? "On '\(metrics[0].name)' lower is better, and nothing says what its highest score is, so that it is no average"
                : "No two metrics run on one scale, so there is no mean to rank by"
            return
        }
        reason =
            averaged.count == metrics.count && averaged.count > 1
            ? "all metrics run \(scale.words)"
            : metrics.count == 1 ? "the only metric" : "what runs \(scale.words)"
        if let groups = sharedPrefixes(names), Self.wants(groups, answer) {
            members = groups.map { group in
                .group(name: group.name, members: group.members.map(Member.metric))
            }
            reason = (reason ?? "") + "; in groups by the beginning of their names"
        } else {
            members = names.map(Member.metric)
        }
    }

    /// The metrics that a tree names, in its groups. What the table does not have is an error with its place.
    init(_ tree: TreeFile, of metrics: [ScoreGuess.Metric], _ diagnostics: inout Diagnostics) {
        let known = Set(metrics.map(\.name))
        for name in tree.metrics where !known.contains(name.value) {
            diagnostics.error(
                .unknownTreeMetric, "no table has a metric '\(name.value)'", at: name.position,
                mend: didYouMean(name.value, among: metrics.map(\.name)))
        }
        members = tree.members.compactMap { Self.member($0, known) }
        reason = "as the tree says"
        let named = Set(self.metrics)
        outside = metrics.filter { !named.contains($0.name) }.map { ($0.name, "the tree does not name it") }
    }

    private static func member(_ node: TreeFile.Node, _ known: Set<String>) -> Member? {
        switch node {
        case .metric(let name): return known.contains(name.value) ? .metric(name.value) : nil
        case .group(let name, let members):
            let found = members.compactMap { member($0, known) }
            return found.isEmpty ? nil : .group(name: name, members: found)
        }
    }

    private static func wants(_ groups: [(name: String, members: [String])], _ answer: Answer) -> Bool {
        let question = Question(
            text:
                "The metrics' names begin in \(groups.count) ways, '\(groups[0].name)' the first. Is each of these a group that "
                + "counts as one?",
            choices: ["yes, the average is the mean of the groups", "no, each metric counts the same"],
            suggested: 0)
        return answer(question) == 0
    }

    /// The largest set of metrics whose numbers run on one scale; which it is may be asked.
    private static func metricsOfOneScale(_ metrics: [ScoreGuess.Metric], _ answer: Answer) -> [ScoreGuess
        .Metric]
    {
        var scales: [Scale] = []
        for metric in metrics where !metric.scale.isAlone && !scales.contains(metric.scale) {
            // What has no range cannot be turned over for a mean.
            if metric.lower == nil || metric.scale.range(of: metric.column) != nil {
                scales.append(metric.scale)
            }
        }
        let sets = scales.map { scale in
            metrics.filter { $0.scale == scale && ($0.lower == nil || scale.range(of: $0.column) != nil) }
        }
        // A single metric ranks by itself, whatever it runs on.
        if sets.isEmpty, metrics.count == 1, metrics[0].lower == nil { return metrics }
        guard let largest = sets.indices.max(by: { (sets[$0].count, -$0) < (sets[$1].count, -$1) }) else {
            return []
        }
        if sets.count == 1 { return sets[0] }
        let question = Question(
            text:
                "The metrics run on several scales, and a mean over them would be that of the large ones. Which are averaged?",
            choices: zip(sets, scales).map { set, scale in
                "\(set.count == 1 ? "'\(set[0].name)', which runs" : "the \(set.count) that run") \(scale.words)"
            }, suggested: largest)
        return sets[answer(question)]
    }

    private static func reason(_ metric: ScoreGuess.Metric, outside scale: Scale?) -> String {
        if metric.column.presentCount < 2 { return "only one model has a score" }
        guard let scale else { return "nothing is averaged" }
        if case .alone(let word) = metric.scale { return "'\(word)' in its name says a scale of its own" }
        if metric.scale == scale { return "lower is better, and nothing says what its highest score is" }
        return "\(metric.scale.words), while what is averaged runs \(scale.words)"
    }
}

/// Groups of names that begin alike: two or more, that take in every name, each of two or more. Nil where there are none.
func sharedPrefixes(_ names: [String]) -> [(name: String, members: [String])]? {
    guard names.count >= 4 else { return nil }
    var groups: [(name: String, members: [String])] = []
    for name in names {
        guard let end = name.firstIndex(where: { " _-/.:".contains($0) }), end > name.startIndex else {
            return nil
        }
        let prefix = String(name[..<end])
        if let place = groups.firstIndex(where: { $0.name == prefix }) {
            groups[place].members.append(name)
        } else {
            groups.append((prefix, [name]))
        }
    }
    let isUseful =
        groups.count >= 2 && groups.allSatisfy { $0.members.count >= 2 && !names.contains($0.name) }
    return isUseful ? groups : nil
}
