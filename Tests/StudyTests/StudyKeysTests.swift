import Testing

@testable import Diagnostics
@testable import Study

/// The keys of `study.yaml`.
@Suite struct StudyKeysTests {
    private let table = ["t.csv": "id,a\nm,1\n"]
    private let least = "title: T\ndate: 2024-01-31\ntables: [{path: t.csv}]\n"

    private func reading(_ settings: String) -> Reading {
        read(table.merging(["study.yaml": settings]) { $1 })
    }

    @Test func aTitleADateAndATableMakeAStudy() throws {
        let (found, problems) = reading(least)
        let study = try #require(found)
        #expect(problems == [])
        #expect(study.title == "T")
        #expect(study.date == "2024-01-31")
        #expect(study.url == nil)
        #expect(study.notice == nil)
        #expect(study.schemes == nil)
        #expect(study.benchmark == nil)
        #expect(study.trees == [])
        #expect(study.cohorts == [])
        #expect(study.published.isEmpty)
        #expect(study.bibliography == nil)
        #expect(study.narrative == [])
    }

    @Test func aStudyWithoutSettingsIsAnError() {
        #expect(read(table).problems == ["s/study.yaml: error: there is no file 's/study.yaml'"])
        #expect(reading("[a]").problems == ["s/study.yaml:1:1: error: this text must hold keys with values"])
    }

