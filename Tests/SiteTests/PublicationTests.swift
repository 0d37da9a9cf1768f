import Testing

@testable import Diagnostics
@testable import Site

@Suite struct PublicationTests {
    @Test func writesEveryFileAndTheListOfThem() throws {
        let disk = MemoryDisk()
        try Publication(of: plan(["index.html": "a", "data/x.csv": "b"]), at: "out/site", on: disk).run()
        #expect(disk.texts["out/site/index.html"] == "a")
        #expect(disk.texts["out/site/data/x.csv"] == "b")
        #expect(disk.files.count == 3)
        let manifest = try #require(Manifest(reading: disk.read("out/site/.concordance")))
        #expect(manifest.files == [".concordance", "data/x.csv", "index.html"])
    }

    @Test func aFileThatDidNotChangeKeepsItsTime() throws {
        let disk = MemoryDisk()
        try Publication(of: plan(["same.html": "a", "other.html": "b"]), at: "site", on: disk).run()
        let before = disk.files
        try Publication(of: plan(["same.html": "a", "other.html": "c"]), at: "site", on: disk).run()
        #expect(disk.files["site/same.html"]?.time == before["site/same.html"]?.time)
        #expect(disk.files["site/other.html"]?.time != before["site/other.html"]?.time)
    }

    @Test func aFileOfTheOldSiteThatTheNewOneLacksIsGone() throws {
        let disk = MemoryDisk()
        try Publication(of: plan(["index.html": "a", "gone.html": "b"]), at: "site", on: disk).run()
        try Publication(of: plan(["index.html": "a"]), at: "site", on: disk).run()
        #expect(disk.files.keys.sorted() == ["site/.concordance", "site/index.html"])
    }

    /// Refuses each operation in turn: whichever it is, the folder then holds the old site or the new one, and
    /// a build that reports success has published the new one.
    @Test func whicheverOperationFailsTheSiteIsOldOrNew() throws {
        let disk = MemoryDisk()
        try Publication(of: plan(["index.html": "old", "a/gone.html": "old"]), at: "site", on: disk).run()
        let old = disk.texts
        let publish = { (disk: MemoryDisk) in
            try Publication(of: plan(["index.html": "new", "b/more.html": "new"]), at: "site", on: disk).run()
        }
        let complete = MemoryDisk(copying: disk, refusing: 0)
        try publish(complete)
        let new = complete.texts
        var failures = 0
        for operation in 1...complete.operations {
            let disk = MemoryDisk(copying: disk, refusing: operation)
            let failed = (try? publish(disk)) == nil
            let site = disk.texts.filter { $0.key.hasPrefix("site/") }
            #expect(site == (failed ? old : new), "operation \(operation)")
            failures += failed ? 1 : 0
        }
        #expect(failures >= 6)
    }

    @Test func whatAKilledBuildLeftIsRemoved() throws {
        let disk = MemoryDisk(["out/.site.concordance-new/half.html": "x"])
        try Publication(of: plan(["index.html": "a"]), at: "out/site", on: disk).run()
        #expect(disk.files.keys.sorted() == ["out/site/.concordance", "out/site/index.html"])
    }

    @Test func aFolderThatConcordanceDidNotMakeIsRefused() throws {
        let disk = MemoryDisk(["site/thesis.tex": "years of work"])
        #expect(throws: PublicationFailure.notOurs("site")) {
            try Publication(of: plan(["index.html": "a"]), at: "site", on: disk).run()
        }
        #expect(disk.texts == ["site/thesis.tex": "years of work"])
    }

    @Test func aFileThatSomebodyPutIntoTheSiteIsNotRemoved() throws {
        let disk = MemoryDisk([
            "site/notes/draft.txt": "mine", "site/.concordance": Manifest(files: []).output.text,
        ])
        #expect(throws: PublicationFailure.foreignFiles(["notes/draft.txt"], in: "site")) {
            try Publication(of: plan(["index.html": "a"]), at: "site", on: disk).run()
        }
        #expect(disk.texts["site/notes/draft.txt"] == "mine")
    }

    @Test func aListOfFilesWithWindowsLineEndsIsRead() {
        let bytes = Array(Manifest(files: ["a", "b"]).output.text.replacing("\n", with: "\r\n").utf8)
        #expect(Manifest(reading: bytes) == Manifest(files: ["a", "b"]))
    }

    @Test func aFileInTheSitesPlaceIsRefused() {
        let disk = MemoryDisk(["site": "text"])
        #expect(throws: PublicationFailure.notAFolder("site")) {
            try Publication(of: plan(["index.html": "a"]), at: "site", on: disk).run()
        }
    }
}

/// A plan of these files and the list of them.
func plan(_ files: [String: String]) -> SitePlan {
    var diagnostics = Diagnostics()
    var plan = SitePlan()
    for (path, text) in files { plan.add(Output(path, text, from: "a test"), &diagnostics) }
    plan.add(Manifest(files: plan.files.map(\.path)).output, &diagnostics)
    precondition(!diagnostics.hasErrors)
    return plan
}

extension Output {
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
