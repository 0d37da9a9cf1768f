import Foundation
import Testing

@testable import Diagnostics
@testable import Site
@testable import Study

/// docs/ is a study, and what it shows of the program is what the program does.
@Suite struct DocumentationTests {
    @Test func theDocumentationIsAStudyOfWhichNothingIsWrong() throws {
        var diagnostics = Diagnostics()
        let plan = SiteBuild(study: .disk(repository + "/docs")).plan(&diagnostics)
        #expect(diagnostics.sorted.map(\.description) == [])
        let paths = try #require(plan).files.map(\.path)
        for page in try pages() {
            #expect(paths.contains(page.replacing(".md", with: ".html")), "\(page)")
        }
    }

    /// The site resolves a link to `other.md`; on a code host the file must be there, and the README's as well.
    @Test func everyFileToWhichThePagesAndTheReadmeLinkIsThere() throws {
        var checked = 0
        for page in try pages().map({ "docs/" + $0 }) + ["README.md", "CONTRIBUTING.md"] {
            let folder = URL(filePath: repository + "/" + page).deletingLastPathComponent()
            for match in try withoutCode(page).matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/) {
                let target = String(match.output.1)
                if target.contains(":") { continue }
                checked += 1
                let isThere = FileManager.default.fileExists(atPath: folder.appending(path: target).path)
                #expect(isThere, "\(page) links to \(target)")
            }
        }
        #expect(checked > 40, "the links were not found")
    }

    @Test func everyPageStandsOnTheFirstOne() throws {
        let index = try text("docs/index.md")
        for page in try pages() where page != "index.md" {
            #expect(index.contains("(\(page))"), "\(page)")
        }
    }

    @Test func theTutorialShowsTheTableThatItIsAbout() throws {
        #expect(try text("docs/tutorial.md").contains("```text\n" + text("docs/scores.csv") + "```"))
    }

    /// The files that the tutorial tells the reader to write are written, and the commands that it shows with what they
    /// print are run, from top to bottom.
    @Test func theTutorialsCommandsPrintWhatItShows() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tutorial-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let report = folder.appending(path: "report")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text("docs/scores.csv").utf8).write(to: folder.appending(path: "scores.csv"))
        let steps =
            #/`(?<file>report/[a-z.]+)`:\n\n(?<marks>`{3,})[a-z]+\n(?<text>(?s:.*?))\k<marks>|`(?<claim>agreement\.mean > [0-9.]+)`:|```text\n\$ concordance (?<command>.*)\n(?<printed>(?s:.*?))```/#
        var page = ""
        var commands = 0
        for step in try text("docs/tutorial.md").matches(of: steps) {
            if let file = step.output.file, let text = step.output.text {
                try Data(text.utf8).write(to: folder.appending(path: String(file)))
                if file.hasSuffix(".md") { page = String(text) }
            } else if let claim = step.output.claim {
                let changed = page.replacing(#/agreement\.mean > [0-9.]+/#, with: claim)
                #expect(changed != page)
                try Data(changed.utf8).write(to: report.appending(path: "index.md"))
            } else if let command = step.output.command {
                let run = try concordance(command.split(separator: " ").map(String.init), in: folder.path)
                #expect(run.output + run.errors == String(step.output.printed ?? ""), "\(command)")
                commands += 1
                // What the claim's step changed is put right again; before the page is shown, that of init stands.
                if !page.isEmpty { try Data(page.utf8).write(to: report.appending(path: "index.md")) }
            }
        }
        #expect(commands == 5, "the commands were not found")
    }

    private func pages() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: repository + "/docs")
            .filter { $0.hasSuffix(".md") }.sorted()
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: repository + "/" + path, encoding: .utf8)
    }

    /// A page without what it shows as code.
    private func withoutCode(_ path: String) throws -> String {
        try text(path).replacing(#/(?m)^(`{3,})(?s:.*?)^\1$/#, with: "").replacing(
            #/`[^`\n]*`/#, with: "code")
    }
}
