import Bibliography
package import Diagnostics
import OrderedCollections

/// Reads a study: `study.yaml`, then its tables, joined on the models' keys, then the benchmark tree and the cohorts
/// over them. Reads on after a problem as far as it can; nil when it found an error, so that no later stage works on
/// half a study.
///
/// - Parameter firstTable: replaces the study's first table, as `--table` does.
package func readStudy(
    in folder: InputFolder, replacingFirstTable firstTable: TableSource? = nil,
    _ diagnostics: inout Diagnostics
) -> Study? {
    let settingsFile = "study.yaml"
    let place = Position(file: folder.displayPath(settingsFile))
    guard let source = folder.text(of: settingsFile, namedAt: place, &diagnostics),
        let declaration = StudyDeclaration(source, &diagnostics)
    else { return nil }

    let folder = folder.opening(declaration.outsideFolders, &diagnostics)
    let earlierErrors = diagnostics.errorCount
    let tables = readTables(declaration, in: folder, firstTable, &diagnostics)
    var areScoresRead = diagnostics.errorCount == earlierErrors
    // A table is no page, though it be written in Markdown.
    let tablePaths = Set(
        declaration.tables.map(\.path.value).map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 })
    let names = folder.names(&diagnostics)
    let narrative = names.filter { $0.hasSuffix(".md") && !tablePaths.contains($0) }.compactMap {
        file in
        folder.page(file, &diagnostics)
    }
    let bibliography = declaration.bibliography.flatMap { file in
        folder.text(of: file.value, namedAt: file.position, &diagnostics)
    }.map { Bibliography($0, &diagnostics) }
    let otherBibliographies =
        names
        .filter { $0.hasSuffix(".bib") && $0 != declaration.bibliography?.value }
        .compactMap { folder.text(of: $0, namedAt: Position(file: folder.displayPath($0)), &diagnostics) }
    if let bibliography { checkCitations(of: declaration.metrics, bibliography, &diagnostics) }
    guard tables.count == declaration.tables.count else { return nil }

    let errorsBeforeJoin = diagnostics.errorCount
    var joined = join(tables, declaration, in: folder, &diagnostics)
    if diagnostics.errorCount > errorsBeforeJoin { areScoresRead = false }
    if let place = joined.heads.dropFirst(TableBounds.metrics).first {
        diagnostics.oversized(
            "metrics", most: TableBounds.metrics, at: place,
            mend: "ignore columns of the tables, or make several studies of this one")
        return nil
    }
    if joined.models.count > TableBounds.models {
        diagnostics.oversized(
            "models", most: TableBounds.models, at: joined.models[TableBounds.models].position)
        return nil
    }
    describe(&joined.metrics, as: declaration.metrics, &diagnostics)
    let table = ScoreTable(
        models: joined.models, metrics: joined.metrics, columns: joined.columns,
        attributes: joined.attributes)

    var resolution = BenchmarkResolution(table)
    let benchmark = declaration.benchmark.map { resolution.resolve($0, &diagnostics) }
    let others = declaration.otherBenchmarks.map { resolution.resolve($0, &diagnostics) }
    let rule = missingRule(
        declaration, benchmark.map { [$0] + others } ?? others, table, areScoresRead: areScoresRead,
        &diagnostics)
    let trees = [benchmark].compactMap(\.self) + others
    ColumnChecks(joined: joined, declaration: declaration, trees: trees).run(&diagnostics)
    let cohorts = selectCohorts(declaration.cohorts, table, trees, &diagnostics)
    if diagnostics.hasErrors { return nil }

    return Study(
        title: declaration.title, date: declaration.date, url: declaration.url, notice: declaration.notice,
        table: table, benchmark: benchmark, otherBenchmarks: others, statedRule: rule,
        schemes: declaration.schemes, cohorts: cohorts, published: joined.published,
        inputs: tables.map(\.input), narrative: narrative,
        bibliography: bibliography, otherBibliographies: otherBibliographies,
        statesMissingRule: declaration.statesMissingRule)
}

/// A table as its file holds it, with what the data page tells of the file.
struct ReadTable {
    var declaration: TableDeclaration
    var table: SourceTable
    var input: InputTable
}

private func readTables(
    _ declaration: StudyDeclaration, in folder: InputFolder, _ firstTable: TableSource?,
    _ diagnostics: inout Diagnostics
) -> [ReadTable] {
    let trees = [declaration.benchmark].compactMap(\.self) + declaration.otherBenchmarks
    let benchmarks = Set(trees.flatMap(\.names))
    return declaration.tables.enumerated().compactMap { index, entry in
        var source = index == 0 ? firstTable : nil
        var shownPath = entry.path.value
        if let source {
            shownPath = source.path.split(separator: "/").last.map(String.init) ?? source.path
        } else {
            source = folder.source(of: entry.path.value, namedAt: entry.path.position, &diagnostics)
        }
        var reading = TableReading(entry, benchmarks: benchmarks, metrics: declaration.metrics)
        reading.statesMissingRule = declaration.statesMissingRule
        guard let source, let table = reading.read(source, &diagnostics) else {
            return nil
        }
        let input = InputTable(
            path: shownPath, sha256: source.digest, models: table.rows.count,
            metrics: table.metrics.count, metricColumns: table.metrics.map(\.name.value),
            attributeColumns: table.attributes.map(\.name.value), errorColumns: table.errorColumns,
            publishedColumns: table.published.map(\.name.value), ignoredColumns: table.ignored,
            provenance: table.provenance, treatment: table.treatment)
        return ReadTable(declaration: entry, table: table, input: input)
    }
}

/// The rule that the study states. There is no default: which one holds can move a model by hundreds of places.
///
/// - Parameter areScoresRead: whether no score is missing only because it could not be read.
private func missingRule(
    _ declaration: StudyDeclaration, _ trees: [Benchmark], _ table: ScoreTable, areScoresRead: Bool,
    _ diagnostics: inout Diagnostics
) -> Located<MissingRule> {
    if let rule = declaration.missingRule { return rule }
    let leaves = OrderedSet(trees.flatMap(\.leaves))
    let missing = leaves.reduce(0) { sum, leaf in
        sum + (table.column(leaf).map { $0.count - $0.presentCount } ?? 0)
    }
    if missing > 0, areScoresRead, !declaration.statesMissingRule {
        let choices = MissingRule.all.map { "\($0.name) (they \($0.effect))" }
        diagnostics.error(
            .undeclaredMissingRule,
            "\(missing) scores under the study's benchmarks are missing, and the study does not say what that does",
            at: declaration.position,
            mend:
                "add missing-scores: \(choices.dropLast().joined(separator: ", ")) or \(choices.last ?? ""); docs/missing-scores.md compares them"
        )
    }
    return Located(.undefined, at: declaration.position)
}
