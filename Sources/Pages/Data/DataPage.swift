import Analyses
import Figures
import Findings
import Graphics
import Markup
import Study

extension DataView {
    /// Everything that a reader needs to judge the data by: what was read, what is missing, who was left out and why,
    /// and whether the published scores agree with the computed ones.
    init(of pages: StudyPages, coverage figure: Figure?, comparisons: [PublishedComparison]) {
        let study = pages.study
        inputs = study.inputs.map(Input.init)
        coverage = coverageSentence(study.table)
        coverageMap = figure.map { CoverageMap(id: $0.id, drawing: HTML(markup: $0.inlineSVG)) }
        coverageSummary = figure?.summary ?? ""
        metricCoverage = coverageTable(pages)
        missingRule = sentence(for: study.missingRule)
        otherRules = pages.standings.rules.map { sentence(for: $0, pages.standings.leaderboard) }
        trees = ([study.benchmark].compactMap(\.self) + study.otherBenchmarks).map { benchmark in
            Tree(title: benchmark.title, members: memberList(benchmark, in: pages))
        }
        cohorts = study.cohorts.map { Cohort($0, in: pages) }
        published = comparisons.map { Published($0, in: pages) }
        hasOtherRules = !otherRules.isEmpty
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
    fileprivate init(_ cohort: Cohort, in pages: StudyPages) {
        name = cohort.name
        rule = "\(cohort.rule.prefix(1).uppercased())\(cohort.rule.dropFirst())"
        size = numbered(cohort.models.count, "model")
        excluded = count(cohort.exclusions.count)
        exclusions = cohort.exclusions.isEmpty ? nil : exclusionTable(cohort, pages)
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
private func coverageTable(_ pages: StudyPages) -> HTML {
    let table = pages.study.table
    var html = HTMLWriter()
    html.openTable(
        label: "Coverage of the metrics", ["Metric", "Table", "Models scored", "Share"], numbersFrom: 2)
    for (metric, column) in zip(table.metrics, table.columns) {
        let share = column.count == 0 ? 0 : Double(column.presentCount) / Double(column.count)
        html.open("tr")
        html.nameCell(ofMetric: metric.name, in: pages, root: "")
        html.element("td", metric.table)
        html.numberCell(count(column.presentCount))
        html.numberCell(NumberFormat.percent(1).text(share))
        html.closeRow()
    }
    html.closeTable()
    return html.html
}

private func exclusionTable(_ cohort: Cohort, _ pages: StudyPages) -> HTML {
    var html = HTMLWriter()
    html.openTable(
        label: "Models outside the cohort \(cohort.name)", ["Model", "Why it is not in the cohort"])
    for exclusion in cohort.exclusions {
        html.openRow(ofModel: pages.study.table.models[exclusion.model])
        html.nameCell(ofModel: exclusion.model, in: pages, root: "")
        html.element("td", exclusion.reason)
        html.closeRow()
    }
    html.closeTable()
    return html.html
}

/// The tree below a benchmark as nested lists.
private func memberList(_ benchmark: Benchmark, in pages: StudyPages) -> HTML {
    var html = HTMLWriter()
    html.members(of: benchmark, in: pages)
    return html.html
}

extension HTMLWriter {
    fileprivate mutating func members(of benchmark: Benchmark, in pages: StudyPages) {
        open("ul")
        newLine()
        for member in benchmark.members {
            open("li")
            element(
                "a", ["href": pages.addresses.page(ofMetric: member.name)], pages.title(of: member.name))
            if case .benchmark(let inner) = member { members(of: inner, in: pages) }
            close("li")
            newLine()
        }
        close("ul")
    }
}

private func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: ", ")
}
