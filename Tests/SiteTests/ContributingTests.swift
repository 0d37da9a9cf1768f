import Foundation
import Testing

/// CONTRIBUTING.md sends readers to files, which must be there.
@Suite struct ContributingTests {
    private let text: String

    init() throws {
        text = try String(contentsOfFile: repository + "/CONTRIBUTING.md", encoding: .utf8)
    }

    @Test func everyFileThatItNamesExists() throws {
        let paths = try filesOfTheRepository()
        let names = Set(paths.map { URL(filePath: $0).lastPathComponent })
        let roots = Set(paths.map { String($0.prefix { $0 != "/" }) })
        let named = text.matches(of: /`([^`\n]+)`/).map { String($0.output.1) }.filter { !$0.contains(" ") }
        var checked = 0
        for name in named {
            let root = String(name.prefix { $0 != "/" })
            // A path begins with a folder of the repository, as site files do not; a Swift file may be named alone.
            if name.contains("/"), roots.contains(root) {
                checked += 1
                let folder = name.hasSuffix("/") ? name : name + "/"
                let isThere = paths.contains { $0 == name || $0.hasPrefix(folder) }
                #expect(isThere, "\(name) is not there")
            } else if name.hasSuffix(".swift"), !name.contains("/") {
                checked += 1
                #expect(names.contains(name), "\(name) is not there")
            }
        }
        #expect(checked > 20, "the files were not found")
    }

    @Test func aScoreIsFollowedThroughEightFilesAtMost() throws {
        let section = try #require(
            text.split(separator: "## Following a score").last?.split(separator: "\n## ").first)
        let files = section.matches(of: /`(Sources\/[^`]+\.swift)`/).map { String($0.output.1) }
        #expect((1...8).contains(Set(files).count), "\(files)")
        // From what reads a table to what writes the leaderboard.
        #expect(files.first?.hasPrefix("Sources/Study/") == true)
        #expect(files.last?.hasPrefix("Sources/Pages/Leaderboard/") == true)
    }

    /// Every file but those of the build and of git, by its path from the repository.
    private func filesOfTheRepository() throws -> [String] {
        let folders = ["Sources", "Tests", "Templates", "scripts", "docs", "content", "studies", "site"]
        return try folders.flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: repository + "/" + folder).map {
                folder + "/" + $0
            }
        }
    }
}
