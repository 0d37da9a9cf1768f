import Diagnostics
import Settings

extension StudyDeclaration {
    /// Reads `study.yaml`; nil when so much is wrong that no table can be read.
    init?(_ source: SourceText, _ diagnostics: inout Diagnostics) {
        let start = Position(file: source.path, line: 1, column: 1)
        guard var settings = Settings(yaml: source.text, at: start, &diagnostics) else { return nil }
        position = start
        let title = settings.required("title", "a study has a title", &diagnostics)
        let date = settings.required(
            "date", "write the date of the data, as in date: 2024-01-31", &diagnostics)
        if let date { checkDate(date, &diagnostics) }
        self.title = title?.value ?? ""
        self.date = date?.value ?? ""
        url = settings.string("url", &diagnostics).flatMap { checkedURL($0, &diagnostics) }
        notice = settings.string("notice", &diagnostics)?.value
        bibliography = settings.string("bibliography", &diagnostics)
        tables = (settings.list("tables", &diagnostics) ?? []).compactMap {
            TableDeclaration($0, &diagnostics)
        }
        if tables.isEmpty, !diagnostics.hasErrors {
            diagnostics.error(
                .missingTable,
                "the study names no table", at: settings.position(of: "tables"),
                mend: "add one under 'tables:'")
        }
        benchmark = settings.settings("benchmark", &diagnostics).flatMap {
            BenchmarkDeclaration($0, &diagnostics)
        }
        otherBenchmarks = (settings.list("other-benchmarks", &diagnostics) ?? [])
            .compactMap { BenchmarkDeclaration($0, &diagnostics) }
        missingRule = settings.choice(
            "missing-scores", among: MissingRule.all.map { ($0.name, $0) }, &diagnostics)
        statesMissingRule = settings.contains("missing-scores")
        schemes = settings.strings("schemes", &diagnostics)
        if let schemes, schemes.isEmpty {
            diagnostics.error(
                .emptyList,
                "'schemes' names no scheme", at: settings.position(of: "schemes"),
                mend: "name one, or leave it out for mean, z-score and mean-rank")
        }
        metrics = settings.named("metrics", &diagnostics) { MetricDeclaration($0, $1, &$2) }
        cohorts = settings.named("cohorts", &diagnostics) { CohortDeclaration($0, $1, &$2) }
        settings.rejectUnknownKeys(of: "the study", &diagnostics)
        if tables.isEmpty { return nil }
    }
}

extension TableDeclaration {
    init?(_ entry: Settings, _ diagnostics: inout Diagnostics) {
        var settings = entry
        let path = settings.required("path", "name the table's file", &diagnostics)
        layout = settings.choice("layout", of: Layout.self, &diagnostics) ?? .wide
        separator = settings.choice("separator", of: Separator.self, &diagnostics)
        headerRows = settings.headerRows(&diagnostics)
        joinedKey = settings.joinedKey(&diagnostics)
        key = joinedKey == nil ? settings.columns("key", &diagnostics) : nil
        longColumns = settings.longColumns(layout, &diagnostics)
        repeats = settings.choice("repeats", of: RepeatRule.self, &diagnostics) ?? .error
        name = settings.columns("name", &diagnostics)
        ignored = settings.strings("ignore", &diagnostics) ?? []
        renamed = settings.texts("rename", &diagnostics).compactMap { entry in
            if entry.text.value.isEmpty {
                diagnostics.error(
                    .emptyText, "the new name of '\(entry.key.value)' is empty", at: entry.text.position)
                return nil
            }
            checkStars(of: entry.text, for: entry.key, &diagnostics)
            return (from: entry.key, to: entry.text.value)
        }
        missing = settings.texts("missing", &diagnostics).map {
            MissingDeclaration(text: $0.key, reason: $0.text.value)
        }
        marks = DigitMarks(&settings, &diagnostics)
        var match = settings.settings("match", &diagnostics)
        aliases = match?.string("name", &diagnostics)
        match?.rejectUnknownKeys(of: "'match'", &diagnostics)
        settings.rejectUnknownKeys(of: "a table", &diagnostics)
        guard let path else { return nil }
        self.path = path
    }
}

extension BenchmarkDeclaration {
    /// - Parameter isMember: whether it is a member of another; the root of a tree has no weight.
    init?(_ entry: Settings, isMember: Bool = false, _ diagnostics: inout Diagnostics) {
        var settings = entry
        let isWeightedRoot = !isMember && entry.contains("weight")
        let name = settings.required("name", "a benchmark has a name", &diagnostics)
        weight = isMember ? settings.weight(&diagnostics) : .one
        title = settings.string("title", &diagnostics)?.value
        description = settings.string("description", &diagnostics)?.value
        let items = settings.mixedList("members", &diagnostics) ?? []
        members = items.compactMap { item in
            if let text = item.text { return Member(content: .pattern(text), weight: .one) }
            return item.settings.flatMap { Member($0, &diagnostics) }
        }
        if items.isEmpty {
            diagnostics.error(
                .emptyBenchmark,
                "benchmark '\(name?.value ?? "")' has no members", at: settings.position,
                mend: "list metrics or benchmarks under 'members:'")
        }
        settings.rejectUnknownKeys(
            of: isWeightedRoot ? "a benchmark that is no member of another" : "a benchmark", &diagnostics)
        guard let name else { return nil }
        self.name = name
    }
}

