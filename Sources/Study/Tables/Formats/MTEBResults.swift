import Diagnostics
import OrderedCollections

/// What MTEB writes: a folder for each model, in it one for each revision, in it a file for each task, and beside the tasks
/// `model_meta.json` (https://github.com/embeddings-benchmark/results). The score of a task is its `main_score`.
struct MTEBResults {
    private let source: TableSource
    private var tasks: [Task] = []
    private var leftOut: [String] = []

    private struct Task {
        var file: ResultFile
        var name: String
        var namePlace: JSONPlace?
        var splits: [JSONMember]
    }

    /// Nil, with a diagnostic, where there is no result.
    static func table(of source: TableSource, _ diagnostics: inout Diagnostics) -> ComposedTable? {
        guard let files = ResultFile.read(source, where: { $0.hasSuffix(".json") }, &diagnostics) else {
            return nil
        }
        var results = MTEBResults(source: source)
        for file in files where file.name != "model_meta.json" {
            guard results.read(file, &diagnostics) else { return nil }
        }
        if results.tasks.isEmpty {
            diagnostics.noResults(
                .mteb, in: source, mend: "it should hold MODEL/REVISION/TASK.json, as MTEB writes them")
            return nil
        }
        return results.table(metas: files.filter { $0.name == "model_meta.json" }, &diagnostics)
    }

    private init(source: TableSource) { self.source = source }

    /// False, with a diagnostic, for a file of an MTEB that wrote otherwise.
    private mutating func read(_ file: ResultFile, _ diagnostics: inout Diagnostics) -> Bool {
        if isMTEBTask(file.root), let splits = file.root["scores"]?.members {
            let name = file.root["task_name"]
            tasks.append(
                Task(file: file, name: name?.name ?? file.stem, namePlace: name?.place, splits: splits))
            return true
        }
        if file.root["mteb_version"] != nil || file.root["mteb_dataset_name"] != nil {
            diagnostics.error(
                .unknownShape, "this file has no 'scores', as MTEB writes them since version 1.11",
                at: file.position(of: file.root),
                mend: "convert it with mteb, or leave it out of the folder")
            return false
        }
        leftOut.append(file.name)
        return true
    }
}

/// Whether a JSON text is what MTEB writes of a task: scores of splits, each a list of objects.
func isMTEBTask(_ root: JSONNode) -> Bool {
    guard root["task_name"] != nil || root["mteb_version"] != nil, let splits = root["scores"]?.members,
        !splits.isEmpty
    else { return false }
    return splits.allSatisfy { $0.value.items != nil }
}

// MARK: - Models

/// Which model and revision a task is of.
private struct MTEBModel: Hashable {
    var name: String
    var revision: String?
    /// Where its name stands in the file of the task; nowhere, since it stands in another file or in a path.
}

extension MTEBResults {
    private func model(of file: ResultFile, _ metas: [[String]: ResultFile]) -> MTEBModel {
        let folder = file.folder
        let own = file.parts.dropFirst(depth)
        if let meta = metas[folder], let name = meta.root["name"]?.name {
            return MTEBModel(name: name, revision: meta.root["revision"]?.name ?? folder.last)
        }
        let last = folder.last ?? ""
        // MODEL/TASK.json, or MODEL/REVISION/TASK.json below whatever the folder has above its models.
        if own.count < 3 || last.contains("__") { return MTEBModel(name: plain(last), revision: nil) }
        return MTEBModel(name: plain(folder.dropLast().last ?? last), revision: last)
    }

    /// How many names the path of the table's own folder has.
    private var depth: Int {
        if case .folder(let path, _) = source { path.split(separator: "/").count } else { 0 }
    }

    /// A slash cannot stand in the name of a folder.
    private func plain(_ folder: String) -> String { folder.replacing("__", with: "/") }
}

// MARK: - The table

extension MTEBResults {
    private func table(metas: [ResultFile], _ diagnostics: inout Diagnostics) -> ComposedTable? {
        let metas = Dictionary(metas.map { ($0.folder, $0) }) { first, _ in first }
        let models = tasks.map { model(of: $0.file, metas) }
        var revisions: OrderedDictionary<String, OrderedSet<String?>> = [:]
        for model in models { revisions[model.name, default: []].append(model.revision) }
        var splits: [String: Set<String>] = [:]
        for task in tasks { splits[task.name, default: []].formUnion(task.splits.map(\.key)) }

        var scores: [ResultScore] = []
        for (task, model) in zip(tasks, models) {
            let isOneOfSeveral = (revisions[model.name]?.count ?? 0) > 1
            let key = isOneOfSeveral ? "\(model.name) @ \(model.revision ?? "no revision")" : model.name
            for split in task.splits {
                let metric =
                    (splits[task.name]?.count ?? 0) > 1 ? "\(task.name) (\(split.key))" : task.name
                for entry in split.value.items ?? [] {
                    guard let score = entry["main_score"] else {
                        diagnostics.error(
                            .unknownShape, "this result has no 'main_score'",
                            at: task.file.position(of: entry), mend: "run the task anew with mteb")
                        return nil
                    }
                    scores.append(
                        ResultScore(
                            file: task.file.file.path, model: (key, nil), metric: (metric, task.namePlace),
                            score: score))
                }
            }
        }
        let several = revisions.filter { $0.value.count > 1 }.map(\.key)
        var table = ComposedTable(
            file: source.path, scores: scores,
            treatment: [.results(.mteb, files: tasks.count)]
                + (several.isEmpty ? [] : [.revisions(several)])
                + (leftOut.isEmpty ? [] : [.leftOut(leftOut)]))
        table.meaningOfRepeats =
            "the subsets of a task, as its languages, have a score each, and MTEB takes their mean"
        return table
    }
}
