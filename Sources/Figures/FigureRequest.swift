import Analyses
import Diagnostics
import Findings
import Settings
import Study

/// A figure block with the options that all kinds share, resolved against the study. A kind reads its own options
/// through the functions below, which report what does not exist.
struct FigureRequest {
    let id: Located<String>
    /// Markdown of one paragraph.
    let caption: String
    let cohort: Cohort?
    /// The cohort's models, or every model, by their places in the table.
    let models: [Int]
    /// Where the kind asks its questions.
    let lab: Lab
    var options: Settings

    var study: Study { lab.study }
    var rule: MissingRule { study.missingRule }
    var scores: StudyScores { lab.scores() }
}

extension FigureRequest {
    init?(_ block: SettingsBlock, in lab: Lab, _ diagnostics: inout Diagnostics) {
        let study = lab.study
        guard var options = block.settings else { return nil }
        let id = options.string("id", &diagnostics)
        caption = options.string("caption", &diagnostics)?.value ?? ""
        let cohortName = options.string("cohort", &diagnostics)
        if let id, Self.reservedIDs.contains(id.value) {
            diagnostics.error(
                .takenID,
                "the id '\(id.value)' is taken: values of the study begin with it", at: id.position,
                mend: "choose another one")
            return nil
        }
        if let id, Self.isTaken(id.value, in: lab) {
            diagnostics.error(
                .takenID,
                "the id '\(id.value)' is taken: the site has a file data/\(id.value.lowercased()).csv of its own",
                at: id.position, mend: "choose another one")
            return nil
        }
        guard let id, Self.isIdentifier(id.value) else {
            diagnostics.error(
                id == nil ? .missingKey : .invalidID,
                id.map { "'\($0.value)' is no id" } ?? "this figure has no id",
                at: id?.position ?? block.kind.position,
                mend: "write letters, digits and hyphens, as in id: alignment")
            return nil
        }
        cohort = cohortName.flatMap { study.cohort(named: $0.value) }
        if let cohortName, cohort == nil {
            diagnostics.error(
                .unknownCohort,
                "there is no cohort '\(cohortName.value)'", at: cohortName.position,
                mend: didYouMean(cohortName.value, among: study.cohorts.map(\.name)))
            return nil
        }
        models = cohort?.models ?? Array(study.table.models.indices)
        self.id = id
        self.lab = lab
        self.options = options
    }

    /// What the names of the study's own values begin with.
    private static let reservedIDs = ["table", "cohort", "benchmark"]

    /// Whether the site has a file of that name that is no figure's. On many disks letters of both cases are one.
    private static func isTaken(_ id: String, in lab: Lab) -> Bool {
        StudyQuestion.fileNames.contains(id.lowercased()) || id.lowercased() == Figure.coverageMapID
    }

    /// Ids become file names, anchors and names of values, so they are kept plain.
    private static func isIdentifier(_ text: String) -> Bool {
        let isPlain = { (byte: UInt8) in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard let first = text.utf8.first, isPlain(first) else { return false }
        return text.utf8.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }
}

// MARK: - Options that name something of the study

extension FigureRequest {
    /// The metric or benchmark that an option must name.
    mutating func measure(_ key: String, _ diagnostics: inout Diagnostics) -> Measure? {
        if !options.contains(key) {
            diagnostics.error(
                .missingKey,
                "this figure has no '\(key)'", at: options.position, mend: "name a metric or a benchmark")
        }
        return measure(key, default: nil, &diagnostics)
    }

    /// The metric or benchmark that an option names if it is there.
    mutating func measure(
        _ key: String, default measure: Measure?, _ diagnostics: inout Diagnostics
    ) -> Measure? {
        guard let name = options.string(key, &diagnostics) else {
            return options.contains(key) ? nil : measure
        }
        let found = measures(named: name, &diagnostics)
        if found.count > 1 {
            diagnostics.error(
                .severalMetrics,
                "'\(name.value)' stands for \(found.count) metrics, and '\(key)' takes one",
                at: name.position,
                mend: "name a metric or a benchmark")
            return nil
        }
        return found.first
    }

