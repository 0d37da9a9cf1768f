import Findings
import Markup
import Study

extension PageSection<DataPage> {
    /// Who was left out of which cohort, and why.
    static var cohorts: Self {
        Self(id: "cohorts", title: "Cohorts") { page, html in
            for cohort in page.pages.study.cohorts { html.write(cohort, in: page.pages) }
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func write(_ cohort: Cohort, in pages: StudyPages) {
        let beginsWithName = pages.study.table.names.contains { cohort.rule.hasPrefix($0) }
        let rule =
            beginsWithName ? cohort.rule : "\(cohort.rule.prefix(1).uppercased())\(cohort.rule.dropFirst())"
        element("h3", cohort.name)
        newLine()
        paragraph("\(rule): \(counted(cohort.models.count, "model")).")
        if cohort.exclusions.isEmpty { return }
        open("details")
        newLine()
        element("summary", "\(countText(cohort.exclusions.count)) excluded, each with its reason")
        newLine()
        writeExclusions(cohort, in: pages)
        newLine()
        close("details")
        newLine()
    }

    private mutating func writeExclusions(_ cohort: Cohort, in pages: StudyPages) {
        openTable(
            label: "Models outside the cohort \(cohort.name)", ["Model", "Why it is not in the cohort"])
        for exclusion in cohort.exclusions {
            openRow(ofModel: pages.study.table.models[exclusion.model])
            nameCell(ofModel: exclusion.model, in: pages, root: "")
            element("td", exclusion.reason)
            closeRow()
        }
        closeTable()
    }
}

extension ScoreTable {
    /// What a condition can begin with, which stays as the study writes it.
    fileprivate var names: [String] { metrics.map(\.name) + attributes.map(\.name) }
}
