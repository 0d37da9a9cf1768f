import Foundation
import Testing

@testable import Site

/// `init`, and `build` of a table without a study: what is printed, asked, written and left alone.
@Suite struct InitCommandTests {
    private static let table = "model,acc,err\na,71.5,28.5\nb,80,20\nc,77,23\n"

    @Test func initWritesAStudyAndListsEachGuess() throws {
        try withFolder { folder in
            try Self.table.write(toFile: folder + "/my_scores.csv", atomically: true, encoding: .utf8)
            let run = try concordance("init", "my_scores.csv", "--date", "2024-01-31", in: folder)
            #expect(run.code == 0)
            #expect(run.errors == "")
            #expect(
                run.output == """
                    Wrote study.yaml, index.md, tables/my_scores.csv to report
                    Guessed; each is a comment in study.yaml:
                      title: "my scores"
                          the file's name
                      key: model
                          names no model twice
                      err
                          adds up to 100 with 'acc' in every row, so it says the same
                      members:
                          the only metric
                    Next: concordance build report --output report-site

                    """)
            #expect(try text(folder + "/report/tables/my_scores.csv") == Self.table)
            let build = try concordance("build", "report", "--output", "report-site", in: folder)
            #expect(build.code == 0 && build.errors == "")
        }
    }

    @Test func initReplacesNothing() throws {
        try withFolder { folder in
            try Self.table.write(toFile: folder + "/t.csv", atomically: true, encoding: .utf8)
            try "mine".write(toFile: folder + "/study.yaml", atomically: true, encoding: .utf8)
            let run = try concordance("init", "t.csv", "--output", ".", in: folder)
            #expect(run.code == 73)
            #expect(
                run.errors
                    == "error: './study.yaml' would be replaced, and init replaces nothing; name another folder with --output; "
                    + "nothing was written\n")
            #expect(try text(folder + "/study.yaml") == "mine")
            #expect(try SystemDisk().names(in: folder) == ["study.yaml", "t.csv"])
        }
    }

    /// A table that lies in the study's folder is not copied.
    @Test func aTableInsideTheStudyStaysWhereItIs() throws {
        try withFolder { folder in
            try Self.table.write(toFile: folder + "/t.csv", atomically: true, encoding: .utf8)
            let run = try concordance("init", "t.csv", "--output", ".", in: folder)
            #expect(run.code == 0)
            #expect(try SystemDisk().names(in: folder) == ["index.md", "study.yaml", "t.csv"])
            #expect(try text(folder + "/study.yaml").contains("  - path: t.csv\n"))
        }
    }

    @Test func aFolderOfResultsIsCopiedAndNotListedFileByFile() throws {
        try withFolder { folder in
            for model in 1...6 {
                try SystemDisk().makeFolder(folder + "/runs/m\(model)")
                try
                    #"{"results": {"arc": {"acc,none": 0.\#(model)}, "hella": {"acc,none": 0.\#(7 - model)}}, "config": {}, "model_name": "m\#(model)"}"#
                    .write(
                        toFile: folder + "/runs/m\(model)/results_1.json", atomically: true, encoding: .utf8)
            }
            let run = try concordance("init", "runs", "--date", "2024-01-31", in: folder)
            #expect(run.code == 0)
            #expect(run.errors == "")
            #expect(run.output.hasPrefix("Wrote study.yaml, index.md, tables/runs/m1/results_1.json, "))
            #expect(run.output.contains("/m4/results_1.json and 2 more to report\n"))
            #expect(try SystemDisk().names(in: folder + "/report/tables/runs").count == 6)
        }
    }

    @Test func tablesOfOneNameAreBothCopied() throws {
        try withFolder { folder in
            for (name, metric) in [("one", "acc"), ("two", "f1")] {
                try SystemDisk().makeFolder(folder + "/" + name)
                try "model,\(metric)\na,1\nb,2\nc,4\n".write(
                    toFile: folder + "/\(name)/t.csv", atomically: true, encoding: .utf8)
            }
            let run = try concordance("init", "one/t.csv", "two/t.csv", in: folder)
            #expect(run.code == 0)
            #expect(try SystemDisk().names(in: folder + "/report/tables") == ["2-t.csv", "t.csv"])
        }
    }

    @Test func aStudyThatDoesNotBuildYetIsWrittenAndSaysWhatToMend() throws {
        try withFolder { folder in
            try "model,acc,f1\na,71.5*,1\nb,80,2\nc,77,3\n".write(
                toFile: folder + "/t.csv", atomically: true, encoding: .utf8)
            let run = try concordance("init", "t.csv", in: folder)
            #expect(run.code == 65)
            #expect(
                run.errors.hasPrefix("report/tables/t.csv:2:3: error: score of model 'a' on 'acc' is '71.5*'")
            )
            #expect(
                run.errors.hasSuffix(
                    "the study was written to 'report' and does not build yet: set right what is listed, then "
                        + "concordance build report\n"))
        }
    }

    @Test func buildOfATableMakesTheSiteAndLeavesNoStudy() throws {
        try withFolder { folder in
            try Self.table.write(toFile: folder + "/t.csv", atomically: true, encoding: .utf8)
            let run = try concordance("build", "t.csv", "--output", "out", in: folder)
            #expect(run.code == 0)
            #expect(run.output.hasPrefix("Wrote ") && run.output.hasSuffix(" to out\n"))
            #expect(run.errors.contains("  key: model\n      names no model twice\n"))
            #expect(
                run.errors.hasSuffix(
                    "'concordance init t.csv' writes this study to a folder, where all of it can be set right.\n"
                ))
            #expect(try SystemDisk().names(in: folder) == ["out", "t.csv"])
        }
    }

    @Test func aTableCannotTakeThePlaceOfATableOfATable() throws {
        try withFolder { folder in
            try Self.table.write(toFile: folder + "/t.csv", atomically: true, encoding: .utf8)
            let run = try concordance("build", "t.csv", "--table", "t.csv", in: folder)
            #expect(run.code == 64)
            #expect(run.errors.contains("--table replaces a table of a study, and 't.csv' is a table"))
        }
    }

    private func withFolder(_ action: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "init-\(UUID().uuidString)").path
        try SystemDisk().makeFolder(folder)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try action(folder)
    }

    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
}
