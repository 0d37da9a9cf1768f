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

    /// Windows keeps the names of devices, whatever stands behind a dot.
    @Test(arguments: ["con", "CON", "Prn", "aux.", "nul", "com1", "COM9", "lpt1", "LPT0", " con ", "con/"])
    func aPageHasNoNameOfADevice(_ name: String) {
        let slug = name.lowercased().filter { $0.isLetter || $0.isNumber }
        #expect(pages([(name, name)]) == ["models/\(slug)-model.html"])
        let metrics = addresses(models: [], metrics: [name])
        #expect(metrics.page(ofMetric: name) == "metrics/\(slug)-metric.html")
    }

    @Test(arguments: ["console", "com", "com10", "lpt-1", "auxiliary", "null", "conin"])
    func aNameThatOnlyBeginsLikeADeviceStays(_ name: String) {
        #expect(pages([(name, name)]) == ["models/\(name).html"])
    }

    @Test func theNameOfADeviceTakesNoOtherModelsPage() {
        let models = [("1", "con"), ("2", "CON"), ("3", "con-model"), ("4", "con model")]
        let found = pages(models)
        #expect(Set(found).count == 4)
        #expect(pages(models.reversed()) == found.reversed())
    }

    /// A page's name has letters of one case, none that Unicode can write in two ways, and no way out of its folder.
    @Test(arguments: [
        "../../etc/passwd", "..\\..\\x", "%2e%2e/x", "a\u{202E}b", "e\u{301}", "é", "\u{200B}", "A", "x.",
        " x ", "\u{2028}", "…",
    ])
    func aPagesNameIsPlainWhateverTheModelIsCalled(_ name: String) {
        let page = pages([(name, name)])[0].dropFirst("models/".count)
        #expect(
            page.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 }
        )
        #expect(page.dropLast(5).utf8.allSatisfy { $0 != 46 })
        #expect(page.hasSuffix(".html") && page.count > 5)
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
