import Testing

@testable import Diagnostics
@testable import Site
@testable import Study

/// Claims on their way through the site: from the front matter to every page and file that tells of them.
@Suite struct ClaimSiteTests {
    private func site(_ method: String) throws -> [String: String] {
        let settings = try #require(TinyStudy.files["study.yaml"]) + "\nurl: https://example.org/\n"
        let index =
            try #require(TinyStudy.files["index.md"]) + "\nSee [](method.md) and [](method.md#they-agree).\n"
        let folder = TinyStudy.folder(["study.yaml": settings, "index.md": index, "method.md": method])
        var diagnostics = Diagnostics()
        let plan = SiteBuild(study: folder, allowsFailingClaims: true).plan(&diagnostics)
        let files = try #require(plan, "\(diagnostics.sorted)").files
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }

    private let failing = """
        ---
        summary: All agree.
        claims:
          f: agreement.mean > 0.9
          many: table.models > 4
        ---
        # [All agree](claim:f)

        ## [They agree](claim:f, many)
        """

    @Test func aFailingHeadingIsMarkedOnEveryPageAndInEveryFile() throws {
        let site = try site(failing)
        // The page for an address that does not exist has no navigation.
        for (path, text) in site where path.hasSuffix(".html") && path != "404.html" {
            #expect(text.contains(">All agree (does not hold)</a></li>"), "the navigation of \(path)")
            #expect(!text.contains(">All agree</a>"), "\(path)")
        }
        #expect(site["method.html"]?.contains("<title>All agree (does not hold) · Tiny</title>") == true)
        #expect(site["method.html"]?.contains("content=\"All agree. (does not hold)\"") == true)
        #expect(site["feed.xml"]?.contains("<title>All agree (does not hold)</title>") == true)
        #expect(site["feed.xml"]?.contains("<summary>All agree. (does not hold)</summary>") == true)
        #expect(site["claims.html"]?.contains("<td>All agree (does not hold)</td>") == true)
        #expect(
            site["index.html"]?.contains(
                "See <a href=\"method.html\"><del>All agree</del> (does not hold)</a> and "
                    + "<a href=\"method.html#they-agree\"><del>They agree</del> (does not hold)</a>.") == true
        )
    }

    @Test func aHeadingThatHoldsIsNowhereMarked() throws {
        let site = try site(failing.replacing("> 0.9", with: "> -0.9"))
        for (path, text) in site {
            #expect(!text.contains("does not hold") || path == "assets/script.js", "\(path)")
        }
        #expect(site["feed.xml"]?.contains("<title>All agree</title>") == true)
    }

    @Test func theReportForProgramsSaysWhatASentenceRestsOn() throws {
        let report = try #require(try site(failing)["report.json"])
        let claims = report.matches(of: #/"values": \[([^\]]*)\],\s*"premises": \[([^\]]*)\]/#).map {
            [$0.output.1, $0.output.2].map { $0.filter { !$0.isWhitespace } }
        }
        #expect(
            claims == [
                ["\"agreement.mean\"", ""], ["\"agreement.mean\",\"table.models\"", "\"f\",\"many\""],
            ], "\(report)")
    }
}
