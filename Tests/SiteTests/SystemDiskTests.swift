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

    /// What stands in for the exchange on file systems that have none.
    @Test func threeRenamesExchangeTwoFoldersToo() throws {
        try withTemporaryFolder { folder in
            let disk = SystemDisk()
            for name in ["a", "b"] {
                try disk.makeFolder("\(folder)/\(name)")
                try disk.write(Array(name.utf8), to: "\(folder)/\(name)/file", timeOf: nil)
            }
            try disk.exchangeByRenaming(folder + "/a", with: folder + "/b")
            #expect(try disk.names(in: folder) == ["a", "b"])
            #expect(try disk.read(folder + "/a/file") == Array("b".utf8))
            #expect(try disk.read(folder + "/b/file") == Array("a".utf8))
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
