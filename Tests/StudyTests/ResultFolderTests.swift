import Foundation
import Testing

@testable import Diagnostics
@testable import Study

/// Folders that stand in the place of a table.
@Suite struct ResultFolderTests {
    private func result(_ score: String) -> [UInt8] {
        Array(
            """
            {"results": {"arc": {"acc,none": \(score)}}, "versions": {}, "model_name": "m\(score)"}
            """.utf8)
    }

    private var files: [String: [UInt8]] {
        [
            "study/study.yaml": Array(settings(tables: ["path: runs/"]).utf8),
            "study/runs/b/results_1.json": result("0.5"), "study/runs/a/results_1.json": result("0.25"),
            "study/runs/.hidden.json": [0xFF], "study/runs/a/log.txt": [0xFF],
        ]
    }

    @Test func theFilesOfJSONBelowAFolderAreReadInTheOrderOfTheirPaths() throws {
        try withFolder(files) { folder in
            let study = try #require(read(.disk(folder + "/study")).study)
            #expect(study.keys == ["m0.25", "m0.5"])
            #expect(study.inputs.map(\.path) == ["runs/"])
        }
    }

    @Test func theCommandLineTakesAFolderAsWell() throws {
        try withFolder(files) { folder in
            let source = try TableSource(at: folder + "/study/runs/")
            #expect(
                source.files.map(\.path) == [
                    "\(folder)/study/runs/a/results_1.json", "\(folder)/study/runs/b/results_1.json",
                ])
            var diagnostics = Diagnostics()
            let study = readStudy(
                in: .memory("s", ["study.yaml": settings(tables: ["path: t.csv"])]),
                replacingFirstTable: source, &diagnostics)
            #expect(try #require(study).inputs.map(\.path) == ["runs"])
            #expect(try #require(study).scores("arc acc") == [0.25, 0.5])
        }
    }

    @Test func theHashOfAFolderIsThatOfItsFilesWithTheirPaths() throws {
        let file = InputFile(path: "runs/a/results.json", bytes: Array("abc".utf8))
        let digest = TableSource.folder(path: "runs", [file]).digest
        // printf abc | sha256sum | sed 's|-|a/results.json|' | sha256sum
        #expect(digest == "1b25fee0187feb630df383ac6fd518599f97b4b7d79d008d1764c6caff27740f")
        #expect(TableSource.file(file).digest == sha256(file.bytes))
        let moved = InputFile(path: "runs/b/results.json", bytes: file.bytes)
        #expect(TableSource.folder(path: "runs", [moved]).digest != digest)
    }

    @Test func aLinkBelowTheFolderMustNotLeadOutOfTheStudy() throws {
        try withFolder(files.merging(["other.json": result("1")]) { $1 }) { folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/study/runs/results_9.json", withDestinationPath: folder + "/other.json")
            let study = folder + "/study"
            #expect(
                read(.disk(study)).problems == [
                    "\(study)/study.yaml:4:11: error: '\(study)/runs' cannot be read: "
                        + "the link '\(study)/runs/results_9.json' leads out of the study's folder"
                ])
            #expect(try TableSource(at: study + "/runs").files.count == 3)
        }
    }

    @Test func aFolderThatContainsItselfEndsAtADepth() throws {
        try withFolder(files) { folder in
            let runs = folder + "/study/runs"
            try FileManager.default.createSymbolicLink(atPath: runs + "/a/loop", withDestinationPath: runs)
            #expect(
                read(.disk(folder + "/study")).problems.first?.contains(
                    "cannot be read: folders stand in it more than 8 deep") == true)
        }
    }

    @Test func aFolderOutsideTheStudyIsRefused() throws {
        try withFolder(files) { folder in
            let study = InputFolder.disk(folder + "/study/runs")
            var diagnostics = Diagnostics()
            for path in ["../runs", folder] {
                #expect(study.source(of: path, namedAt: Position(file: "f"), &diagnostics)?.path == nil)
            }
            #expect(diagnostics.all.map(\.fault) == [.outsideFolder, .outsideFolder])
        }
    }
}
