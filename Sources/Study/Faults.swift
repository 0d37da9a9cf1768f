package import Diagnostics

extension Fault {
    /// A later table has models that no earlier one has; they are added.
    static let addedModels = Fault("added-models")
    /// Commas among the digits of a column can mark thousands or decimals.
    static let ambiguousComma = Fault("ambiguous-comma")
    /// Several models bear the name by which an alias file calls one.
    static let ambiguousModel = Fault("ambiguous-model")
    /// A column is the mean of other columns in every row.
    static let averageColumn = Fault("average-column")
    /// A declaration under `missing:` makes more than a tenth of a metric's scores missing.
    static let broadMissingCode = Fault("broad-missing-code")
    /// A long table is told of columns that only a wide one has.
    static let columnsOfLongTable = Fault("columns-of-long-table")
    /// A wide table is told what the columns of a long one are called.
    static let columnsOfWideTable = Fault("columns-of-wide-table")
    /// Two metrics add up to the same in every row.
    static let complementaryMetrics = Fault("complementary-metrics")
    /// A model has two values of one attribute.
    static let conflictingAttribute = Fault("conflicting-attribute")
    /// A metric stands twice in a benchmark, with two weights.
    static let conflictingWeights = Fault("conflicting-weights")
    /// An alias file names a model twice.
    static let duplicateAlias = Fault("duplicate-alias")
    /// An attribute has the name of another, or of a metric.
    static let duplicateAttribute = Fault("duplicate-attribute")
    /// Two benchmarks have one name.
    static let duplicateBenchmark = Fault("duplicate-benchmark")
    /// Two columns of a table have one name.
    static let duplicateColumn = Fault("duplicate-column")
    /// A benchmark names a member twice.
    static let duplicateMember = Fault("duplicate-member")
    /// Two tables have a metric of one name.
    static let duplicateMetric = Fault("duplicate-metric")
    /// Two rows of a table have one key.
    static let duplicateModel = Fault("duplicate-model")
    /// A model has several scores on a metric in one long table.
    static let duplicateScore = Fault("duplicate-score")
    /// A study reads the same columns of one file twice.
    static let duplicateTable = Fault("duplicate-table")
    /// A benchmark has no members.
    static let emptyBenchmark = Fault("empty-benchmark")
    /// The rules of a cohort exclude every model.
    static let emptyCohort = Fault("empty-cohort")
    /// A list that must name something names nothing.
    package static let emptyList = Fault("empty-list")
    /// A table has not even a first line.
    static let emptyTable = Fault("empty-table")
    /// A workbook or Parquet file cannot be converted.
    static let failedConversion = Fault("failed-conversion")
    /// Scores that a table writes differently are one number with the digits that are kept.
    static let indistinctScores = Fault("indistinct-scores")
    /// A condition of a cohort cannot be read.
    static let invalidCondition = Fault("invalid-condition")
    /// The date is no day of the calendar.
    static let invalidDate = Fault("invalid-date")
    /// The number of a table's header rows is none from 1 to 9.
    static let invalidHeaderRows = Fault("invalid-header-rows")
    /// A text that should be JSON cannot be read as JSON.
    static let invalidJSON = Fault("invalid-json")
    /// A range is not a lowest and a highest score.
    static let invalidRange = Fault("invalid-range")
    /// A star of an old or new name of a column stands for nothing, or for more than one thing.
    static let invalidRename = Fault("invalid-rename")
    /// A weight is no positive number of at most nine decimals up to a million.
    static let invalidWeight = Fault("invalid-weight")
    /// A table's entry has a key for which its format has no use.
    static let keyOfOtherFormat = Fault("key-of-other-format")
    /// A fraction stands alone among per cent.
    static let loneFraction = Fault("lone-fraction")
    /// The program or library that converts a workbook or Parquet file is not installed.
    static let missingConverter = Fault("missing-converter")
    /// There is no file of that name.
    package static let missingFile = Fault("missing-file")
    /// A Markdown file that the study names as a table holds none.
    static let missingMarkdownTable = Fault("missing-markdown-table")
    /// A row of a long table has a score and names no metric.
    static let missingMetricName = Fault("missing-metric-name")
    /// A row has no key.
    static let missingModelKey = Fault("missing-model-key")
    /// A declaration under `missing:` takes cells where a number stands.
    static let missingNumber = Fault("missing-number")
    /// A metric that is better when lower has no range in which a benchmark could turn it round.
    static let missingRange = Fault("missing-range")
    /// A folder or file holds no results of the program that should have written it.
    static let missingResults = Fault("missing-results")
    /// The study names no table.
    static let missingTable = Fault("missing-table")
    /// Some numbers of a column have a per cent sign and others none.
    static let mixedPerCentSigns = Fault("mixed-per-cent-signs")
    /// Members of a benchmark differ in scale so far that one decides its order.
    static let mixedScales = Fault("mixed-scales")
    /// A table has no row of a model.
    static let noModels = Fault("no-models")
    /// A file that must be UTF-8 is not.
    package static let notUTF8 = Fault("not-utf8")
    /// A file lies outside the study's folder.
    static let outsideFolder = Fault("outside-folder")
    /// A table or a study has more cells, columns, metrics or models than are read.
    static let oversizedTable = Fault("oversized-table")
    /// A row says the names of the columns again.
    static let repeatedHead = Fault("repeated-head")
    /// A name stands twice in an object of JSON.
    static let repeatedName = Fault("repeated-name")
    /// A score lies outside the range that the study states for its metric.
    static let scoreOutOfRange = Fault("score-out-of-range")
    /// A table seems to have more or fewer header rows than the study says.
    static let secondHeaderRow = Fault("second-header-row")
    /// A Markdown file holds more than one table; the first is read.
    static let severalTables = Fault("several-tables")
    /// A metric is a member of two benchmarks and counts in both.
    static let sharedMetric = Fault("shared-metric")
    /// A table has a single column, and so no scores.
    static let singleColumn = Fault("single-column")
    /// A cell has more or fewer parts between slashes than the study names metrics.
    static let splitParts = Fault("split-parts")
    /// A quote stands where the rules of delimited text have none; it is read as part of the text.
    static let strayQuote = Fault("stray-quote")
    /// A row seems to hold means of the others instead of a model.
    static let summaryRow = Fault("summary-row")
    /// A long table has a column of which it has no use.
    static let superfluousColumn = Fault("superfluous-column")
    /// A key or a name has blanks at its ends; they are dropped.
    static let surroundingBlanks = Fault("surrounding-blanks")
    /// A column of scores holds no number.
    static let textColumn = Fault("text-column")
    /// A condition compares a text by size, or a number with a text.
    static let textComparison = Fault("text-comparison")
    /// A quote of a table is never closed.
    static let unclosedQuote = Fault("unclosed-quote")
    /// A metric is named as if lower were better, and the study does not say so.
    static let undeclaredDirection = Fault("undeclared-direction")
    /// A column is named as the errors of another, and is read as a metric.
    static let undeclaredErrors = Fault("undeclared-errors")
    /// Scores are missing, and the study does not say what that does to their benchmarks.
    static let undeclaredMissingRule = Fault("undeclared-missing-rule")
    /// An attribute that is no number has a unit.
    static let unitOfText = Fault("unit-of-text")
    /// The bibliography has no entry of that key.
    package static let unknownCitation = Fault("unknown-citation")
    /// A table has no column of that name.
    static let unknownColumn = Fault("unknown-column")
    /// A folder that the study names as a table holds no results that are known.
    static let unknownFolder = Fault("unknown-folder")
    /// No metric and no benchmark has that name.
    package static let unknownMeasure = Fault("unknown-measure")
    /// No metric has that name.
    static let unknownMetric = Fault("unknown-metric")
    /// No model has that key or name.
    static let unknownModel = Fault("unknown-model")
    /// A file of JSON holds no table in any of the ways that are known.
    static let unknownShape = Fault("unknown-shape")
    /// A file has no sheet or table of that name.
    static let unknownSheet = Fault("unknown-sheet")
    /// A pattern fits no metric.
    static let unmatchedPattern = Fault("unmatched-pattern")
    /// A column of a table has no name.
    static let unnamedColumn = Fault("unnamed-column")
    /// A column 'error' of a long table that the study does not name holds no numbers.
    static let unreadErrors = Fault("unread-errors")
    /// A file is there and cannot be read.
    static let unreadableFile = Fault("unreadable-file")
    /// A formula of a workbook has no stored result.
    static let unstoredFormula = Fault("unstored-formula")
    /// An alias file names a model that its table does not have.
    static let unusedAlias = Fault("unused-alias")
    /// A cohort excepts a metric for which it does not ask.
    static let unusedException = Fault("unused-exception")
    /// A row has more or fewer fields than it should.
    static let wrongFieldCount = Fault("wrong-field-count")
}
