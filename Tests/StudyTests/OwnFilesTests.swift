import Foundation
import Testing

@testable import Diagnostics
@testable import Study

/// What is published is the study's own: nothing that a study names may lie outside its folder.
@Suite struct OwnFilesTests {
    private let table = "id,a\nm,1\n"

    private func refusal(_ place: String, _ path: String) -> String {
        "\(place): error: '\(path)' leads out of the study's folder; "
            + "put the file into the folder, and name it by its path from there"
    }

    @Test(arguments: [
        ("/srv/t.csv", "/srv/t.csv"), ("../t.csv", "s/../t.csv"), ("./../t.csv", "s/./../t.csv"),
        ("a/../../t.csv", "s/a/../../t.csv"),
    ])
    func aTableOutsideTheFolderIsRefusedWhereTheStudyNamesIt(path: String, shown: String) {
        let (study, problems) = read(table: table, named: path)
        #expect(study == nil)
        #expect(problems == [refusal("s/study.yaml:4:11", shown)])
    }

    @Test(arguments: ["/srv/a.csv", "../a.csv"])
    func anAliasFileOutsideTheFolderIsRefused(path: String) {
        let (study, problems) = read(
            tables: [("", table), ("match: {name: \(path)}", "id,b\nx,1\n")], [path: "theirs,ours\nx,m\n"])
        #expect(study == nil)
        #expect(problems.first?.hasPrefix("s/study.yaml:6:19: error: '") == true)
        #expect(problems.first?.contains("leads out of the study's folder") == true)
    }

    @Test func aBibliographyOutsideTheFolderIsRefused() {
        let (study, problems) = read(
            table: table, keys: "bibliography: /srv/b.bib\n", ["/srv/b.bib": "@misc{a, title={T}, year=1}"])
        #expect(study == nil)
        #expect(problems == [refusal("s/study.yaml:5:15", "/srv/b.bib")])
    }

    @Test(arguments: ["t.csv", "./t.csv", "deep/t.csv", "deep/../t.csv", "deep/./er/../t.csv"])
    func aPathThatStaysInTheFolderIsRead(path: String) {
        #expect(read(table: table, named: path).study != nil)
    }

    @Test func onDiskAnAbsolutePathIsRefusedThoughTheFileIsThere() throws {
        try withFolder(["study/study.yaml": [], "own.csv": Array(table.utf8)]) { folder in
            let path = folder + "/own.csv"
            try settings(tables: ["path: \(path)"]).write(
                toFile: folder + "/study/study.yaml", atomically: true, encoding: .utf8)
            let (study, problems) = read(.disk(folder + "/study"))
            #expect(study == nil)
            #expect(problems == [refusal("\(folder)/study/study.yaml:4:11", path)])
        }
    }

    @Test func onDiskAPathThatLeadsUpIsRefusedThoughTheFileIsThere() throws {
        let files = [
            "study/study.yaml": Array(settings(tables: ["path: ../own.csv"]).utf8),
            "own.csv": Array(table.utf8),
        ]
        try withFolder(files) { folder in
            let (study, problems) = read(.disk(folder + "/study"))
            #expect(study == nil)
            #expect(problems == [refusal("\(folder)/study/study.yaml:4:11", "\(folder)/study/../own.csv")])
        }
    }

    /// The neighbour's name begins with the folder's.
    @Test func aNeighbourOfTheFolderIsOutsideOfIt() throws {
        let files = [
            "study/study.yaml": Array(settings(tables: ["path: ../study-2/t.csv"]).utf8),
            "study-2/t.csv": Array(table.utf8),
        ]
        try withFolder(files) { folder in
            #expect(read(.disk(folder + "/study")).problems.count == 1)
        }
    }

