import Testing

@testable import Diagnostics
@testable import Pages
@testable import Study

@Suite struct StudyAddressesTests {
    private func addresses(models: [(key: String, name: String)], metrics: [String] = []) -> StudyAddresses {
        let position = Position(file: "t.csv", line: 2, column: 1)
        let table = ScoreTable(
            models: models.map { Model(key: $0.key, name: $0.name, position: position) },
            metrics: metrics.map { Metric(name: $0, table: "t.csv") },
            columns: metrics.map { _ in ScoreColumn(count: models.count) })
        return StudyAddresses(
            of: Study(
                title: "T", date: "2024-01-01", url: nil, notice: nil, table: table, benchmark: nil,
                otherBenchmarks: [], statedRule: Located(.zero, at: position), schemes: nil, cohorts: [],
                published: [], inputs: [], narrative: [], bibliography: nil))
    }

    private func pages(_ models: [(key: String, name: String)]) -> [String] {
        let addresses = addresses(models: models)
        return models.indices.map { addresses.page(ofModel: $0) }
    }

    @Test func aPageIsNamedForTheModelInPlainLetters() {
        #expect(
            pages([("7", "ViT_large patch14:clip (v2.1)"), ("8", "--a--")])
                == ["models/vit-large-patch14-clip-v2-1.html", "models/a.html"])
    }

    @Test func modelsThatShareANameAllGetTheirKeyInAnyOrder() {
        #expect(
            pages([("9", "AlexNet"), ("12", "alexnet")]) == [
                "models/alexnet-9.html", "models/alexnet-12.html",
            ])
        #expect(
            pages([("12", "alexnet"), ("9", "AlexNet")]) == [
                "models/alexnet-12.html", "models/alexnet-9.html",
            ])
    }

    @Test func aNameThatNobodyElseBearsIsNotTakenFromItsModel() {
        #expect(
            pages([("1", "a"), ("2", "A"), ("x", "a-1")])
                == ["models/a-1-2.html", "models/a-2.html", "models/a-1.html"])
    }

    @Test func aNameWithoutPlainLettersFallsBackToTheKey() {
        #expect(pages([("k1", "模型"), ("猫", "犬")]) == ["models/k1.html", "models/model.html"])
    }

    @Test func noNameIsTooLongForADisk() {
        #expect(pages([("1", String(repeating: "long ", count: 100))])[0].utf8.count < 130)
    }

    @Test func metricsWhoseNamesDifferInPunctuationAloneAreNumbered() {
        let addresses = addresses(models: [], metrics: ["V1.pls", "V1-pls"])
        #expect(addresses.page(ofMetric: "V1.pls") == "metrics/v1-pls.html")
        #expect(addresses.page(ofMetric: "V1-pls") == "metrics/v1-pls-2.html")
        #expect(addresses.page(ofMetric: "V2") == nil)
    }
}