    @Test func whatAStudyMustSayIsAskedForInOneRun() {
        #expect(
            reading("notice: N\n").problems == [
                "s/study.yaml:1:1: error: 'title' is missing; a study has a title",
                "s/study.yaml:1:1: error: 'date' is missing; write the date of the data, as in date: 2024-01-31",
            ])
        #expect(
            reading("title: \"\"\ndate: 2024-01-31\ntables: [{layout: wide}]\n").problems == [
                "s/study.yaml:1:1: error: 'title' is missing; a study has a title",
                "s/study.yaml:3:10: error: 'path' is missing; name the table's file",
            ])
    }

    @Test(arguments: [("", "1:1"), ("tables: []\n", "3:1")])
    func aStudyWithoutTablesIsAnError(tables: String, place: String) {
        #expect(
            reading("title: T\ndate: 2024-01-31\n" + tables).problems == [
                "s/study.yaml:\(place): error: the study names no table; add one under 'tables:'"
            ])
    }

    @Test(arguments: [
        ("titel: X", "5:1", "unknown key 'titel' in the study; did you mean 'title'?"),
        (
            "benchmark: {name: all, member: [a], members: [a]}", "5:24",
            "unknown key 'member' in a benchmark; did you mean 'members'?"
        ),
        (
            "benchmark: {name: all, weight: 2, members: [a]}", "5:24",
            "unknown key 'weight' in a benchmark that is no member of another; known keys: name, title, description, members"
        ),
        (
            "metrics: {a: {higher: better}}", "5:15",
            "unknown key 'higher' in a metric; known keys: title, description, unit, better, cite, range"
        ),
        (
            "cohorts: {c: {scored_on: [a]}}", "5:15",
            "unknown key 'scored_on' in a cohort; did you mean 'scored-on'?"
        ),
        ("missing: zero", "5:1", "unknown key 'missing' in the study; did you mean 'missing-scores'?"),
    ])
    func anUnknownKeyIsAnErrorThatSuggestsTheNearest(line: String, place: String, message: String) {
        let problems = read(table: "id,a\nm,1\n", keys: line + "\n").problems
        #expect(problems == ["s/study.yaml:\(place): error: \(message)"])
    }

    @Test func unknownKeysOfATableAndItsMatchAreErrors() {
        #expect(
            read(table: "id,a\nm,1\n", entry: "match: {names: x}\nkeys: id\ncoding: UTF-8")
                .problems == [
                    "s/study.yaml:5:13: error: unknown key 'names' in 'match'; did you mean 'name'?",
                    "s/study.yaml:6:5: error: unknown key 'keys' in a table; did you mean 'key'?",
                    "s/study.yaml:7:5: error: unknown key 'coding' in a table; "
                        + "known keys: path, format, sheet, layout, separator, header-rows, key, columns, repeats, name, "
                        + "ignore, ignore-rows, rename, missing, decimal, thousands, parentheses, attributes, errors, split, "
                        + "links, match",
                ])
    }

    @Test(arguments: [
        "2024-02-29", "2000-02-29", "1600-02-29", "2023-12-31", "0001-01-01", "2024-04-30", "2024-01-01",
    ])
    func aDayOfTheCalendarIsADate(date: String) {
        #expect(reading(least.replacing("2024-01-31", with: date)).study?.date == date)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2024-00-10", "2024-01-00", "2024-04-31", "2024-01-32", "2024-13-01",
        "24-01-01", "2024-1-01", "2024/01/01", "2024-01-01T00:00", "2024-01", "-024-01-01", "２０２４-01-01",
    ])
    func anyOtherTextIsNoDate(date: String) {
        #expect(
            reading(least.replacing("2024-01-31", with: date)).problems == [
                "s/study.yaml:2:7: error: 'date' is '\(date)'; write a day of the calendar, as in 2024-01-31"
            ])
    }

    @Test(arguments: [
        ("https://example.org/a/", "https://example.org/a/"), ("https://example.org", "https://example.org/"),
        ("http://example.org/a", "http://example.org/a/"),
    ])
    func anAddressEndsInASlash(url: String, expected: String) {
        #expect(reading(least + "url: \(url)\n").study?.url == expected)
    }

    @Test(arguments: ["example.org", "ftp://example.org", "https//example.org", "https://example.org/a b"])
    func anAddressBeginsWithItsScheme(url: String) {
        #expect(
            reading(least + "url: \(url)\n").problems == [
                "s/study.yaml:4:6: error: 'url' is '\(url)'; begin it with https://"
            ])
    }

    @Test func aNoticeAndSchemesAreKept() throws {
        let study = try #require(reading(least + "notice: Invented.\nschemes: [mean-rank, mean]\n").study)
        #expect(study.notice == "Invented.")
        #expect(study.schemes?.map(\.value) == ["mean-rank", "mean"])
        #expect(study.schemes?.map(\.position.description) == ["s/study.yaml:5:11", "s/study.yaml:5:22"])
    }

    @Test func anEmptyListOfSchemesIsAnError() {
        #expect(
            reading(least + "schemes: []\n").problems == [
                "s/study.yaml:4:1: error: 'schemes' names no scheme; "
                    + "name one, or leave it out for mean, z-score and mean-rank"
            ])
    }

    @Test(arguments: ["key", "name"])
    func anEmptyListOfColumnsIsAnError(key: String) {
        #expect(
            read(table: "id,a\nm,1\n", entry: "\(key): []").problems == [
                "s/study.yaml:5:5: error: '\(key)' names no column; name one or leave it out"
            ])
    }

    /// The rest of the table is read by the columns that hold without the list.
    @Test func afterAnEmptyListOfColumnsReadingGoesOn() {
        let problems = read(table: "id,a\nm,x\n", entry: "key: []").problems
        #expect(problems.map { $0.prefix(12) } == ["s/study.yaml", "s/t.csv:2:3:"])
    }

    @Test(arguments: [("layout", "broad", "wide, long")])
    func aLayoutIsWideOrLong(key: String, word: String, words: String) {
        #expect(
            read(table: "id,a\nm,1\n", entry: "\(key): \(word)").problems == [
                "s/study.yaml:5:13: error: '\(key)' is '\(word)'; write one of \(words)"
            ])
    }

    @Test func whatCohortsAreDistinctInIsANameOrAKey() {
        #expect(
            reading(least + "cohorts: {c: {distinct: row}}\n").problems == [
                "s/study.yaml:4:25: error: 'distinct' is 'row'; write one of name, key"
            ])
    }
}
