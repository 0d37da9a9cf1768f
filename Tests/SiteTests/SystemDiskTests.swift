import Foundation
import Testing

@testable import Site

/// The same promises as in memory, on a real file system.
@Suite struct SystemDiskTests {
    @Test func exchangesTheSiteAndKeepsTimesToTheNanosecond() throws {
        try withTemporaryFolder { folder in
            let site = folder + "/site"
            try Publication(of: plan(["index.html": "a", "data/x.csv": "old"]), at: site, on: SystemDisk())
                .run()
            let times = try (modified(site + "/index.html"), modified(site + "/data/x.csv"))
            try Publication(of: plan(["index.html": "a", "data/x.csv": "new"]), at: site, on: SystemDisk())
                .run()
            #expect(try modified(site + "/index.html") == times.0)
            #expect(try modified(site + "/data/x.csv") != times.1)
            #expect(try SystemDisk().names(in: folder) == ["site"])
            #expect(try SystemDisk().names(in: site) == [".concordance", "data", "index.html"])
        }
    }

    @Test func aLinkToAFolderIsFollowed() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(
                atPath: folder + "/real", withIntermediateDirectories: false)
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/site", withDestinationPath: folder + "/real")
            try Publication(of: plan(["index.html": "a"]), at: folder + "/site", on: SystemDisk()).run()
            #expect(SystemDisk().kind(of: folder + "/site") == .other)
            #expect(SystemDisk().kind(of: folder + "/real/index.html") == .file)
        }
    }

    @Test func aLinkToNothingIsRefused() throws {
        try withTemporaryFolder { folder in
            let site = folder + "/site"
            try FileManager.default.createSymbolicLink(atPath: site, withDestinationPath: folder + "/absent")
            #expect(throws: PublicationFailure.notAFolder(site)) {
                try Publication(of: plan(["index.html": "a"]), at: site, on: SystemDisk()).run()
            }
        }
    }

    @Test func removingAFolderDoesNotFollowTheLinksInIt() throws {
        try withTemporaryFolder { folder in
            let disk = SystemDisk()
            try disk.makeFolder(folder + "/kept")
            try disk.write([1], to: folder + "/kept/file", timeOf: nil)
            try disk.makeFolder(folder + "/gone/deep")
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/gone/deep/link", withDestinationPath: folder + "/kept")
            try disk.remove(folder + "/gone")
            #expect(try disk.names(in: folder) == ["kept"])
            #expect(try disk.read(folder + "/kept/file") == [1])
        }
    }

    @Test func aRefusalSaysWhatTheSystemSaid() throws {
        try withTemporaryFolder { folder in
            try SystemDisk().write([], to: folder + "/file", timeOf: nil)
            #expect(throws: DiskRefusal(folder + "/file", "File exists")) {
                try SystemDisk().makeFolder(folder + "/file/site")
            }
        }
    }

    /// On a file system without an exchange in one step a build may be killed while there is no site.
    @Test func aSiteThatAKilledBuildTookAwayComesBackThroughALinkToo() throws {
        try withTemporaryFolder { folder in
            let disk = SystemDisk(exchanging: false)
            let site = folder + "/real"
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/link", withDestinationPath: "real")
            for text in ["old", "new"] {
                try Publication(of: plan(["index.html": text]), at: site, on: disk).run()
            }
            #expect(try disk.names(in: folder) == ["link", "real"])
            let scaffold = folder + "/.real.concordance-new"
            try disk.makeFolder(scaffold)
            _ = try disk.lock(scaffold + "/made-by-concordance", heading: "")
            try disk.remove(scaffold + "/made-by-concordance")
            try disk.write([], to: scaffold + "/made-by-concordance", timeOf: nil)
            try disk.move(site, to: scaffold + "/old")
            Publication.recover(folder + "/link", on: disk)
            #expect(try disk.read(site + "/index.html") == Array("new".utf8))
            #expect(try disk.names(in: folder) == ["link", "real"])
        }
    }

    @Test func linksInACircleAreRefused() throws {
        try withTemporaryFolder { folder in
            for (name, other) in [("a", "b"), ("b", "a")] {
                try FileManager.default.createSymbolicLink(
                    atPath: folder + "/" + name, withDestinationPath: other)
            }
            #expect(throws: PublicationFailure.notAFolder(folder + "/a")) {
                try Publication(of: plan(["index.html": "a"]), at: folder + "/a", on: SystemDisk()).run()
            }
        }
    }

    @Test func aLockIsGivenUpWithItsHolderAndNamesIt() throws {
        try withTemporaryFolder { folder in
            let disk = SystemDisk()
            let path = folder + "/lock"
            var lock = try disk.lock(path, heading: "# heading")
            #expect(lock != nil)
            #expect(try disk.lock(path, heading: "# heading") == nil)
            let text = String(decoding: try disk.read(path), as: UTF8.self)
            #expect(text.hasPrefix("# heading\nprocess \(getpid()) on "))
            lock = nil
            #expect(try disk.lock(path, heading: "# heading") != nil)
        }
    }

    /// The lock keeps them apart, so that one of both sites is there in full.
    @Test func twoBuildsOfOneFolderAtOnceLeaveOneOfBothSites() async throws {
        try await withTemporaryFolder { folder in
            try await withThrowingTaskGroup { group in
                for text in ["one", "two"] {
                    group.addTask {
                        let files = Dictionary(uniqueKeysWithValues: (0..<50).map { ("\($0).html", text) })
                        for _ in 0..<5 {
                            try Publication(of: plan(files), at: folder + "/site", on: SystemDisk()).run()
                        }
                    }
                }
                try await group.waitForAll()
            }
            let texts = try Set((0..<50).map { try SystemDisk().read("\(folder)/site/\($0).html") })
            #expect(texts.count == 1)
            #expect(try SystemDisk().names(in: folder) == ["site"])
        }
    }
}

/// Seconds and nanoseconds of a file's modification time.
func modified(_ path: String) throws -> [Int] {
    var status = stat()
    try #require(stat(path, &status) == 0)
    #if canImport(Darwin)
    return [status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec]
    #else
    return [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    #endif
}

func withTemporaryFolder<Result>(_ action: (String) async throws -> Result) async rethrows -> Result {
    let folder = NSTemporaryDirectory() + "concordance-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await action(folder)
}

func withTemporaryFolder<Result>(_ action: (String) throws -> Result) rethrows -> Result {
    let folder = NSTemporaryDirectory() + "concordance-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try action(folder)
}
