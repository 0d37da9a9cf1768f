import Analyses
import Tables

extension DataView {
    /// Everything that a reader needs to judge the data by: what was read, what is missing, who was left out and why,
    /// and whether the published scores agree with the computed ones.
    init(of study: Study, comparisons: [PublishedComparison], site: SiteView, page: PageView) {
        self.site = site
        self.page = page
        inputs = study.inputs.map(Input.init)
        coverage = coverageSentence(study.table)
        metricCoverage = coverageTable(study.table)
        missingRule = sentence(for: study.missingRule)
        trees = ([study.benchmark].compactMap(\.self) + study.otherBenchmarks).map { benchmark in
            Tree(title: benchmark.title, members: memberList(benchmark, in: study))
        }
        cohorts = study.cohorts.map { Cohort($0, of: study.table) }
        published = comparisons.map { Published($0, of: study.table) }
        hasCohorts = !cohorts.isEmpty
        hasPublished = !published.isEmpty
    }
}

extension DataView.Input {
    fileprivate init(_ input: InputTable) {
        path = input.path
        sha256 = input.sha256
        modelCount = count(input.models)
        metricCount = count(input.metrics)
        publishedColumns = list(input.publishedColumns)
        ignoredColumns = list(input.ignoredColumns)
        provenance = input.provenance
    }
}

extension DataView.Cohort {
    fileprivate init(_ cohort: Cohort, of table: ScoreTable) {
        name = cohort.name
        rule = cohort.rule
        size = numbered(cohort.models.count, "model")
        excluded = count(cohort.exclusions.count)
        exclusions = cohort.exclusions.isEmpty ? nil : exclusionTable(cohort, table)
    }
}

/// What the rule does, in words.
func sentence(for rule: MissingRule) -> String {
    switch rule {
    case .zero: "A missing score counts as 0 in the score of its benchmark."
    case .skip: "The score of a benchmark is the mean over the members that are present."
    case .undefined: "When a member of a benchmark is missing, the benchmark’s score is missing too."
    }
}

private func coverageSentence(_ table: ScoreTable) -> String {
    let size = "\(numbered(table.models.count, "model")) and \(numbered(table.metrics.count, "metric"))"
    guard let coverage = table.coverage else { return "The tables hold \(size)." }
    let share = NumberFormat.percent(1).text(coverage)
    return "The tables hold \(size); \(share) of the cells have a score."
}

/// Every metric with the number of models that it scores.
private func coverageTable(_ table: ScoreTable) -> String {
    var html = HTMLWriter()
    html.openTable(
        label: "Coverage of the metrics", ["Metric", "Table", "Models scored", "Share"], numbersFrom: 2)
    for (metric, column) in zip(table.metrics, table.columns) {
        let share = column.count == 0 ? 0 : Double(column.presentCount) / Double(column.count)
        html.row(
            [metric.title, metric.table, count(column.presentCount), NumberFormat.percent(1).text(share)],
            numbersFrom: 2)
    }
    html.closeTable()
    return html.html
}

private func exclusionTable(_ cohort: Cohort, _ table: ScoreTable) -> String {
    var html = HTMLWriter()
    html.openTable(
        label: "Models outside the cohort \(cohort.name)", ["Model", "Why it is not in the cohort"])
    for exclusion in cohort.exclusions {
        html.row([table.models[exclusion.model].name, exclusion.reason])
    }
    html.closeTable()
    return html.html
}

/// The tree below a benchmark as nested lists.
private func memberList(_ benchmark: Benchmark, in study: Study) -> String {
    var html = HTMLWriter()
    html.members(of: benchmark, in: study)
    return html.html
}

extension HTMLWriter {
    fileprivate mutating func members(of benchmark: Benchmark, in study: Study) {
        open("ul")
        newLine()
        for member in benchmark.members {
            open("li")
            text(study.title(of: member.name))
            if case .benchmark(let inner) = member { members(of: inner, in: study) }
            close("li")
            newLine()
        }
        close("ul")
    }
}

private func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: ", ")
}