extension BenchmarkDeclaration.Member {
    /// A benchmark; without `members:` a metric or a pattern with a weight, so that no weighted metric is told that it has no
    /// members.
    fileprivate init?(_ entry: Settings, _ diagnostics: inout Diagnostics) {
        if entry.contains("members") {
            guard let benchmark = BenchmarkDeclaration(entry, isMember: true, &diagnostics) else {
                return nil
            }
            self.init(content: .benchmark(benchmark), weight: benchmark.weight)
            return
        }
        var settings = entry
        let name = settings.required("name", "name the metric or benchmark", &diagnostics)
        let weight = settings.weight(&diagnostics)
        let isKnown = entry.keys.allSatisfy { ["name", "weight"].contains($0.value) }
        // Asked for in vain, so that who mistypes it or forgets it is told so.
        _ = settings.mixedList("members", &diagnostics)
        settings.rejectUnknownKeys(of: "a member without 'members'", &diagnostics)
        guard let name, isKnown else { return nil }
        self.init(content: .pattern(name), weight: weight)
    }
}

extension MetricDeclaration {
    init(_ name: Located<String>, _ entry: Settings, _ diagnostics: inout Diagnostics) {
        var settings = entry
        self.name = name
        title = settings.string("title", &diagnostics)?.value
        description = settings.string("description", &diagnostics)?.value
        better = settings.choice("better", of: Metric.Direction.self, &diagnostics)
        cite = settings.string("cite", &diagnostics)
        if let bounds = settings.strings("range", &diagnostics) {
            range = readRange(bounds, at: settings.position(of: "range"), &diagnostics)
        }
        settings.rejectUnknownKeys(of: "a metric", &diagnostics)
    }
}

extension CohortDeclaration {
    init(_ name: Located<String>, _ entry: Settings, _ diagnostics: inout Diagnostics) {
        var settings = entry
        self.name = name
        scoredOn = settings.strings("scored-on", &diagnostics) ?? []
        exceptions = settings.strings("except", &diagnostics) ?? []
        distinct = settings.choice("distinct", of: Distinct.self, &diagnostics)
        conditions = settings.strings("where", &diagnostics) ?? []
        settings.rejectUnknownKeys(of: "a cohort", &diagnostics)
    }
}

extension Settings {
    /// What a member counts: 1 where nothing is stated or it cannot be read.
    fileprivate mutating func weight(_ diagnostics: inout Diagnostics) -> Weight {
        guard let text = string("weight", &diagnostics) else { return .one }
        if let weight = parseNumber(text.value.utf8).flatMap({ Weight($0) }) { return weight }
        diagnostics.error(
            .invalidWeight,
            "'weight' is '\(text.value)'", at: text.position,
            mend: "write a positive number of at most nine decimals and at most 1000000, as in weight: 2")
        return .one
    }

    fileprivate mutating func required(
        _ key: String, _ mend: String, _ diagnostics: inout Diagnostics
    ) -> Located<String>? {
        let isThere = contains(key)
        let found = string(key, &diagnostics)
        if !isThere || found?.value.isEmpty == true {
            diagnostics.error(.missingKey, "'\(key)' is missing", at: position(of: key), mend: mend)
        }
        return found
    }

    /// Columns of which the first that a table has is meant; nil without the key and for an empty list, an error.
    fileprivate mutating func columns(_ key: String, _ diagnostics: inout Diagnostics) -> [Located<String>]? {
        guard let columns = strings(key, &diagnostics) else { return nil }
        if columns.isEmpty {
            diagnostics.error(
                .emptyList,
                "'\(key)' names no column", at: position(of: key), mend: "name one or leave it out")
        }
        return columns.isEmpty ? nil : columns
    }

    fileprivate mutating func headerRows(_ diagnostics: inout Diagnostics) -> Int {
        guard let number = number("header-rows", &diagnostics) else { return 1 }
        if let count = Int(exactly: number.value), (1...9).contains(count) { return count }
        diagnostics.error(
            .invalidHeaderRows, "'header-rows' is no number of rows", at: number.position,
            mend: "write how many rows name the columns, from 1 to 9")
        return 1
    }

