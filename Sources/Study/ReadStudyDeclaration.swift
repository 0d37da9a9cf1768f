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
        outsideFolders = settings.strings("outside-folders", &diagnostics) ?? []
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
        settings.rejectUnknownKeys(of: .study, &diagnostics)
        if tables.isEmpty { return nil }
    }
}

extension MetricDeclaration {
    init(_ name: Located<String>, _ entry: Settings, _ diagnostics: inout Diagnostics) {
        var settings = entry
        self.name = name
        title = settings.string("title", &diagnostics)?.value
        description = settings.string("description", &diagnostics)?.value
        unit = settings.string("unit", &diagnostics).map { Unit($0.value) }
        better = settings.choice("better", of: Metric.Direction.self, &diagnostics)
        cite = settings.string("cite", &diagnostics)
        if let bounds = settings.strings("range", &diagnostics) {
            range = readRange(bounds, at: settings.position(of: "range"), &diagnostics)
        }
        settings.rejectUnknownKeys(of: .metric, &diagnostics)
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
        settings.rejectUnknownKeys(of: .cohort, &diagnostics)
    }
}

extension Settings {
    /// A text that must be there; its absence is an error where it would stand.
    mutating func required(
        _ key: String, _ mend: String, _ diagnostics: inout Diagnostics
    ) -> Located<String>? {
        let isThere = contains(key)
        let found = string(key, &diagnostics)
        if !isThere || found?.value.isEmpty == true {
            diagnostics.error(.missingKey, "'\(key)' is missing", at: position(of: key), mend: mend)
        }
        return found
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
