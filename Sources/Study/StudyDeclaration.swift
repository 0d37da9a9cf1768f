import Diagnostics

/// What `study.yaml` says, key by key, before any table is read.
struct StudyDeclaration {
    var title: String
    var date: String
    var url: String?
    var notice: String?
    var bibliography: Located<String>?
    /// Folders outside of the study's own from which it may read.
    var outsideFolders: [Located<String>]
    var tables: [TableDeclaration]
    var benchmark: BenchmarkDeclaration?
    var otherBenchmarks: [BenchmarkDeclaration]
    var missingRule: Located<MissingRule>?
    /// Whether the study says what missing scores do, were it with a word that is no rule.
    var statesMissingRule: Bool
    /// The names of the schemes that are compared; nil for the default.
    var schemes: [Located<String>]?
    var metrics: [MetricDeclaration]
    var cohorts: [CohortDeclaration]
    /// Where a key that is absent would stand.
    var position: Position
}

/// One entry of `tables:`.
struct TableDeclaration {
    enum Layout: String, CaseIterable { case wide, long }

    var path: Located<String>
    /// How it is written; nil where its name and content are to tell.
    var format: TableFormat?
    /// Which of several tables of a file is meant.
    var sheet: Located<String>?
    var layout: Layout
    /// Whether the study says it, instead of leaving it at the default.
    var statesLayout = false
    /// The sign between the columns; nil where the file itself shows it.
    var separator: Separator?
    /// How many rows name the columns.
    var headerRows: Int
    /// Columns that may hold the key; the first that the table has is it.
    var key: [Located<String>]?
    /// Columns that make the key together; then `key` is nil.
    var joinedKey: (columns: [Located<String>], joiner: String)?
    /// What a long table calls its columns, where it does not call them metric, score and error; for each, the first that
    /// the table has.
    var longColumns: (metric: [Located<String>]?, score: [Located<String>]?, error: [Located<String>]?)
    /// What is done with several scores of a model on a metric.
    var repeats: RepeatRule
    var name: [Located<String>]?
    var ignored: [Located<String>]
    /// Keys of rows that are no models, or patterns; nil where the study says nothing of such rows.
    var ignoredRows: [Located<String>]?
    var renamed: [(from: Located<String>, to: String)]
    var missing: [MissingDeclaration]
    /// What commas and points among digits mean; nil where the columns are to tell.
    var marks: DigitMarks?
    /// What parentheses behind the number of a cell hold; nil where there may be none.
    var parentheses: CellNotation.Parentheses?
    /// Columns of facts about the models, an exact name before patterns.
    var attributes: [AttributeDeclaration]
    /// Which columns hold the errors of others; a star of a name on the right stands for what that on the left matches.
    var errors: [(scores: Located<String>, errors: Located<String>)]
    /// Columns whose cells hold several numbers between slashes, with the metrics that these become.
    var split: [(column: Located<String>, metrics: [Located<String>])]
    /// Whether the address of a link in a name or key is kept as the model's.
    var keepsLinks: Bool
    /// The file that maps this table's own names to the study's keys.
    var aliases: Located<String>?
}

/// One entry of `attributes:`; the column may be a pattern.
struct AttributeDeclaration {
    var column: Located<String>
    var title: String?
    var unit: Unit?
    /// Nil where the cells are to tell.
    var kind: Attribute.Kind?
}

/// One entry of `missing:`: a text or a pattern, and why a cell that holds it has no score.
struct MissingDeclaration: Sendable {
    var text: Located<String>
    var reason: String
}

/// A benchmark whose members are still names and globs.
struct BenchmarkDeclaration {
    struct Member {
        enum Content {
            case pattern(Located<String>)
            case benchmark(BenchmarkDeclaration)
        }

        var content: Content
        var weight: Weight
    }

    var name: Located<String>
    var title: String?
    var description: String?
    /// What it counts as a member of another.
    var weight: Weight
    var members: [Member]

    var names: [String] {
        [name.value]
            + members.flatMap { member in
                if case .benchmark(let benchmark) = member.content { benchmark.names } else { [String]() }
            }
    }
}

/// One entry of `metrics:`; the name may be a glob.
struct MetricDeclaration {
    var name: Located<String>
    var title: String?
    var description: String?
    var range: ClosedRange<Double>?
    /// What its numbers are in, and what may stand behind them.
    var unit: Unit?
    var better: Metric.Direction?
    var cite: Located<String>?
}

/// One entry of `cohorts:`.
struct CohortDeclaration {
    enum Distinct: String, CaseIterable { case name, key }

    var name: Located<String>
    var scoredOn: [Located<String>]
    var exceptions: [Located<String>]
    var distinct: Distinct?
    var conditions: [Located<String>]
}