    /// The metrics and benchmarks that an option lists; without the option the leaves of the study's benchmark.
    /// `leaves(V1)` stands for the metrics under a benchmark, a pattern for the metrics that it fits.
    mutating func measures(_ key: String, _ diagnostics: inout Diagnostics) -> [Measure] {
        let earlierErrors = diagnostics.errorCount
        var measures: [Measure] = []
        if let names = options.strings(key, &diagnostics) {
            for name in names {
                for measure in self.measures(named: name, &diagnostics) {
                    if measures.contains(where: { $0.name == measure.name }) {
                        diagnostics.warning(
                            .repeatedMeasure,
                            "'\(measure.name)' stands twice among '\(key)'; it is shown once",
                            at: name.position)
                    } else {
                        measures.append(measure)
                    }
                }
            }
        } else if !options.contains(key) {
            measures = study.benchmark?.leaves.compactMap { scores[$0] } ?? []
        }
        if measures.isEmpty, diagnostics.errorCount == earlierErrors {
            diagnostics.error(
                options.contains(key) ? .emptyList : .missingKey,
                "this figure has no '\(key)'", at: options.position(of: key),
                mend: "list metrics or benchmarks")
        }
        return measures
    }

    /// The benchmark that an option names; without the option the study's.
    mutating func benchmark(_ key: String, _ diagnostics: inout Diagnostics) -> Benchmark? {
        guard let name = options.string(key, &diagnostics) else {
            if study.benchmark == nil {
                diagnostics.error(
                    .missingKey,
                    "this figure has no '\(key)' and the study none either", at: options.position,
                    mend: "add a benchmark to the study")
            }
            return options.contains(key) ? nil : study.benchmark
        }
        if let benchmark = study.benchmark(named: name.value) { return benchmark }
        diagnostics.error(
            .unknownBenchmark,
            "there is no benchmark '\(name.value)'", at: name.position,
            mend: didYouMean(name.value, among: study.trees.flatMap(\.subtree).map(\.name)))
        return nil
    }

    private func measures(named name: Located<String>, _ diagnostics: inout Diagnostics) -> [Measure] {
        if let measure = scores[name.value] { return [measure] }
        if name.value.hasPrefix("leaves("), name.value.hasSuffix(")") {
            let inside = String(name.value.dropFirst("leaves(".count).dropLast())
            if let benchmark = study.benchmark(named: inside) {
                return benchmark.leaves.compactMap { scores[$0] }
            }
        }
        let fitting = study.table.metrics.map(\.name).filter { matchesPattern(name.value, $0) }
        if fitting.isEmpty {
            diagnostics.error(
                .unknownMeasure,
                "'\(name.value)' is neither a metric nor a benchmark", at: name.position,
                mend: didYouMean(name.value, among: study.measureNames))
        }
        return fitting.compactMap { scores[$0] }
    }
}

// MARK: - Words for summaries and methods

extension FigureRequest {
    /// “the 88 models of cohort complete”, “all 241 models”, “12 of the 88 models of cohort complete”.
    func words(forModels count: Int) -> String {
        let whole =
            cohort.map { "the \(counted(models.count, "model")) of cohort \($0.name)" }
            ?? (models.count == 1 ? "the only model" : "all \(models.count) models")
        if count == models.count { return whole }
        let rest = cohort == nil ? "the \(models.count) models" : whole
        return "\(count) of \(rest)"
    }

    /// What the study's missing rule does, when a benchmark is among the measures.
    func words(forMissingScoresOf measures: [Measure]) -> String {
        guard measures.contains(where: { study.table.metric(named: $0.name) == nil }) else { return "" }
        return " " + rule.figureNote(isWeighted: study.isWeighted)
    }
}
