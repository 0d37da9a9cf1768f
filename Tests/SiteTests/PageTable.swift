import Foundation
import Testing

@testable import Findings

/// A table of a page, read back as a reader sees it.
struct PageTable {
    struct Cell: Equatable {
        let text: String
        /// The full number, where the text alone does not tell it apart from its neighbours.
        let value: Double?

        /// Whether it shows a number, or that there is none.
        func stands(for number: Double?) -> Bool {
            guard let number else { return text.hasPrefix("—") }
            if let value, value != number { return false }
            // A benchmark's score that is made of missing scores alone has a mark after it.
            let digits = text.hasSuffix("*") ? String(text.dropLast()) : text
            guard let shown = Double(digits.replacing("\u{2212}", with: "-")) else { return false }
            let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
            return abs(shown - number) <= 0.5 * pow(10, -Double(decimals)) + 1e-12
        }
    }

    struct Row {
        /// The key of its model, empty for a row of none.
        let model: String
        let name: String
        /// The page that its name leads to.
        let link: String
        /// Without the name.
        let cells: [Cell]
    }

    let rows: [Row]
    /// The heads of the columns behind the first; of a head of two rows both.
    let header: [String]

    init(id: String, in page: String) throws { try self.init(after: "id=\"\(id)\"", in: page) }
    init(class style: String, in page: String) throws { try self.init(after: "class=\"\(style)\"", in: page) }
    init(label: String, in page: String) throws { try self.init(after: "aria-label=\"\(label)\"", in: page) }

    private init(after mark: String, in page: String) throws {
        let start = try #require(page.range(of: mark), "the page has no table \(mark)").upperBound
        let head = try #require(page[start...].firstMatch(of: /(?s)<thead>(.*?)<\/thead>/)).output.1
        header = head.matches(of: /<th[^>]*>(.*?)<\/th>/).dropFirst()
            .map { $0.output.1.replacing(/<[^>]*>/, with: "").trimmed }
        let body = try #require(page[start...].firstMatch(of: /(?s)<tbody>(.*?)<\/tbody>/)).output.1
        rows = body.matches(of: /(?s)<tr(?: data-model="([^"]*)")?>(.*?)<\/tr>/).map { row in
            let head = row.output.2.firstMatch(of: /<th[^>]*>(?:<a href="([^"]*)">)?([^<]*)/)
            let cells = row.output.2.matches(of: /<td([^>]*)>(.*?)<\/td>/).map { cell in
                let value = cell.output.1.firstMatch(of: /data-value="([^"]*)"/).flatMap {
                    Double($0.output.1)
                }
                return Cell(text: cell.output.2.replacing(/<[^>]*>/, with: "").trimmed, value: value)
            }
            return Row(
                model: String(row.output.1 ?? ""), name: String(head?.output.2 ?? ""),
                link: String(head?.output.1 ?? ""), cells: cells)
        }
    }

    /// A cell by what its column is called in files.
    func cell(_ column: String, in row: Row) -> Cell? {
        let place = header.firstIndex(of: column == "rho" ? "ρ" : column)
        return place.flatMap { $0 < row.cells.count ? row.cells[$0] : nil }
    }

    func row(named name: String) -> Row? { rows.first { $0.name == name } }

    /// The first cell of the row of that name.
    subscript(name: String) -> Cell? { row(named: name)?.cells.first }
}

/// A CSV file without quotes, whose first column names its rows.
struct CSV {
    let header: [String]
    let rows: [[String]]

    init(_ text: String) {
        let lines = text.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        header = lines.first ?? []
        rows = Array(lines.dropFirst())
    }

    /// A cell of a row, empty when there is no such column.
    subscript(line: [String], column: String) -> String {
        header.firstIndex(of: column).map { line[$0] } ?? ""
    }

    /// Empty when there is no such cell.
    subscript(row: String, column: String) -> String {
        guard let row = rows.first(where: { $0.first == row }), let place = header.firstIndex(of: column)
        else {
            return ""
        }
        return row[place]
    }
}

/// What `report.json` says of models and values.
struct LeaderboardReport: Decodable {
    struct Entry: Decodable {
        let model: String
        let name: String
        let score: Double?
        let ranks: [String: Int]
        let unranked: String?
    }

    let leaderboard: [Entry]
    let values: [String: Double?]

    var rankedCount: Int { leaderboard.count { $0.unranked == nil } }

    init(reading text: String) throws {
        self = try JSONDecoder().decode(LeaderboardReport.self, from: Data(text.utf8))
    }
}

extension StringProtocol {
    func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : String(self)
    }

    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
