package import Bibliography
package import Diagnostics

/// The whole input, read and checked: what every later stage works on.
package struct Study: Sendable {
    package let title: String
    /// The date of the data as the study writes it, `2024-01-01`; the only date on the site.
    package let date: String
    /// Where the site will be published, ending in a slash; nil for a site without canonical links.
    package let url: String?
    /// Shown on every page.
    package let notice: String?

    package let table: ScoreTable
    /// The tree whose root is the study's aggregate score; nil for a study without one.
    package let benchmark: Benchmark?
    /// Trees that stay outside the aggregate.
    package let otherBenchmarks: [Benchmark]
    /// What a missing member does to its benchmark, and where the study says so.
    package let statedRule: Located<MissingRule>
    /// The names of the schemes that the study compares, the first being the reference; nil where it leaves them open.
    package let schemes: [Located<String>]?
    /// In the study's order.
    package let cohorts: [Cohort]
    /// Columns that bear a benchmark's name.
    package let published: [PublishedScores]

    /// Every file of scores that was read, in the study's order.
    package let inputs: [InputTable]
    /// The Markdown files, by path.
    package let narrative: [SourceText]
    /// The works that every page can cite, if the study names a BibTeX file.
    package let bibliography: Bibliography?
    /// The other BibTeX files directly in the study's folder, which a page can name, by path.
    package var otherBibliographies: [SourceText] = []
    /// Whether the study itself says what missing scores do.
    package var statesMissingRule = true
}

extension Study {
    package var missingRule: MissingRule { statedRule.value }

    /// The benchmark of that name in any of the study's trees.
    package func benchmark(named name: String) -> Benchmark? {
        trees.lazy.compactMap { $0.benchmark(named: name) }.first
    }

    package func cohort(named name: String) -> Cohort? {
        cohorts.first { $0.name == name }
    }

    /// Every tree of the study, the one with the aggregate first.
    package var trees: [Benchmark] { [benchmark].compactMap(\.self) + otherBenchmarks }

    /// Whether members of any of its benchmarks count differently.
    package var isWeighted: Bool { trees.contains(where: \.isWeighted) }

    /// The benchmarks above a metric or benchmark, the root of its tree first; empty for a root and for what stands in
    /// no tree.
    package func ancestors(of name: String) -> [Benchmark] {
        for tree in trees {
            if let path = path(to: name, in: tree) { return path }
        }
        return []
    }

    private func path(to name: String, in benchmark: Benchmark) -> [Benchmark]? {
        for member in benchmark.members {
            if member.name == name { return [benchmark] }
            if case .benchmark(let inner) = member, let rest = path(to: name, in: inner) {
                return [benchmark] + rest
            }
        }
        return nil
    }

    /// What people read for a metric's or benchmark's name.
    package func title(of name: String) -> String {
        table.metric(named: name)?.title ?? benchmark(named: name)?.title ?? name
    }
}

/// A table file as it was read, for the data page and `report.json`.
package struct InputTable: Sendable, Hashable {
    /// The path as the study gives it, or the file's name when the command line replaced it.
    package let path: String
    /// Lower-case hexadecimal digits of the file's SHA-256.
    package let sha256: String
    package let models: Int
    /// Columns that became metrics.
    package let metrics: Int
    /// Their names in the study.
    package var metricColumns: [String] = []
    /// Columns that are attributes of the models, by their names in the study.
    package var attributeColumns: [String] = []
    /// Columns that hold the errors of scores, by the names that the file gives them.
    package var errorColumns: [String] = []
    /// Columns that bear a benchmark's name.
    package let publishedColumns: [String]
    /// Columns that the study ignores.
    package let ignoredColumns: [String]
    /// The `#` lines before the header, without the sign.
    package let provenance: [String]
    /// What was done to it that its file does not say in so many words.
    package var treatment: [TableTreatment] = []
}

/// A column that bears a benchmark's name: the score that was published for it, to be set beside the computed one.
package struct PublishedScores: Sendable {
    package let benchmark: String
    /// The table that holds the column.
    package let table: String
    package let scores: ScoreColumn
}
