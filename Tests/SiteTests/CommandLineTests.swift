import Foundation
import Testing

@testable import Site

/// The real program: what it prints, its exit code, and what it leaves on the disk.
@Suite struct CommandLineTests {
    @Test func buildWritesTheSiteAndSaysSoInOneLine() throws {
        try withTinyStudy { folder in
            let run = try concordance("build", "tiny", "--output", "out", in: folder)
            #expect(run == Run(code: 0, output: "Wrote 17 pages and 2 drawings to out\n", errors: ""))
            #expect(try SystemDisk().names(in: folder) == ["out", "tiny"])
        }
    }

    @Test func checkWritesNothing() throws {
        try withTinyStudy { folder in
            let run = try concordance("check", "tiny", in: folder)
            #expect(run.code == 0)
            #expect(try SystemDisk().names(in: folder) == ["tiny"])
        }
    }

    @Test func aBuildThatFailsNamesEveryFaultAndLeavesTheOldSiteAsItWas() throws {
        try withTinyStudy { folder in
            _ = try concordance("build", "tiny", in: folder)
            let before = try snapshot(of: folder + "/site")
            try "model,a,b,c\none,0.1,.-30,x1\ntwo,1,2,3\n".write(
                toFile: folder + "/tiny/scores.csv", atomically: true, encoding: .utf8)
            let run = try concordance("build", "tiny", in: folder)
            #expect(run.code == 65)
            #expect(run.errors.contains("tiny/scores.csv:2:9: error: "))
            #expect(run.errors.contains("tiny/scores.csv:2:14: error: "))
            #expect(run.errors.hasSuffix(" [not-a-number]\n2 errors; nothing was written\n"))
            #expect(run.output == "")
            #expect(try snapshot(of: folder + "/site") == before)
            #expect(try SystemDisk().names(in: folder) == ["site", "tiny"])
        }
    }

    @Test func aSecondBuildTouchesNoFile() throws {
        try withTinyStudy { folder in
            _ = try concordance("build", "tiny", in: folder)
            let before = try snapshot(of: folder + "/site")
            #expect(try concordance("build", "tiny", in: folder).code == 0)
            #expect(try snapshot(of: folder + "/site") == before)
        }
    }

    @Test func aFolderThatConcordanceDidNotMakeIsRefused() throws {
        try withTinyStudy { folder in
            let run = try concordance("build", "tiny", "--output", "tiny", in: folder)
            #expect(
                run
                    == Run(
                        code: 73, output: "",
                        errors:
                            "error: 'tiny' holds the study and cannot be exchanged for a site; name a folder inside it, "
                            + "such as --output tiny/site; nothing was written\n"))
        }
    }

    @Test(arguments: [
        (["build", "nowhere"], 66, "there is no study in 'nowhere'"),
        (["build", "tiny", "--table", "nowhere.csv"], 66, "there is no file 'nowhere.csv'"),
        (["build", "tiny", "--table", "tiny"], 65, "'tiny' is a folder, and holds no results"),
        (["build", "tiny", "--templates", "nowhere"], 66, "there is no folder 'nowhere'"),
        (["build", "tiny", "--outptu", "x"], 64, "Unknown option '--outptu'"),
        (["publish"], 64, "publish"),
        (["build", "tiny", "--output", "tiny/scores.csv"], 73, "'tiny/scores.csv' is not a folder"),
        (["build", "tiny", "--output", "tiny/scores.csv/site"], 73, "cannot be written: File exists"),
    ])
    func aFailureHasItsWordsAndItsExitCode(_ arguments: [String], _ code: Int32, _ words: String) throws {
        try withTinyStudy { folder in
            let run = try concordance(arguments, in: folder)
            #expect(run.code == code)
            #expect(run.errors.contains(words), "\(run.errors)")
            #expect(run.output == "")
        }
    }

    @Test(arguments: ["version", "--version"])
    func theVersionIsPrinted(_ argument: String) throws {
        #expect(try concordance(argument, in: "/") == Run(code: 0, output: generator + "\n", errors: ""))
    }

    @Test func aTableFromTheCommandLineReplacesTheFirst() throws {
        try withTinyStudy { folder in
            let table = try #require(TinyStudy.files["scores.csv"]) + "\nsix,0.6,0.6,0.6\n"
            try table.write(toFile: folder + "/fresh.csv", atomically: true, encoding: .utf8)
            #expect(try concordance("build", "tiny", "--table", "fresh.csv", in: folder).code == 0)
            let report = try String(contentsOfFile: folder + "/site/report.json", encoding: .utf8)
            #expect(report.contains(#""table.models": 6"#))
            #expect(report.contains(#""path": "fresh.csv""#))
        }
    }

    @Test func synthesizeMakesTheSameTablesAgainAndReplacesOthersOnlyWhenForced() throws {
        try withTemporaryFolder { folder in
            #expect(try concordance("synthesize", "--output", "s", in: folder).code == 0)
            let before = try snapshot(of: folder + "/s")
            #expect(try concordance("synthesize", "--output", "s", in: folder).code == 0)
            #expect(try snapshot(of: folder + "/s") == before)
            #expect(try concordance("synthesize", "--output", "s", "--seed", "2", in: folder).code == 73)
            #expect(try snapshot(of: folder + "/s") == before)
            #expect(
                try concordance("synthesize", "--output", "s", "--seed", "2", "--force", in: folder).code == 0
            )
            #expect(try snapshot(of: folder + "/s") != before)
        }
    }
}

/// Runs the action in a folder that holds the tiny study under `tiny`.
private func withTinyStudy(_ action: (String) throws -> Void) throws {
    try withTemporaryFolder { folder in
        try SystemDisk().makeFolder(folder + "/tiny")
        for (name, text) in TinyStudy.files {
            try SystemDisk().write(Array(text.utf8), to: folder + "/tiny/" + name, timeOf: nil)
        }
        try action(folder)
    }
}

/// Every file below a folder with its bytes and its modification time.
private func snapshot(of folder: String) throws -> [String: Snapshot] {
    let disk = SystemDisk()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).map { folder + "/" + $0 }
    return try Dictionary(
        uniqueKeysWithValues: paths.filter { disk.kind(of: $0) == .file }.map {
            ($0, Snapshot(bytes: try disk.read($0), time: try modified($0)))
        })
}

private struct Snapshot: Equatable {
    let bytes: [UInt8]
    let time: [Int]
}