    @Test func linksToTablesAndPagesOutsideTheFolderAreRefused() throws {
        let files = [
            "study/study.yaml": Array(settings(tables: ["path: t.csv"]).utf8), "own.csv": Array(table.utf8),
            "own.md": Array("# Mine\n".utf8),
        ]
        try withFolder(files) { folder in
            for (link, target) in [("t.csv", "own.csv"), ("index.md", "own.md")] {
                try FileManager.default.createSymbolicLink(
                    atPath: folder + "/study/" + link, withDestinationPath: folder + "/" + target)
            }
            let (study, problems) = read(.disk(folder + "/study"))
            #expect(study == nil)
            #expect(
                problems == [
                    refusal("\(folder)/study/index.md", "\(folder)/study/index.md"),
                    refusal("\(folder)/study/study.yaml:4:11", "\(folder)/study/t.csv"),
                ])
        }
    }

    @Test func aLinkInsideTheFolderIsFollowed() throws {
        let files = [
            "study/study.yaml": Array(settings(tables: ["path: t.csv"]).utf8),
            "study/tables/2024.csv": Array(table.utf8),
        ]
        try withFolder(files) { folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/study/t.csv", withDestinationPath: folder + "/study/tables/2024.csv")
            #expect(read(.disk(folder + "/study")).study?.scores("a") == [1])
        }
    }

    @Test func aLinkToTheFolderItselfIsTheFolder() throws {
        let files = [
            "study/study.yaml": Array(settings(tables: ["path: t.csv"]).utf8),
            "study/t.csv": Array(table.utf8),
        ]
        try withFolder(files) { folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/link", withDestinationPath: folder + "/study")
            #expect(read(.disk(folder + "/link")).problems == [])
        }
    }

    /// Files that the study takes from a folder beside it, and pages that are links into it.
    @Test func aFolderThatTheStudyOpensIsReadAsItsOwn() throws {
        let files = [
            "study/study.yaml": Array(
                settings(tables: ["path: ../shared/t.csv"], "outside-folders: [../shared]\n").utf8),
            "shared/t.csv": Array(table.utf8), "shared/p.md": Array("# P\n".utf8),
            "other/t.csv": Array(table.utf8),
        ]
        try withFolder(files) { folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/study/index.md", withDestinationPath: "../shared/p.md")
            let (study, problems) = read(.disk(folder + "/study"))
            #expect(problems == [])
            #expect(study?.scores("a") == [1])
            #expect(study?.narrative.map(\.text) == ["# P\n"])

            // And nothing beside it.
            try settings(tables: ["path: ../other/t.csv"], "outside-folders: [../shared]\n")
                .write(toFile: folder + "/study/study.yaml", atomically: true, encoding: .utf8)
            #expect(
                read(.disk(folder + "/study")).problems
                    == [refusal("\(folder)/study/study.yaml:4:11", "\(folder)/study/../other/t.csv")])
        }
    }

    @Test func aFolderThatIsOpenedIsThere() {
        #expect(
            read(table: table, keys: "outside-folders: [../no]\n").problems
                == ["s/study.yaml:5:19: error: there is no folder 's/../no'"])
    }

    /// Where links cannot be made, one is copied as a file that holds its path.
    @Test func aPageThatIsTheTextOfALinkLeadsWhereThatLeads() throws {
        let files = [
            "study/study.yaml": Array(settings(tables: ["path: t.csv"]).utf8),
            "study/t.csv": Array(table.utf8),
            "study/x.md": Array("../secret.md".utf8), "secret.md": Array("# S\n".utf8),
        ]
        try withFolder(files) { folder in
            #expect(
                read(.disk(folder + "/study")).problems == [
                    "\(folder)/study/x.md:1:1: error: this page is nothing but the path '../secret.md', as a link that was copied "
                        + "as a text, and leads out of the study's folder; put the page itself into the folder"
                ])
        }
    }

    @Test func theTableOfTheCommandLineMayLieAnywhere() throws {
        try withFolder(["fresh.csv": Array("id,a\nn,2\n".utf8)]) { folder in
            let (study, problems) = read(
                ["study.yaml": settings(tables: ["path: t.csv"])],
                replacingFirstTable: try InputFile(at: folder + "/fresh.csv"))
            #expect(problems == [])
            #expect(study?.scores("a") == [2])
            #expect(study?.inputs.map(\.path) == ["fresh.csv"])
        }
    }
}
