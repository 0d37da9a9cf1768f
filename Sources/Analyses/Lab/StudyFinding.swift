package import Findings

/// A table that every study yields, whatever its figures show: a file of its own, and perhaps values.
package struct StudyFinding: Sendable {
    /// Its file's name without the ending, below `data/`: `standings`, `study/weights`. A figure's id holds no slash.
    package let name: String
    package let title: String
    package let table: FindingTable
    /// Whether the file says why something is missing, in a last column.
    package let tellsReasons: Bool

    init(_ name: String, _ title: String, _ table: FindingTable, tellsReasons: Bool = false) {
        self.name = name
        self.title = title
        self.table = table
        self.tellsReasons = tellsReasons
    }
}

/// What every study is asked. A new question is a file of its own and a line in `all`.
package struct StudyQuestion: Sendable {
    /// Its tables for files.
    let findings: @Sendable (Lab) -> [StudyFinding]
    /// Its tables for prose, by the scope of their values: `cohort.complete`.
    let values: @Sendable (Lab) -> [(scope: String, tables: [FindingTable])]

    init(
        findings: @escaping @Sendable (Lab) -> [StudyFinding] = { _ in [] },
        values: @escaping @Sendable (Lab) -> [(scope: String, tables: [FindingTable])] = { _ in [] }
    ) {
        self.findings = findings
        self.values = values
    }

    /// The names of files that no figure may have.
    package static let fileNames = ["scores", "missing", "standings", "correlations"]

    /// In the order in which files and values are listed.
    static let all: [StudyQuestion] = [
        .scores, .missingScores, .attributes, .errors, .cohorts, .benchmarks, .standings, .correlations,
        .ranks, .rules, .weights,
    ]
}

extension Lab {
    /// The tables that every study yields, in order.
    package var findings: [StudyFinding] { answer(StudyFindings.self, to: .all).findings }

    /// The values that every study has, beside those of its figures.
    package var values: [(scope: String, tables: [FindingTable])] {
        StudyQuestion.all.flatMap { $0.values(self) }
    }
}

/// The answers to all of them, made once: the largest tables of a study are among them, and pages as well as files ask.
private struct StudyFindings: Analysis {
    enum Question: Hashable, Sendable { case all }

    let findings: [StudyFinding]

    init(_ question: Question, in lab: Lab) {
        findings = StudyQuestion.all.concurrentMap { $0.findings(lab) }.flatMap(\.self)
    }
}
