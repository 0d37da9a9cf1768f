import Foundation
import Testing

@testable import Diagnostics
@testable import Site
@testable import Study

/// `site/` in the repository is what the code makes of `content/`: every file of it, and no other.
@Suite struct CommittedSiteTests {
    @Test func theSiteInTheRepositoryIsTheOneThatTheCodeMakes() throws {
        var diagnostics = Diagnostics()
        let plan = SiteBuild(study: .disk(repository + "/content")).plan(&diagnostics)
        let made = try Dictionary(
            uniqueKeysWithValues: #require(plan, "\(diagnostics.sorted)").files.map { ($0.path, $0.bytes) })
        let committed = try folderFiles(repository + "/site")
        let advice: Comment = "run 'make site', see what changed by 'make diff-site', and commit site/"
        #expect(committed.keys.filter { made[$0] == nil }.sorted() == [], advice)
        #expect(made.keys.filter { committed[$0] == nil }.sorted() == [], advice)
        #expect(
            made.filter { committed[$0.key] != nil && committed[$0.key] != $0.value }.keys.sorted() == [],
            advice)
    }
}
