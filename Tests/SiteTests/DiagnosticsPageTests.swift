import Foundation
import Testing

/// Every fault that the sources declare has its line in docs/diagnostics.md, and stands for something that is reported.
@Suite struct DiagnosticsPageTests {
    @Test func thePageListsEveryFaultOfEveryRoomOnce() throws {
        let listed = try Self.listed()
        let declared = try Self.declared()
        #expect(declared.count > 100, "the declarations were not found")
        for fault in declared where !listed.contains(fault) {
            Issue.record(
                "docs/diagnostics.md lacks '| `\(fault.identifier)` | \(fault.sentence) |' under '## \(fault.room)'"
            )
        }
        for fault in listed where !declared.contains(fault) {
            Issue.record(
                "docs/diagnostics.md: \(fault.room) declares no '\(fault.identifier)' with that sentence")
        }
        #expect(listed.count == Set(listed).count, "a fault is listed twice")
    }

    @Test func aFaultIsDeclaredOnceAndSortedInTheFileOfItsRoom() throws {
        let declared = try Self.declared()
        #expect(Set(declared.map(\.identifier)).count == declared.count)
        for (room, faults) in Dictionary(grouping: declared, by: \.room) {
            #expect(faults.map(\.identifier) == faults.map(\.identifier).sorted(), "\(room)")
            let text = try Self.sources()["Sources/\(room)/Faults.swift"]
            #expect(
                text?.matches(of: /static let/).count == faults.count,
                "\(room): each is a line 'static let name = Fault(\"name\")' below one line of documentation")
        }
        for (path, text) in try Self.sources() where !path.hasSuffix("/Faults.swift") {
            #expect(!text.contains("Fault(\""), "\(path): declare it in Faults.swift")
        }
    }

    @Test func aFaultIsCalledInSwiftAsPeopleReadIt() throws {
        for fault in try Self.declared() {
            #expect(fault.name.lowercased() == fault.identifier.replacing("-", with: ""), "\(fault.name)")
        }
    }

    @Test func everyFaultIsReportedSomewhere() throws {
        let reporting = try Self.sources().filter { !$0.key.hasSuffix("/Faults.swift") }.values
        let named = Set(reporting.flatMap { $0.matches(of: /\.(\w+)\b/).map { String($0.output.1) } })
        for fault in try Self.declared() {
            #expect(named.contains(fault.name), "nothing reports '\(fault.identifier)'; remove it")
        }
    }
}

extension DiagnosticsPageTests {
    private struct Declaration: Hashable {
        let room: String
        /// In Swift; nil on the page.
        var name = ""
        let identifier: String
        let sentence: String

        static func == (left: Declaration, right: Declaration) -> Bool {
            (left.room, left.identifier, left.sentence) == (right.room, right.identifier, right.sentence)
        }

        func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
    }

    /// The Swift files by their paths.
    private static func sources() throws -> [String: String] {
        let folder = repository + "/Sources"
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
            $0.hasSuffix(".swift")
        }
        return Dictionary(
            uniqueKeysWithValues: try files.map { file in
                ("Sources/" + file, try String(contentsOfFile: folder + "/" + file, encoding: .utf8))
            })
    }

    private static func declared() throws -> [Declaration] {
        let pattern =
            /\/\/\/ (.+)\n    (?:package )?static let (\w+) = Fault\("([a-z0-9-]+)"\)/
        return try sources().filter { $0.key.hasSuffix("/Faults.swift") }.flatMap { path, text in
            text.matches(of: pattern).map { match in
                Declaration(
                    room: String(path.split(separator: "/")[1]), name: String(match.output.2),
                    identifier: String(match.output.3), sentence: String(match.output.1))
            }
        }
    }

    private static func listed() throws -> [Declaration] {
        let text = try String(contentsOfFile: repository + "/docs/diagnostics.md", encoding: .utf8)
        var room = ""
        return text.split(separator: "\n").compactMap { line in
            if line.hasPrefix("## ") { room = String(line.dropFirst(3)) }
            return line.firstMatch(of: /^\| `([a-z0-9-]+)` \| (.+) \|$/).map { match in
                Declaration(
                    room: room, identifier: String(match.output.1), sentence: String(match.output.2))
            }
        }
    }
}
