import Testing

@testable import Synthesis

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct CommittedTablesTests {
    /// Rewrite them with `concordance synthesize` when this fails.
    @Test func theTablesInContentAreThoseOfTheDefaultSeed() throws {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for file in SyntheticStudy(seed: SyntheticStudy.defaultSeed).files {
            let committed = try Data(contentsOf: repository.appending(path: "content/" + file.path))
            #expect(committed == Data(file.text.utf8), "content/\(file.path) differs")
        }
    }
}