    /// `key: {columns: [name, version], joined-by: "-"}`; nil where the key is one column.
    fileprivate mutating func joinedKey(
        _ diagnostics: inout Diagnostics
    ) -> (columns: [Located<String>], joiner: String)? {
        guard holdsMapping("key"), var key = settings("key", &diagnostics) else { return nil }
        if !key.contains("columns") {
            diagnostics.error(
                .missingKey, "'columns' is missing", at: key.position,
                mend: "list the columns that make the key together, as in key: {columns: [name, version]}")
        }
        let columns = key.columns("columns", &diagnostics)
        let joiner = key.string("joined-by", &diagnostics)?.value ?? " "
        key.rejectUnknownKeys(of: "'key'", &diagnostics)
        return columns.map { ($0, joiner) }
    }

    fileprivate mutating func longColumns(
        _ layout: TableDeclaration.Layout, _ diagnostics: inout Diagnostics
    ) -> (metric: [Located<String>]?, score: [Located<String>]?, error: [Located<String>]?) {
        guard contains("columns"), layout == .long else {
            // Known, so that a typing error is set right; a wide table has no use for it.
            if settings("columns", &diagnostics) != nil {
                diagnostics.error(
                    .columnsOfWideTable, "'columns' is for long tables", at: position(of: "columns"),
                    mend: "write layout: long for a table of model, metric and score, or leave 'columns' out")
            }
            return (nil, nil, nil)
        }
        guard var columns = settings("columns", &diagnostics) else { return (nil, nil, nil) }
        defer { columns.rejectUnknownKeys(of: "'columns'", &diagnostics) }
        return (
            columns.columns("metric", &diagnostics), columns.columns("score", &diagnostics),
            columns.columns("error", &diagnostics)
        )
    }

    /// A mapping whose keys are names of the author's and whose values are mappings.
    fileprivate mutating func named<Entry>(
        _ key: String, _ diagnostics: inout Diagnostics,
        _ read: (Located<String>, Settings, inout Diagnostics) -> Entry
    ) -> [Entry] {
        guard var entries = settings(key, &diagnostics) else { return [] }
        return entries.keys.compactMap { name in
            entries.settings(name.value, &diagnostics).map { read(name, $0, &diagnostics) }
        }
    }

    /// A mapping from texts to texts.
    fileprivate mutating func texts(
        _ key: String, _ diagnostics: inout Diagnostics
    ) -> [(key: Located<String>, text: Located<String>)] {
        guard var entries = settings(key, &diagnostics) else { return [] }
        return entries.keys.compactMap { name in
            entries.string(name.value, &diagnostics).map { (key: name, text: $0) }
        }
    }
}

/// The star of a new name stands for what the star of the old one matches, so neither may have a second.
private func checkStars(
    of newName: Located<String>, for oldName: Located<String>, _ diagnostics: inout Diagnostics
) {
    let old = Glob(oldName.value).starCount
    let new = newName.value.count { $0 == "*" }
    if old > 1 {
        diagnostics.error(
            .invalidRename,
            "'\(oldName.value)' has \(old) stars", at: oldName.position,
            mend: "keep one, or rename one column after the other")
    }
    if new > 1 {
        diagnostics.error(
            .invalidRename,
            "the new name '\(newName.value)' has \(new) stars", at: newName.position,
            mend: "keep one, which stands for what the star of the old name matches")
    } else if new == 1, old == 0 {
        diagnostics.error(
            .invalidRename,
            "the star of the new name '\(newName.value)' stands for nothing: '\(oldName.value)' has none",
            at: newName.position, mend: "write the new name out, or a star on both sides")
    }
}

private func checkDate(_ date: Located<String>, _ diagnostics: inout Diagnostics) {
    if isCalendarDay(date.value) { return }
    diagnostics.error(
        .invalidDate,
        "'date' is '\(date.value)'", at: date.position, mend: "write a day of the calendar, as in 2024-01-31")
}

/// Four, two and two digits that name a day of the Gregorian calendar.
private func isCalendarDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil }
    guard parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3, (1...12).contains(numbers[1]) else {
        return false
    }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
}

private func checkedURL(_ url: Located<String>, _ diagnostics: inout Diagnostics) -> String? {
    guard url.value.hasPrefix("https://") || url.value.hasPrefix("http://"), !url.value.contains(" ") else {
        diagnostics.error(
            .invalidURL, "'url' is '\(url.value)'", at: url.position, mend: "begin it with https://")
        return nil
    }
    return url.value.hasSuffix("/") ? url.value : url.value + "/"
}

private func readRange(
    _ bounds: [Located<String>], at place: Position, _ diagnostics: inout Diagnostics
) -> ClosedRange<Double>? {
    let numbers = bounds.compactMap { parseNumber($0.value.utf8) }
    guard bounds.count == 2, numbers.count == 2, numbers[0] <= numbers[1] else {
        diagnostics.error(
            .invalidRange,
            "'range' is not a lowest and a highest score", at: place, mend: "write it as in range: [0, 1]")
        return nil
    }
    return numbers[0]...numbers[1]
}
