import Foundation
import FuzzTargets
import Testing

/// What was fuzzed once is read in every run: the seeds of each target, and whatever broke a promise until it was mended.
@Suite struct CorpusTests {
    @Test(arguments: FuzzTarget.all.map(\.name))
    func noSeedAndNoPastFindingBreaksAPromise(_ name: String) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        let files = try ["Corpus", "Findings"].flatMap { try Self.files(in: "\($0)/\(name)") }
        #expect(!files.isEmpty)
        for file in files {
            let broken = target.broken(by: [UInt8](try Data(contentsOf: file)))
            #expect(broken.isEmpty, "\(file.lastPathComponent)")
        }
    }

    /// Else a target would try nothing beyond the first message.
    @Test(arguments: FuzzTarget.all.map(\.name))
    func aSeedOfEachTargetIsAccepted(_ name: String) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        let seeds = try Self.files(in: "Corpus/\(name)")
        #expect(try seeds.contains { target.accepts([UInt8](try Data(contentsOf: $0))) })
    }

    private static func files(in folder: String) throws -> [URL] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let path = root.appending(path: "Fuzz/\(folder)")
        guard FileManager.default.fileExists(atPath: path.path()) else { return [] }
        return try FileManager.default.contentsOfDirectory(at: path, includingPropertiesForKeys: nil)
            .sorted { $0.path() < $1.path() }
    }
}
