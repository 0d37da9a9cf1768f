import Foundation
import Testing

@testable import Diagnostics
@testable import Study

@Suite struct InputFolderTests {
    private let files = [
        "t.csv": Array("id,a\nm,1\n".utf8), "deep/u.csv": Array("x".utf8), "b.md": Array("b".utf8),
    ]

    @Test func aFileIsReadWholeByItsPathBelowTheFolder() throws {
        try withFolder(files) { folder in
            let table = try InputFolder.disk(folder).bytes(of: "t.csv")
            #expect(table == Array("id,a\nm,1\n".utf8))
            let deep = try InputFolder.disk(folder + "/").ownBytes(of: "deep/u.csv")
            #expect(deep == Array("x".utf8))
        }
    }

    @Test func aSlashAtTheEndOfTheFoldersPathIsNotShown() {
        #expect(InputFolder.disk("content/").displayPath("t.csv") == "content/t.csv")
        #expect(InputFolder.disk("content").displayPath("t.csv") == "content/t.csv")
    }

    @Test func whatStandsDirectlyInAFolderIsListedByName() throws {
        try withFolder(files) { folder in
            let names = try InputFolder.disk(folder).names()
            #expect(names == ["b.md", "deep", "t.csv"])
        }
        let names = try InputFolder.memory("s", ["t.csv": "", "deep/u.csv": "", "b.md": ""]).names()
        #expect(names == ["b.md", "deep", "t.csv"])
        let none = try InputFolder.disk("/no/such/folder").names()
        #expect(none == [])
    }

    @Test func aFileThatIsNotThereIsAbsentAndAFolderIsNoFile() throws {
        try withFolder(files) { folder in
            #expect(throws: InputFolder.Unreadable.absent) {
                try InputFolder.disk(folder).ownBytes(of: "x.csv")
            }
            #expect(throws: InputFolder.Unreadable.refused("it is a folder")) {
                try InputFolder.disk(folder).ownBytes(of: "deep")
            }
        }
        #expect(throws: InputFolder.Unreadable.absent) { try InputFolder.memory("s", [:]).bytes(of: "x.csv") }
    }

    @Test func aTableThatIsNotThereIsAnErrorWhereTheStudyNamesIt() {
        let (study, problems) = read(["study.yaml": settings(tables: ["path: t.csv"])])
        #expect(study == nil)
        #expect(problems == ["s/study.yaml:4:11: error: there is no file 's/t.csv'"])
    }

    @Test func aFolderWithoutResultsInPlaceOfATableIsAnErrorWhereTheStudyNamesIt() throws {
        let all = files.merging(["study.yaml": Array(settings(tables: ["path: deep"]).utf8)]) { $1 }
        try withFolder(all) { folder in
            #expect(
                read(.disk(folder)).problems == [
                    "\(folder)/study.yaml:4:11: error: '\(folder)/deep' is a folder, and holds no results that are known; "
                        + "name a file, or a folder to which MTEB or lm-evaluation-harness wrote"
                ])
        }
    }
}
