import Foundation
import Testing

@testable import Diagnostics
@testable import Site
@testable import Study

/// A study of five models and its whole site, small enough to be read in a minute: `Tiny/study` and `Tiny/site`. The
/// stylesheet and the script are left out; they are files of `Templates`.
@Suite struct TinySiteTests {
    private static let expected = repository + "/Tests/SiteTests/Tiny/site"
    private static let actual = repository + "/.build/tiny-site"

    @Test func everyFileOfTheTinySiteIsAsItStandsBesideTheStudy() throws {
        var diagnostics = Diagnostics()
        let plan = SiteBuild(study: .disk(repository + "/Tests/SiteTests/Tiny/study")).plan(&diagnostics)
        #expect(diagnostics.all.isEmpty, "\(diagnostics.sorted)")
        let files = try #require(plan).files.filter {
            !["assets/style.css", "assets/script.js"].contains($0.path)
        }
        let made = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
        let committed = try folderFiles(Self.expected)
        let changed = Set(made.keys).union(committed.keys).filter { made[$0] != committed[$0] }.sorted()
        if !changed.isEmpty { try write(made) }
        #expect(
            changed == [],
            """
            see what changed: make diff-site OLD=Tests/SiteTests/Tiny/site NEW=.build/tiny-site; \
            if it is right, copy .build/tiny-site over Tests/SiteTests/Tiny/site
            """)
    }

    private func write(_ files: [String: [UInt8]]) throws {
        let disk = SystemDisk()
        try disk.remove(Self.actual)
        for (path, bytes) in files {
            let file = URL(filePath: Self.actual + "/" + path)
            try disk.makeFolder(file.deletingLastPathComponent().path(percentEncoded: false))
            try disk.write(bytes, to: Self.actual + "/" + path, timeOf: nil)
        }
    }
}

/// Every file below a folder, by its path from there.
func folderFiles(_ folder: String) throws -> [String: [UInt8]] {
    let disk = SystemDisk()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return try Dictionary(
        uniqueKeysWithValues: paths.filter { disk.kind(of: folder + "/" + $0) == .file }
            .map { ($0, try disk.read(folder + "/" + $0)) })
}
