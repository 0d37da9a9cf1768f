import Foundation
import Testing

@testable import Site

/// What may stand where a site is to be, and what the real program says and does about it.
@Suite struct BrokenTargetTests {
    @Test(arguments: Situation.all) func aTargetIsRefusedWithWordsOrGetsAWholeSite(_ situation: Situation)
        throws
    {
        try withTemporaryFolder { folder in
            for (name, text) in TinyStudy.files { try write(text, to: folder + "/tiny/" + name) }
            for step in situation.steps { try step.take(in: folder) }
            let before = try tree(folder)
            let run = try concordance(
                ["build", situation.study, "--output", situation.output],
                in: folder + "/" + situation.startsIn)
            #expect(run.code == situation.code, "\(run.errors)")
            #expect(
                situation.words.isEmpty ? run.errors.isEmpty : run.errors.contains(situation.words),
                "\(run.errors)")
            #expect(!run.errors.contains("remove it"))
            let after = try tree(folder)
            if situation.code == 0 {
                #expect(after.keys.contains { $0.hasSuffix("leaderboard.html") })
                #expect(before.allSatisfy { situation.replaces || after[$0.key] == $0.value })
            } else {
                #expect(after == before)
            }
            #expect(
                after.keys.filter { $0.contains("concordance-new") }
                    == before.keys.filter { $0.contains("concordance-new") })
        }
    }
}

struct Situation: Sendable, CustomTestStringConvertible {
    enum Step: Sendable {
        case file(String, String)
        case folder(String)
        case link(String, to: String)
        case site(String)

        func take(in folder: String) throws {
            let files = FileManager.default
            switch self {
            case .file(let path, let text): try write(text, to: folder + "/" + path)
            case .folder(let path):
                try files.createDirectory(atPath: folder + "/" + path, withIntermediateDirectories: true)
            case .link(let path, let other):
                try files.createSymbolicLink(atPath: folder + "/" + path, withDestinationPath: other)
            case .site(let path):
                #expect(try concordance("build", "tiny", "--output", path, in: folder).code == 0)
            }
        }
    }

    let testDescription: String
    var steps: [Step] = []
    var study = "tiny"
    let output: String
    var startsIn = ""
    var code: Int32 = 73
    let words: String
    var replaces = false

