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
        let complete = MemoryDisk(copying: disk)
        try publish(complete)
        let new = complete.texts
        var failures = 0
        for operation in 1...complete.operations {
            let disk = MemoryDisk(copying: disk, refusing: operation...operation)
            let failed = (try? publish(disk)) == nil
            let site = disk.texts.filter { $0.key.hasPrefix("site/") }
            #expect(site == (failed ? old : new), "operation \(operation)")
            failures += failed ? 1 : 0
        }
        #expect(failures >= 6)
    }

    /// Kills a build before each operation in turn, with an exchange in one step and without: when the next build begins, the
    /// site is the old or the new one, and when it ends nothing else is left.
    @Test(arguments: [true, false]) func whereverABuildIsKilledTheNextOneFindsAWholeSite(_ exchanges: Bool)
        throws
    {
        let disk = MemoryDisk(exchanging: exchanges)
        try publish("old", on: disk)
        let old = disk.texts
        let complete = MemoryDisk(copying: disk)
        try publish("new", on: complete)
        let new = complete.texts
        var seen: Set<[String: String]> = []
        for operation in 1...complete.operations {
            let killed = MemoryDisk(copying: disk, refusing: operation...Int.max)
            try? publish("new", on: killed)
            let next = MemoryDisk(copying: killed)
            Publication.recover("out/site", on: next)
            #expect(next.texts == old || next.texts == new, "operation \(operation)")
            #expect(!next.folders.contains { $0.contains("concordance-new") }, "operation \(operation)")
            seen.insert(next.texts)
            try publish("new", on: next)
            #expect(next.texts == new, "operation \(operation)")
        }
        #expect(seen == [old, new])
        #expect(complete.operations > 10)
    }

    @Test func aBuildThatIsToldToEndLeavesTheOldSiteAndNothingElse() throws {
        let disk = MemoryDisk()
        try publish("old", on: disk)
        let (files, folders) = (disk.files, disk.folders)
        for answers in 0...3 {
            var asked = 0
            #expect(throws: Interrupted.self) {
                try Publication(of: plan(["index.html": "new", "a/b.html": "new"]), at: "out/site", on: disk)
                    .run(
                        until: {
                            asked += 1
                            return asked > answers
                        })
            }
            #expect(disk.files == files)
            #expect(disk.folders == folders)
        }
    }

    @Test func theFoldersAboveASiteThatCouldNotBeMadeAreGone() throws {
        let disk = MemoryDisk()
        #expect(throws: Interrupted.self) {
            try Publication(of: plan(["index.html": "a"]), at: "deep/er/site", on: disk).run(until: { true })
        }
        #expect(!disk.folders.contains("deep"))
    }

    @Test func whatAKilledBuildLeftIsRemoved() throws {
        let disk = MemoryDisk([
            "out/.site.concordance-new/made-by-concordance": "",
            "out/.site.concordance-new/new/half.html": "x",
        ])
        try Publication(of: plan(["index.html": "a"]), at: "out/site", on: disk).run()
        #expect(disk.files.keys.sorted() == ["out/site/.concordance", "out/site/index.html"])
        #expect(!disk.folders.contains("out/.site.concordance-new"))
    }

    /// What has the name of a folder of ours and not its mark is somebody's.
    @Test(arguments: [
        ["out/.site.concordance-new/mine.txt": "mine"],
        ["out/.site.concordance-new/new/index.html": "mine"],
        ["out/.site.concordance-new/made-by-concordance": "a note of mine"],
        ["out/.site.concordance-new": "a file"],
        ["out/.site.concordance-new/mine.txt": "mine", "out/.site.concordance-new-2/mine.txt": "mine"],
    ])
    func whatSomebodyElsePutBesideTheSiteIsLeftAlone(_ mine: [String: String]) throws {
        let disk = MemoryDisk(mine)
        try publish("old", on: disk)
        try publish("new", on: disk)
        #expect(disk.texts.filter { $0.key.contains("concordance-new") } == mine)
        #expect(disk.texts["out/site/index.html"] == "new")
        #expect(disk.folders.filter { $0.contains("concordance-new") }.count <= mine.count + 1)
    }

    @Test func whereNoNameIsFreeTheBuildSaysSo() {
        let names = [""] + (2...9).map { "-\($0)" }
        let disk = MemoryDisk(
            Dictionary(uniqueKeysWithValues: names.map { ("out/.site.concordance-new\($0)/x", "mine") }))
        #expect(throws: PublicationFailure.noNameBeside("out/site", taken: "out/.site.concordance-new")) {
            try publish("new", on: disk)
        }
    }

    @Test func anotherBuildIsWaitedForAndNamedAtOnce() throws {
        let mark = "out/.site.concordance-new/made-by-concordance"
        let heading =
            "# Concordance builds the site beside this folder in it. The next build removes what a killed one left here."
        let disk = MemoryDisk([mark: heading + "\nprocess 7 on lab-3\n"], locked: [mark: 100])
        var told: [String] = []
        try Publication(of: plan(["index.html": "a"]), at: "out/site", on: disk).run(announce: {
            told.append($0)
        })
        #expect(
            told == ["waiting for another build of 'out/site', by process 7 on lab-3, for 60 seconds at most"]
        )
        #expect(disk.pauses == 100)
    }

    @Test(arguments: [
        ("\nprocess 7 on lab-3\n", "process 7 on lab-3"), ("\n\u{1B}[2J\n", "a process that is not known"),
        ("", "a process that is not known"),
    ])
    func anotherBuildIsNotWaitedForForEver(_ line: String, _ builder: String) {
        let mark = "out/.site.concordance-new/made-by-concordance"
        let heading =
            "# Concordance builds the site beside this folder in it. The next build removes what a killed one left here."
        let disk = MemoryDisk([mark: heading + line], locked: [mark: .max])
        #expect(throws: PublicationFailure.underConstruction("out/site", by: builder)) {
            try publish("new", on: disk)
        }
        #expect(disk.pauses == 1200)
        Publication.recover("out/site", on: disk)
        #expect(disk.files.keys.sorted() == [mark])
    }

    @Test func aMountPointIsRefusedBeforeAnythingIsWritten() {
        let disk = MemoryDisk(folders: ["volume"], mountPoints: ["volume"])
        #expect(throws: PublicationFailure.mountPoint("volume")) {
            try Publication(of: plan(["index.html": "a"]), at: "volume", on: disk).run()
        }
        #expect(disk.operations == 0)
    }

    /// A folder of the site that lost its files is the site's all the same.
    @Test func anEmptyFolderThatSomebodyMadeInTheSiteIsTold() throws {
        let disk = MemoryDisk()
        try publish("old", on: disk)
        try disk.remove("out/site/more/page.html")
        try publish("new", on: disk)
        try disk.makeFolder("out/site/notes/later")
        #expect(throws: PublicationFailure.foreignFiles(["notes/later/"], in: "out/site")) {
            try publish("new", on: disk)
        }
        #expect(disk.kind(of: "out/site/notes/later") == .folder)
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

    /// Unicode ends a line in more ways than a list of files does.
    @Test(arguments: ["a\u{2028}b", "a\u{2029}b", "a\u{85}b"])
    func aFileMayHoldWhatOthersCallALineEnd(_ name: String) throws {
        let disk = MemoryDisk()
        for _ in 1...2 { try Publication(of: plan([name: "a"]), at: "site", on: disk).run() }
        #expect(disk.texts["site/" + name] == "a")
    }

    @Test func aFileInTheSitesPlaceIsRefused() {
        let disk = MemoryDisk(["site": "text"])
        #expect(throws: PublicationFailure.notAFolder("site")) {
            try Publication(of: plan(["index.html": "a"]), at: "site", on: disk).run()
        }
    }
}

/// Puts a site of two pages at `out/site`.
private func publish(_ text: String, on disk: MemoryDisk) throws {
    try Publication(of: plan(["index.html": text, "more/page.html": text]), at: "out/site", on: disk).run()
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
