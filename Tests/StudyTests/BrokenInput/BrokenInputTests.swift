import Testing

@testable import Diagnostics
@testable import Study

/// Broken inputs of every kind end in a message at the place, in few lines, and in no study.
@Suite struct BrokenInputTests {
    @Test(arguments: brokenTexts + brokenTables + brokenStudies + oversizedInputs)
    func isToldAtItsPlace(_ input: BrokenInput) {
        var diagnostics = Diagnostics()
        let study = readStudy(in: .memory("s", bytes: input.files), &diagnostics)
        let lines = diagnostics.lines
        #expect(lines.contains { $0.hasPrefix(input.line) }, "\(lines.prefix(5))")
        #expect(study == nil)
        #expect(lines.count <= 42)
        #expect(lines.allSatisfy { $0.count <= 1000 && !$0.contains(where: \.isNewline) })
    }
}

private let control = "here stands the control character"

let brokenTexts: [BrokenInput] = [
    BrokenInput("NUL in a key", table: "id,a\nm\0,1\n", says: "s/t.csv:2:2: error: \(control) U+0000"),
    BrokenInput(
        "NUL in a name of the head", table: "id,a\0\nm,1\n", says: "s/t.csv:1:5: error: \(control) U+0000"),
    BrokenInput(
        "NUL at the end of the table", table: "id,a\nm,1\n\0", says: "s/t.csv:3:1: error: \(control) U+0000"),
    BrokenInput(
        "escape of a terminal in a key", table: "id,a\n\u{1B}[31mm,1\n",
        says: "s/t.csv:2:1: error: \(control) U+001B"),
    BrokenInput(
        "backspace in a score", table: "id,a\nm,1\u{8}\n", says: "s/t.csv:2:4: error: \(control) U+0008"),
    BrokenInput(
        "form feed between rows", table: "id,a\n\u{C}m,1\n", says: "s/t.csv:2:1: error: \(control) U+000C"),
    BrokenInput("DEL in a key", table: "id,a\nm\u{7F},1\n", says: "s/t.csv:2:2: error: \(control) U+007F"),
    BrokenInput("C1 in a key", table: "id,a\né\u{85}m,1\n", says: "s/t.csv:2:2: error: \(control) U+0085"),
    BrokenInput(
        "U+FFFE in a key", table: "id,a\nm\u{FFFE},1\n", says: "s/t.csv:2:2: error: \(control) U+FFFE"),
    BrokenInput(
        "U+FFFF in a key", table: "id,a\nm\u{FFFF},1\n", says: "s/t.csv:2:2: error: \(control) U+FFFF"),
    BrokenInput(
        "three NULs", table: "id,a\nm\0,1\nn\0\0,2\n",
        says: "s/t.csv:2:2: error: \(control) U+0000, which no page can show; 2 more stand in this file"),
    BrokenInput(
        "NUL in study.yaml", keys: "notice: a\0b\n", says: "s/study.yaml:5:10: error: \(control) U+0000"),
    BrokenInput("NUL on a page", ["x.md": "# A\n\nb\0\n"], says: "s/x.md:3:2: error: \(control) U+0000"),
    BrokenInput(
        "NUL in a bibliography", ["x.bib": "@book{a\0}"], says: "s/x.bib:1:8: error: \(control) U+0000"),
    BrokenInput(
        "NUL in an alias file", entry: "match: {name: a.csv}", ["a.csv": "x,y\n\0,m\n"],
        says: "s/a.csv:2:1: error: \(control) U+0000"),
    BrokenInput(
        "NUL escaped in YAML", keys: "notice: \"a\\0\"\n",
        says: "s/study.yaml:5:9: error: an escape of this text means the control character U+0000"),
    BrokenInput(
        "bell escaped in a key of YAML", keys: "metrics: {\"a\\a\": {title: x}}\n",
        says: "s/study.yaml:5:11: error: an escape of this text means the control character U+0007"),
    BrokenInput(
        "NUL escaped in JSON", named: "t.json", "[{\"id\": \"m\\u0000\", \"a\": 1}]",
        says: "s/t.json:1:11: error: this escape means the control character U+0000"),
    BrokenInput(
        "backspace escaped in a name of JSON", named: "t.json", "[{\"id\": \"m\", \"a\\b\": 1}]",
        says: "s/t.json:1:16: error: this escape means the control character U+0008"),
    BrokenInput(
        "UTF-16, little-endian", tableBytes: wide("id,a\nm,1\n", bytes: 2, bigEndian: false),
        says: "s/t.csv:1:1: error: this file is UTF-16"),
    BrokenInput(
        "UTF-16, big-endian", tableBytes: wide("id,a\nm,1\n", bytes: 2, bigEndian: true),
        says: "s/t.csv:1:1: error: this file is UTF-16"),
    BrokenInput(
        "UTF-16 of Cyrillic names",
        tableBytes: wide("модель,точность\nодин,0.5\nдва,0.7\n", bytes: 2, bigEndian: false),
        says: "s/t.csv:1:1: error: this file is UTF-16"),
    BrokenInput(
        "UTF-32, little-endian", tableBytes: wide("id,a\nm,1\n", bytes: 4, bigEndian: false),
        says: "s/t.csv:1:1: error: this file is UTF-32"),
    BrokenInput(
        "UTF-32, big-endian", tableBytes: wide("id,a\nm,1\n", bytes: 4, bigEndian: true),
        says: "s/t.csv:1:1: error: this file is UTF-32"),
    BrokenInput(
        "UTF-32 with its mark", tableBytes: wide("\u{FEFF}id,a\n", bytes: 4, bigEndian: false),
        says: "s/t.csv:1:1: error: this file is UTF-32"),
    BrokenInput(
        "Latin 1", tableBytes: Array("id,a\nm".utf8) + [0xE9] + Array(",1\n".utf8),
        says: "s/t.csv:2:2: error: this byte is not UTF-8"),
    BrokenInput(
        "a picture", tableBytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D],
        says: "s/t.csv:1:1: error: this byte is not UTF-8"),
]

