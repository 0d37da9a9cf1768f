import Foundation
import Testing

@testable import Diagnostics
@testable import Study

/// Nothing but a regular file is read: a pipe would wait for ever, and a device has no end.
@Suite(.timeLimit(.minutes(1))) struct SpecialFileTests {
    private func problems(
        _ files: [String: [UInt8]] = [:], making make: (String) throws -> Void
    ) throws -> [String] {
        let study = ["study.yaml": Array(settings(tables: ["path: t.csv"]).utf8)].merging(files) { $1 }
        return try withFolder(study) { folder in
            try make(folder)
            defer { chmod(folder, 0o700) }
            return read(.disk(folder)).problems.map { $0.replacing(folder, with: "s") }
        }
    }

    @Test func aPipeIsCalledOne() throws {
        let found = try problems { mkfifo($0 + "/t.csv", 0o644) }
        #expect(found == ["s/study.yaml:4:11: error: 's/t.csv' cannot be read: it is a pipe"])
    }

    @Test func aPageThatIsAPipeIsToldAtItself() throws {
        let found = try problems(["t.csv": Array("id,a\nm,1\n".utf8)]) { mkfifo($0 + "/x.md", 0o644) }
        #expect(found == ["s/x.md: error: 's/x.md' cannot be read: it is a pipe"])
    }

    @Test func aPartOfAFolderOfResultsIsToldAsThatPart() throws {
        let found = try withFolder([
            "study.yaml": Array(settings(tables: ["path: runs"]).utf8), "runs/a.json": Array("{}".utf8),
        ]) { folder in
            mkfifo(folder + "/runs/b.json", 0o644)
            return read(.disk(folder)).problems.map { $0.replacing(folder, with: "s") }
        }
        #expect(
            found == [
                "s/study.yaml:4:11: error: 's/runs' cannot be read: 's/runs/b.json' in it: it is a pipe"
            ])
    }

    @Test func aDeviceIsCalledOne() throws {
        #expect(throws: InputFolder.Unreadable.refused("it is a device")) { try InputFile(at: "/dev/zero") }
    }

    @Test func aLinkToItselfIsToldInTheWordsOfTheSystem() throws {
        let found = try problems {
            try FileManager.default.createSymbolicLink(atPath: $0 + "/t.csv", withDestinationPath: "t.csv")
        }
        #expect(
            found == ["s/study.yaml:4:11: error: 's/t.csv' cannot be read: too many levels of symbolic links"]
        )
    }

    /// It has no bytes on the disk, so that reading it would only take memory.
    @Test func aFileOfMoreThanAGigabyteIsNotRead() throws {
        let found = try problems { folder in
            let path = folder + "/t.csv"
            try Data().write(to: URL(filePath: path))
            try #require(truncate(path, (1 << 30) + 1) == 0)
        }
        #expect(found == ["s/study.yaml:4:11: error: 's/t.csv' cannot be read: it is larger than 1 GB"])
    }

    /// Those that the system makes up have no size.
    @Test func aFileWithoutASizeIsReadToItsEnd() throws {
        let path = "/proc/self/status"
        if FileManager.default.fileExists(atPath: path) { #expect(try !InputFile(at: path).bytes.isEmpty) }
    }

    @Test func aFolderThatMayNotBeListedIsToldAsSuch() throws {
        // Who may do everything may list it as well.
        if geteuid() == 0 { return }
        let found = try problems(["t.csv": Array("id,a\nm,1\n".utf8)]) { chmod($0, 0o300) }
        #expect(found == ["s: error: 's' cannot be read: permission denied"])
    }
}
