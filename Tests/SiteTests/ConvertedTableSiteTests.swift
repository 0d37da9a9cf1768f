import Foundation
import Testing

@testable import Site

/// The program with a workbook for a table: it finds Python by `PATH`, as a shell does.
@Suite struct ConvertedTableSiteTests {
    @Test func theProgramCallsThePythonOfThePath() throws {
        let answer = #"{"sheet": "S", "sheets": ["S"], "rows": [["model", "acc"], ["a", "0.5"], ["b", "x"]]}"#
        let study = "title: T\ndate: 2024-01-01\ntables:\n  - path: t.xlsx\nmissing-scores: skip\n"
        let files = [
            "study/study.yaml": study, "study/index.md": "# T\n", "study/t.xlsx": "PK\u{3}\u{4}",
            "bin/python3": "#!/bin/sh\necho '\(answer)'\n",
        ]
        let folder = FileManager.default.temporaryDirectory.appending(path: "converted-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/python3")
        let run = try concordance(
            ["check", "study"], in: folder.path, path: folder.path + "/bin:/usr/bin:/bin")
        #expect(run.code == 65)
        // The row and the column of the sheet.
        #expect(run.errors.contains("study/t.xlsx:3:2: error: "), "\(run.errors)")
        #expect(run.errors.hasSuffix("1 error; nothing was written\n"))

        let without = try concordance(["check", "study"], in: folder.path, path: folder.path)
        #expect(
            without.errors.hasPrefix(
                "study/t.xlsx: error: this file is converted by Python, and there is no 'python3'"))
    }
}