    static let all: [Situation] = [
        Situation(testDescription: "nothing", output: "site", code: 0, words: ""),
        Situation(testDescription: "nothing, deep", output: "a/b/site", code: 0, words: ""),
        Situation(
            testDescription: "an empty folder", steps: [.folder("site")], output: "site", code: 0, words: "",
            replaces: true),
        Situation(
            testDescription: "a site", steps: [.site("site")], output: "site/", code: 0, words: ""),
        Situation(
            testDescription: "a file", steps: [.file("site", "mine")], output: "site",
            words: "'site' is not a folder"),
        Situation(
            testDescription: "below a file", steps: [.file("f", "mine")], output: "f/site",
            words: "cannot be written"),
        Situation(
            testDescription: "a link to a site", steps: [.site("real"), .link("site", to: "real")],
            output: "site",
            code: 0, words: ""),
        Situation(
            testDescription: "a link to a file", steps: [.file("f", "mine"), .link("site", to: "f")],
            output: "site",
            words: "'site' is not a folder"),
        Situation(
            testDescription: "a link to nothing", steps: [.link("site", to: "nowhere")], output: "site",
            words: "'site' is not a folder"),
        Situation(
            testDescription: "a link to itself", steps: [.link("site", to: "site")], output: "site",
            words: "'site' is not a folder"),
        Situation(
            testDescription: "somebody's folder", steps: [.file("site/thesis.tex", "years")], output: "site",
            words: "'site' is a folder that Concordance did not make; name another one with --output"),
        Situation(
            testDescription: "somebody's folder of folders", steps: [.folder("site/notes")], output: "site",
            words: "did not make"),
        Situation(
            testDescription: "a list of files that somebody wrote",
            steps: [.file("site/.concordance", "notes\n")],
            output: "site", words: "did not make"),
        Situation(
            testDescription: "somebody's file in a site",
            steps: [.site("site"), .file("site/models/mine.txt", "x")],
            output: "site",
            words: "holds files or folders that Concordance did not make: 'models/mine.txt'; move them"),
        Situation(
            testDescription: "somebody's empty folder in a site",
            steps: [.site("site"), .folder("site/notes")],
            output: "site", words: "'notes/'; move them out of it"),
        Situation(
            testDescription: "somebody's link in a site",
            steps: [.site("site"), .link("site/more", to: "/nowhere")],
            output: "site", words: "'more'; move them out of it"),
        Situation(
            testDescription: "many files in a site",
            steps: [.site("site")] + (1...7).map { .file("site/\($0).txt", "x") },
            output: "site", words: "'5.txt' and 2 more; move them"),
        Situation(
            testDescription: "the study's folder", output: "tiny",
            words:
                "'tiny' holds the study and cannot be exchanged for a site; name a folder inside it, such as --output tiny/site"
        ),
        Situation(
            testDescription: "the folder above the study", steps: [.folder("x")], output: "../x/..",
            startsIn: "x",
            words: "holds the study"),
        Situation(
            testDescription: "the study's folder by a link", steps: [.link("other", to: "tiny")],
            output: "other",
            words: "'other' holds the study"),
        Situation(testDescription: "inside the study", output: "tiny/site", code: 0, words: ""),
        Situation(
            testDescription: "inside the study again", steps: [.site("tiny/site")], output: "tiny/site",
            code: 0, words: ""),
        Situation(
            testDescription: "the current folder", steps: [.folder("here")], study: "../tiny", output: ".",
            startsIn: "here",
            words:
                "'.' holds the folder in which this command runs and cannot be exchanged for a site; name a folder inside it, "
                + "such as --output site"),
        Situation(
            testDescription: "a folder above the current one", steps: [.folder("here/below")],
            study: "../../tiny",
            output: "..", startsIn: "here/below", words: "holds the folder in which"),
        Situation(testDescription: "the root", output: "/", words: "'/' holds the whole file system"),
        Situation(
            testDescription: "the folder of a table", steps: [.file("t/t.csv", "model,a\nx,1\ny,2\nz,3\n")],
            study: "t/t.csv", output: "t", words: "'t' holds the study"),
        Situation(
            testDescription: "somebody's folder beside",
            steps: [.file(".site.concordance-new/mine.txt", "mine")],
            output: "site", code: 0, words: ""),
        Situation(
            testDescription: "somebody's file beside", steps: [.file(".site.concordance-new", "mine")],
            output: "site", code: 0, words: ""),
        Situation(
            testDescription: "a name of many bytes", output: String(repeating: "é", count: 120), code: 0,
            words: ""),
        Situation(
            testDescription: "a name of too many bytes", output: String(repeating: "é", count: 130),
            words: "File name too long"),
        Situation(
            testDescription: "a name with a blank and a quote", output: "my 'site'", code: 0, words: ""),
    ]
}

private func write(_ text: String, to path: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
}

/// What is below a folder: the bytes of files, where links lead, and empty folders.
private func tree(_ folder: String) throws -> [String: String] {
    let files = FileManager.default
    var found: [String: String] = [:]
    for path in try files.subpathsOfDirectory(atPath: folder) {
        let whole = folder + "/" + path
        if let destination = try? files.destinationOfSymbolicLink(atPath: whole) {
            found[path] = "→ " + destination
        } else if let bytes = files.contents(atPath: whole) {
            found[path] = String(decoding: bytes, as: UTF8.self)
        } else if try files.contentsOfDirectory(atPath: whole).isEmpty {
            found[path] = "empty"
        }
    }
    return found
}
