import Diagnostics

/// How a table is written.
package enum TableFormat: String, CaseIterable {
    case delimited, markdown, json, mteb, helm
    case lmEvaluationHarness = "lm-evaluation-harness"
    case excel, parquet

    /// For sentences: “'separator' is for delimited text, and this is an Excel workbook”.
    var article: String {
        switch self {
        case .delimited: "delimited text"
        case .markdown: "a Markdown table"
        case .json: "a JSON file"
        case .mteb: "results of MTEB"
        case .helm: "a table of HELM"
        case .lmEvaluationHarness: "results of lm-evaluation-harness"
        case .excel: "an Excel workbook"
        case .parquet: "a Parquet file"
        }
    }

    /// Whether it is read as a score for each row, whatever its files look like.
    var isLong: Bool { self == .mteb || self == .lmEvaluationHarness }

    /// What the name of a file says where its first bytes do not contradict it: people call text `.xls` and `.json` as well.
    /// Nil where its content is to tell.
    init?(of file: InputFile) {
        let name = file.path.lowercased()
        let has = { (endings: [String]) in endings.contains { name.hasSuffix("." + $0) } }
        let begins = { (texts: [[UInt8]]) in texts.contains { file.bytes.starts(with: $0) } }
        let first = file.bytes.dropFirst(byteOrderMarkLength(file.bytes))
            .first {
                ![UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t")].contains($0)
            }
        if has(["json", "jsonl", "ndjson"]), first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            self = .json
        } else if has(["xlsx", "xlsm", "xls", "ods"]), begins([Array("PK".utf8), [0xD0, 0xCF, 0x11, 0xE0]]) {
            self = .excel
        } else if begins([Array("PAR1".utf8)]) {
            self = .parquet
        } else {
            return nil
        }
    }

    /// Which program's results the values of a JSON file are; nil for plain records.
    init?(of values: [JSONNode]) {
        guard values.count == 1 else { return nil }
        if isHELM(values[0]) {
            self = .helm
        } else if isHarness(values[0]) {
            self = .lmEvaluationHarness
        } else if isMTEBTask(values[0]) {
            self = .mteb
        } else {
            return nil
        }
    }
}