let brokenTables: [BrokenInput] = [
    BrokenInput("an empty table", table: "", says: "s/t.csv:1:1: error: this table is empty"),
    BrokenInput("a table of blank lines", table: "\n\n", says: "s/t.csv:1:1: error: this table is empty"),
    BrokenInput("a table of comments", table: "# a\n", says: "s/t.csv:1:1: error: this table is empty"),
    BrokenInput(
        "a header alone", table: "id,a\n",
        says: "s/t.csv:1:1: error: no models: the table ends after its header"),
    BrokenInput(
        "a header without a line end", table: "id,a",
        says: "s/t.csv:1:1: error: no models: the table ends after"),
    BrokenInput(
        "a header below comments", table: "# x\n\nid,a\n",
        says: "s/t.csv:3:1: error: no models: the table ends after"),
    BrokenInput(
        "a header alone, long", table: "model,metric,score\n", entry: "layout: long",
        says: "s/t.csv:1:1: error: no models: the table ends after"),
    BrokenInput(
        "two header rows alone", table: "id,a\n,x\n", entry: "header-rows: 2",
        says: "s/t.csv:1:1: error: no models: the table ends after"),
    BrokenInput(
        "every row ignored", entry: "ignore-rows: [\"*\"]",
        says: "s/t.csv:1:1: error: no models: 'ignore' and 'ignore-rows' leave out"),
    BrokenInput(
        "a Markdown table without rows", named: "t.md", "| id | a |\n|---|---|\n",
        says: "s/t.md:1:3: error: no models: the table ends after"),
    BrokenInput(
        "an empty list of JSON", named: "t.json", "[]",
        says: "s/t.json:1:1: error: no models: the list is empty"),
    BrokenInput(
        "an empty file of JSON", named: "t.json", "", entry: "format: json",
        says: "s/t.json:1:1: error: this table is empty"),
    BrokenInput(
        "JSON that breaks off", named: "t.json", "[{\"id\": \"m\"",
        says: "s/t.json:1:12: error: this is not JSON"),
    BrokenInput(
        "a second table without rows",
        ["u.csv": "id,c\n"].merging(["study.yaml": settings(tables: ["path: t.csv", "path: u.csv"])]) { $1 },
        says: "s/u.csv:1:1: error: no models"),
    BrokenInput(
        "a table twice", ["study.yaml": settings(tables: ["path: t.csv", "path: t.csv"])],
        says: "s/study.yaml:5:11: error: table 't.csv' is read already"),
    BrokenInput(
        "a quote that is never closed", table: "id,a\n\"m,1\n",
        says: "s/t.csv:2:1: error: this quote is never closed"),
    BrokenInput(
        "a quote in the head that is never closed", table: "\"id,a\nm,1\n",
        says: "s/t.csv:1:1: error: this quote is never closed"),
    BrokenInput(
        "rows of another width", table: "id,a\nm,1,2\nn\n",
        says: "s/t.csv:2:5: error: 2 rows have another number"),
    BrokenInput("a model twice", table: "id,a\nm,1\nm,2\n", says: "s/t.csv:3:1: error: model 'm' has 2 rows"),
    BrokenInput(
        "a column twice", table: "id,a,a\nm,1,2\n", says: "s/t.csv:1:6: error: column 'a' stands twice"),
    BrokenInput("no key", table: "id,a\n,1\nn,2\n", says: "s/t.csv:2:1: error: this row has no key"),
    BrokenInput(
        "a cell of 20,000 letters", table: "id,a\nm,\(String(repeating: "x", count: 20_000))\nn,1\n",
        says: "s/t.csv:2:3: error: score of model 'm' on 'a' is '\(String(repeating: "x", count: 60))…'"),
    BrokenInput(
        "a number of a thousand digits too large",
        table: "id,a\nm,\(String(repeating: "9", count: 1000))\nn,1\n",
        says: "s/t.csv:2:3: error: score of model 'm' on 'a' is '9999"),
]

