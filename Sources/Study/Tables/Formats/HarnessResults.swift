import Diagnostics
import OrderedCollections

/// What lm-evaluation-harness writes: a file `results_TIME.json` for each run, which holds the scores of a model on tasks,
/// `"acc,none": 0.51` with the filter behind the comma, and beside a score its standard error, `"acc_stderr,none"`
/// (https://github.com/EleutherAI/lm-evaluation-harness).
struct HarnessResults {
    private let source: TableSource
    private var scores: [ResultScore] = []
    private var lowerIsBetter: Set<String> = []
    private var leftOut: OrderedSet<String> = []
    private var isNamedByFolder = false

    /// Nil, with a diagnostic, where there is no result.
    static func table(of source: TableSource, _ diagnostics: inout Diagnostics) -> ComposedTable? {
        let isFolder = if case .folder = source { true } else { false }
        let isWanted = { (name: String) in
            !isFolder || name.hasPrefix("results") && name.hasSuffix(".json")
        }
        guard let files = ResultFile.read(source, where: isWanted, &diagnostics) else { return nil }
        var results = HarnessResults(source: source)
        for file in files {
            guard let tasks = file.root["results"]?.members else {
                diagnostics.error(
                    .unknownShape, "this file has no 'results', as lm-evaluation-harness writes them",
                    at: file.position(of: file.root), mend: "leave it out of the folder")
                return nil
            }
            results.read(tasks, of: file)
        }
        if results.scores.isEmpty {
            diagnostics.noResults(
                .lmEvaluationHarness, in: source, mend: "it should hold files named results_….json")
            return nil
        }
        var table = ComposedTable(
            file: source.path, scores: results.scores,
            treatment: [.results(.lmEvaluationHarness, files: files.count)]
                + (results.isNamedByFolder ? [.modelsByFolder] : [])
                + (results.leftOut.isEmpty ? [] : [.leftOut(Array(results.leftOut))]))
        table.lowerIsBetter = results.lowerIsBetter
        table.meaningOfRepeats = "several files of one model are several runs"
        return table
    }

    private init(source: TableSource) { self.source = source }

    private mutating func read(_ tasks: [JSONMember], of file: ResultFile) {
        let model = model(of: file)
        // Since version 0.4 every metric has its filter; what has none counts samples and the like.
        let hasFilters = tasks.contains { ($0.value.members ?? []).contains { $0.key.contains(",") } }
        for task in tasks {
            let members = task.value.members ?? []
            let values = Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
            for member in members where !member.key.allSatisfy({ $0 == " " }) && member.key != "alias" {
                guard let metric = HarnessMetric(member.key) else { continue }
                if hasFilters, !member.key.contains(",") {
                    leftOut.append(member.key)
                    continue
                }
                let name = metric.name(of: task.key)
                let error = values[metric.errorKey]
                scores.append(
                    ResultScore(
                        file: file.file.path, model: model, metric: (name, member.place),
                        score: member.value, error: error.flatMap { $0.name == nil ? $0 : nil }))
                if case .literal("false")? = file.root["higher_is_better"]?[task.key]?[metric.metric]?.content
                {
                    lowerIsBetter.insert(name)
                }
            }
        }
    }

    /// As the file names it; otherwise its folder, which the harness calls by the model.
    private mutating func model(of file: ResultFile) -> (text: String, place: JSONPlace?) {
        if let node = file.root["model_name"], let name = node.name { return (name, node.place) }
        if let arguments = file.root["config"]?["model_args"] {
            if let node = arguments["pretrained"], let name = node.name { return (name, node.place) }
            let parts = (arguments.name ?? "").split(separator: ",")
            if let part = parts.first(where: { $0.hasPrefix("pretrained=") }) {
                return (String(part.dropFirst("pretrained=".count)), arguments.place)
            }
        }
        isNamedByFolder = true
        return ((file.folder.last ?? file.stem).replacing("__", with: "/"), nil)
    }
}

/// A name of a score, `acc_norm,none`, taken apart; nil for that of an error, `acc_norm_stderr,none`.
private struct HarnessMetric {
    let metric: String
    let filter: String?

    init?(_ key: String) {
        let comma = key.firstIndex(of: ",")
        metric = comma.map { String(key[..<$0]) } ?? key
        filter = comma.map { String(key[key.index(after: $0)...]) }
        if metric.hasSuffix("_stderr") { return nil }
    }

    var errorKey: String { metric + "_stderr" + (filter.map { "," + $0 } ?? "") }

    /// `arc_challenge acc`, and the filter if there is one.
    func name(of task: String) -> String {
        "\(task) \(metric)" + (filter.map { $0 == "none" ? "" : " " + $0 } ?? "")
    }
}

/// Whether a JSON text is what the harness writes of a run.
func isHarness(_ root: JSONNode) -> Bool {
    guard let results = root["results"]?.members, !results.isEmpty else { return false }
    return results.allSatisfy { $0.value.members != nil }
        && ["versions", "configs", "higher_is_better", "n-shot", "config"].contains { root[$0] != nil }
}
