@testable import Synthesis

/// A written table, read back: a header, rows of cells, and the questions that the tests ask.
struct WrittenTable {
    let header: [String]
    let rows: [[String]]

    init(_ path: String, of study: SyntheticStudy) {
        let text = study.files.first { $0.path == path }?.text ?? ""
        let lines = text.split(separator: "\n").map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        header = lines.first ?? []
        rows = Array(lines.dropFirst())
    }

    func column(_ name: String) -> [String] {
        header.firstIndex(of: name).map { index in rows.map { $0[index] } } ?? []
    }

    func cell(_ row: [String], _ column: String) -> String {
        header.firstIndex(of: column).map { row[$0] } ?? ""
    }

    /// The metrics under the study's benchmark.
    var leaves: [String] {
        header.filter {
            $0.hasSuffix("-pls") || $0.hasPrefix("Marques2020_") || $0.hasSuffix("-error_consistency")
        }
            + ["Kar2019-ost", "Rajalingham2018-i2n"]
    }

    /// The number of scores on the given metrics; a cell without a digit is no score.
    func scoreCount(_ row: [String], on metrics: [String]) -> Int {
        metrics.count { Double(cell(row, $0)) != nil }
    }

    /// The rows with every score but Kar2019-ost.
    var completeRows: [[String]] {
        let needed = leaves.filter { $0 != "Kar2019-ost" }
        return rows.filter { scoreCount($0, on: needed) == needed.count }
    }
}