let brokenStudies: [BrokenInput] = [
    BrokenInput(
        "a key twice", study: "title: T\ndate: 2024-01-01\ntables:\n  - path: t.csv\ntitle: U\n",
        says: "s/study.yaml:5:1: error: this is not YAML: the key 'title' stands twice"),
    BrokenInput(
        "a key of a list's item twice",
        study: "title: T\ndate: 2024-01-01\ntables:\n  - path: t.csv\n    path: u.csv\n",
        says: "s/study.yaml:5:5: error: this is not YAML: the key 'path' stands twice"),
    BrokenInput(
        "a metric twice",
        keys: "metrics:\n  a: {better: lower}\n  b: {better: lower}\n  a: {better: higher}\n",
        says: "s/study.yaml:8:3: error: this is not YAML: the key 'a' stands twice"),
    BrokenInput(
        "a member twice", keys: "benchmark: {name: z, members: [a, b, a]}\n",
        says: "s/study.yaml:5:38: error: 'a' is a member of 'z' already"),
    BrokenInput(
        "a member of a pattern again", keys: "benchmark: {name: z, members: [\"*\", a]}\n",
        says: "s/study.yaml:5:37: error: 'a' is a member of 'z' already"),
    BrokenInput(
        "a pattern twice", keys: "benchmark: {name: z, members: [\"*\", \"*\"]}\n",
        says: "s/study.yaml:5:37: error: '*' is a member of 'z' already"),
    BrokenInput(
        "a path up", study: settings(tables: ["path: ../t.csv"]),
        says: "s/study.yaml:4:11: error: 's/../t.csv' leads out of the study's folder"),
    BrokenInput(
        "an absolute path", study: settings(tables: ["path: /etc/passwd"]),
        says: "s/study.yaml:4:11: error: '/etc/passwd' leads out of the study's folder"),
    BrokenInput(
        "a bibliography above", keys: "bibliography: ../x.bib\n",
        says: "s/study.yaml:5:15: error: 's/../x.bib' leads out of the study's folder"),
    BrokenInput(
        "an alias file above", entry: "match: {name: ../x.csv}",
        says: "s/study.yaml:5:19: error: 's/../x.csv' leads out of the study's folder"),
    BrokenInput(
        "a folder that is not there", keys: "outside-folders: [../x]\n",
        says: "s/study.yaml:5:19: error: there is no folder 's/../x'"),
    BrokenInput(
        "a file that is not there, called with an escape", study: settings(tables: ["path: \"a\\tb.csv\""]),
        says: "s/study.yaml:4:11: error: there is no file 's/a\\tb.csv'"),
    BrokenInput(
        "an alias of YAML", keys: "notice: &x a\nurl: *x\n",
        says: "s/study.yaml:6:6: error: '*x' is a YAML alias"),
]

