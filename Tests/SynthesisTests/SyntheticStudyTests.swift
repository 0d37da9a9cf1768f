import Testing

@testable import Synthesis

@Suite struct SyntheticStudyTests {
    let study = SyntheticStudy(seed: SyntheticStudy.defaultSeed)
    var table: WrittenTable { WrittenTable("tables/brain-score.csv", of: study) }

    @Test func theSameSeedGivesTheSameBytes() {
        let again = SyntheticStudy(seed: SyntheticStudy.defaultSeed)
        #expect(study.files.map(\.path) == again.files.map(\.path))
        #expect(study.files.map(\.text) == again.files.map(\.text))
    }

    @Test func anotherSeedGivesOtherScores() {
        let other = WrittenTable("tables/brain-score.csv", of: SyntheticStudy(seed: 1))
        #expect(other.column("ImageNet-top1") != table.column("ImageNet-top1"))
    }

    @Test func everyFileEndsItsLinesWithALineFeedAlone() {
        for file in study.files {
            #expect(file.text.hasSuffix("\n") && !file.text.contains("\r"), "\(file.path)")
        }
    }

    @Test(arguments: [SyntheticStudy.defaultSeed, 0, 1, .max])
    func everySeedGives241ModelsOf51LeavesAnd18Accuracies(seed: UInt64) {
        let table = WrittenTable("tables/brain-score.csv", of: SyntheticStudy(seed: seed))
        #expect(table.rows.count == 241)
        #expect(table.rows.allSatisfy { $0.count == table.header.count })
        #expect(Set(table.column("model_id")).count == 241)
        #expect(Array(table.header.prefix(2)) == ["model_id", "model_name"])
        #expect(table.leaves.count == 51)
        #expect(table.header.count { $0.hasSuffix("-top1") } == 18)
        #expect(Set(table.header).count == 2 + 51 + 18)
    }

    @Test func cellsAreThreeDecimalsOrBlankOrNotApplicable() {
        for cell in table.rows.flatMap({ $0.dropFirst(2) }) where !cell.isEmpty && cell != "X" {
            #expect(cell.wholeMatch(of: /-?[01]\.[0-9]{3}/) != nil, "\(cell)")
        }
    }

    @Test(arguments: [SyntheticStudy.defaultSeed, 0, 1, .max])
    func of95CompleteModelsSixRepeatANameAndOneClassifiesAtChance(seed: UInt64) {
        let table = WrittenTable("tables/brain-score.csv", of: SyntheticStudy(seed: seed))
        let complete = table.completeRows
        #expect(complete.count == 95)
        #expect(Set(complete.map { table.cell($0, "model_name") }).count == 89)
        let weak = complete.filter { row in (Double(table.cell(row, "ImageNet-top1")) ?? 1) < 0.019 }
        #expect(weak.map { table.cell($0, "model_name") } == ["Fennick-18 (untrained)"])
    }

    @Test func modelsThatShareANameDifferInTheirScores() {
        let repeated = Dictionary(grouping: table.rows) { $0[1] }.values.filter { $0.count > 1 }
        #expect(repeated.map(\.count).sorted() == [2, 2, 2, 2, 3])
        for rows in repeated {
            #expect(Set(rows.map { $0.dropFirst(2).joined(separator: ",") }).count == rows.count)
        }
    }

    @Test func mostModelsHave50Or33Or30Or5NonZeroScores() {
        let table = table
        let counts = table.rows.map { row in
            table.leaves.count { (Double(table.cell(row, $0)) ?? 0) != 0 }
        }
        let sizes = Dictionary(grouping: counts) { $0 }.mapValues(\.count)
        #expect(sizes[50] == 93)
        #expect(sizes[33] == 45)
        #expect(sizes[30] == 40)
        #expect(sizes[5] == 30)
        #expect(sizes.filter { ![50, 33, 30, 5].contains($0.key) }.values.allSatisfy { $0 <= 10 })
    }

    @Test func theIrregularitiesOfRealTablesAreThere() {
        let table = table
        let leaves = table.leaves
        let scores = table.rows.flatMap { row in leaves.compactMap { Double(table.cell(row, $0)) } }
        #expect(scores.count { $0 < 0 } == 4)
        #expect(scores.count { $0 == 0 } == 2)
        #expect(table.column("Kar2019-ost").count { !$0.isEmpty } == 2)
        let tied = Dictionary(grouping: table.rows) { $0.dropFirst(2).joined(separator: ",") }
        #expect(tied.values.map(\.count).filter { $0 > 1 } == [2])
    }

    @Test func onlyModelsWithoutAClassifierAreNotApplicable() {
        let table = table
        let marked = table.rows.filter { $0.contains("X") }
        #expect(marked.count == 12)
        for row in marked {
            #expect(row[1].hasSuffix("(self-supervised)"))
            #expect(table.cell(row, "ImageNet-top1") == "X")
            #expect(table.scoreCount(row, on: table.leaves) >= 33)
        }
    }
}