private let thousand = String(repeating: "x", count: 1001)

let oversizedInputs: [BrokenInput] = [
    BrokenInput(
        "a cell of 2 MB", table: "id,a\nm,\(String(repeating: "x", count: 2 << 20))\nn,1\n",
        says: "s/t.csv:2:3: error: this cell has more than 1 MB"),
    BrokenInput(
        "a key of 2 MB", table: "id,a\n\(String(repeating: "x", count: 2 << 20)),1\nn,1\n",
        says: "s/t.csv:2:1: error: this cell has more than 1 MB"),
    BrokenInput(
        "a key of 1,001 characters", table: "id,a\n\(thousand),1\n",
        says: "s/t.csv:2:1: error: this key has more than 1000 characters"),
    BrokenInput(
        "a metric of 1,001 characters", table: "id,\(thousand)\nm,1\n",
        says: "s/t.csv:1:4: error: this name has more than 1000 characters"),
    BrokenInput(
        "a metric of 1,001 characters, long", table: "model,metric,score\nm,\(thousand),1\n",
        entry: "layout: long", says: "s/t.csv:2:3: error: this metric has more than 1000 characters"),
    BrokenInput(
        "10,001 columns", table: "id" + String(repeating: ",a", count: 10_000) + "\nm\n",
        says: "s/t.csv:1:20002: error: here begin more fields of a row than are read, which are 10000 at most"
    ),
    BrokenInput(
        "10,001 fields in a row", table: "id,a\nm" + String(repeating: ",1", count: 10_000) + "\n",
        says: "s/t.csv:2:20001: error: here begin more fields of a row than are read"),
    BrokenInput(
        "10,001 columns of Markdown", named: "t.md",
        "|" + String(repeating: "a|", count: 10_001) + "\n|" + String(repeating: "-|", count: 10_001) + "\n",
        says: "s/t.md:1:20002: error: here begin more columns than are read"),
    BrokenInput(
        "a metric too many",
        table: "id," + (1...TableBounds.metrics).map { "a\($0)" }.joined(separator: ",") + ",z\nm"
            + String(repeating: ",1", count: TableBounds.metrics + 1) + "\n",
        says: "s/t.csv:1:7897: error: here begin more metrics than are read, which are 1500 at most"),
    BrokenInput(
        "brackets of JSON without end", named: "t.json", String(repeating: "[", count: 100_000),
        says: "s/t.json:1:65: error: more than 64 brackets stand in each other"),
    BrokenInput(
        "brackets of YAML without end", keys: "notice: " + String(repeating: "[", count: 100_000) + "\n",
        says: "s/study.yaml:5:10: error: more than 64 lists and mappings stand in each other"),
    BrokenInput(
        "lists of YAML in each other", keys: "notice:\n" + String(repeating: "- ", count: 100) + "a\n",
        says: "s/study.yaml:6:129: error: more than 64 lists and mappings stand in each other"),
    BrokenInput(
        "YAML of 3 MB", keys: "notice: " + String(repeating: "x ", count: 1_500_000) + "\n",
        says: "s/study.yaml:1:1: error: this YAML has more than 2 MB"),
    BrokenInput(
        "a title of 20,000 letters", keys: "notice: " + String(repeating: "x", count: 20_000) + "\n",
        says: "s/study.yaml:5:9: error: 'notice' has more than 10000 bytes"),
    BrokenInput(
        "a key of YAML of 1,001 characters", keys: "metrics: {? \(thousand) : {title: x}}\n",
        says: "s/study.yaml:5:13: error: this key has more than 1000 characters"),
]
