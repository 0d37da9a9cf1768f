import Testing

@testable import Study

/// Columns that tell of the models and are no scores.
@Suite struct AttributeTests {
    private func attributes(_ table: String, _ entry: String, keys: String = "") -> Reading {
        read(table: table, entry: entry, keys: keys)
    }

    private func values(_ reading: Reading, _ name: String) -> [AttributeValue?]? {
        reading.study?.table.attribute(named: name)?.values
    }

    private static let table =
        "id,a,license,year,url,n_x,n_y\nm,1,MIT,2020,https://x.org/m,5,6\nn,2,,2021,,7,x\n"

    @Test func aListOfColumnsAndPatternsMakesAttributesOfThemAndNoMetrics() throws {
        let reading = attributes(Self.table, "attributes: [license, year, url, \"n_*\"]")
        #expect(reading.problems == [])
        let study = try #require(reading.study)
        #expect(study.metrics == ["a"])
        #expect(study.table.attributes.map(\.name) == ["license", "year", "url", "n_x", "n_y"])
        #expect(study.table.attributes.map(\.kind) == [.text, .number, .link, .number, .text])
        #expect(values(reading, "license") == [.text("MIT"), nil])
        #expect(values(reading, "year") == [.number(2020, decimals: 0), .number(2021, decimals: 0)])
        #expect(values(reading, "url") == [.link("https://x.org/m"), nil])
        #expect(values(reading, "n_y") == [.text("6"), .text("x")])
        #expect(study.inputs.first?.attributeColumns == ["license", "year", "url", "n_x", "n_y"])
        #expect(study.inputs.first?.metricColumns == ["a"])
    }

    @Test func aMappingSaysWhatEachColumnIs() throws {
        let entry = "attributes: {params: {title: Parameters, unit: M}, year: {kind: text}, license: {}}"
        let reading = attributes("id,a,params,year,license\nm,1,25M,2020,MIT\nn,2,1.2B,2021,\n", entry)
        #expect(reading.problems == [])
        let params = try #require(reading.study?.table.attribute(named: "params"))
        #expect(params.title == "Parameters")
        #expect(params.unit == "M")
        #expect(params.values == [.number(25, decimals: 0), .number(1200, decimals: 0)])
        #expect(values(reading, "year") == [.text("2020"), .text("2021")])
        #expect(
            reading.study?.inputs.first?.treatment.map(\.description) == [
                "Column params: units and multipliers behind numbers read, in M."
            ])
    }

    @Test func whatTheStudyCallsMissingIsNotKnown() {
        let reading = attributes("id,a,p\nm,1,?\nn,2,7\n", "attributes: [p]\nmissing: {\"?\": not told}")
        #expect(reading.problems == [])
        #expect(values(reading, "p") == [nil, .number(7, decimals: 0)])
    }

    @Test func theAddressOfALinkIsKeptOnlyWhereTheColumnHoldsLinks() {
        let table = "id,a,home\nm,1,[page](https://x.org/m)\nn,2,<a href='http://x.org/n'>page</a>\n"
        #expect(
            values(attributes(table, "attributes: {home: {kind: link}}"), "home") == [
                .link("https://x.org/m"), .link("http://x.org/n"),
            ])
        #expect(values(attributes(table, "attributes: [home]"), "home") == [.text("page"), .text("page")])
    }

    @Test func markupAroundATextIsToldOf() {
        let reading = attributes("id,a,l\nm,1,[MIT](https://x.org)\n", "attributes: [l]")
        #expect(
            reading.study?.inputs.first?.treatment.map(\.description) == [
                "Column l: links and markup reduced to their text."
            ])
    }

    @Test(arguments: ["javascript:alert(1)", "ftp://x.org", "x.org", "https://a b"])
    func onlyAWebAddressIsALink(text: String) {
        #expect(
            attributes("id,a,url\nm,1,\(text)\n", "attributes: {url: {kind: link}}").problems == [
                "s/t.csv:2:5: error: a cell of the links 'url' holds no address, '\(text)' of model 'm'; "
                    + "begin it with https://, or write kind: text in the table's entry"
            ])
    }

    @Test func aDeclaredNumberThatIsNoneIsAnErrorByColumn() {
        #expect(
            attributes("id,a,p\nm,1,5\nn,2,big\n", "attributes: {p: {kind: number}}").problems == [
                "s/t.csv:3:5: error: 'p' of model 'n' is 'big', which is not a number; "
                    + "correct it, or declare it in the study: missing: {\"big\": the reason}"
            ])
    }

    @Test func aUnitMakesANumberAndNoText() {
        let problems = attributes("id,a,p\nm,1,5\n", "attributes: {p: {kind: text, unit: M}}").problems
        #expect(
            problems == [
                "s/study.yaml:5:40: error: 'p' has a unit and is no number; leave out 'unit', or 'kind: text'"
            ])
    }

    @Test func aMisspeltColumnIsToldWhereTheStudyNamesIt() {
        #expect(
            attributes("id,a,license\nm,1,MIT\n", "attributes: [licence, \"zz*\"]\nignore: [license]")
                .problems
                == [
                    "s/study.yaml:5:18: warning: there is no column 'licence' that could be an attribute; "
                        + "did you mean 'license'?"
                ])
    }

    @Test func aKeyIsAnAttributeOnlyByName() {
        let table = "year,a\n2020,1\n2021,2\n"
        #expect(attributes(table, "attributes: [\"*e*\"]").study?.table.attributes.map(\.name) == [])
        #expect(attributes(table, "attributes: [year]").study?.table.attributes.map(\.name) == ["year"])
        #expect(attributes(table, "attributes: [year]").study?.keys == ["2020", "2021"])
    }

    @Test func anAttributeIsRenamedAsAnyColumn() {
        let reading = attributes("id,a,p\nm,1,5\n", "attributes: [p]\nrename: {p: size}")
        #expect(values(reading, "size") == [.number(5, decimals: 0)])
    }

    @Test func anAttributeHasANameOfItsOwn() {
        let tables = [("attributes: [p]", "id,a,p\nm,1,5\n"), ("attributes: [p]", "id,b,p\nm,1,6\n")]
        #expect(
            read(tables: tables).problems == [
                "s/t2.csv:1:6: error: 'p' is an attribute here and another at s/t1.csv:1:6; rename or ignore one"
            ])
        let metric = [("", "id,a,p\nm,1,5\n"), ("attributes: [p]", "id,b,p\nm,1,6\n")]
        #expect(
            read(tables: metric).problems == [
                "s/t2.csv:1:6: error: 'p' is an attribute here and a metric at s/t1.csv:1:6; rename or ignore one"
            ])
    }

    @Test func attributesOfALaterTableStandAtTheModelsOfTheStudy() {
        let tables = [("", "id,a\nm,1\nn,2\no,3\n"), ("attributes: [p]", "id,b,p\nn,1,5\nm,1,6\n")]
        #expect(
            values(read(tables: tables), "p") == [.number(6, decimals: 0), .number(5, decimals: 0), nil])
    }

    @Test func aLongTableRepeatsWhatItSaysOfAModel() {
        let table = "model,metric,score,size\nm,a,1,5\nm,b,2,\nn,a,3,7\nm,c,3,5\n"
        let reading = attributes(table, "layout: long\nattributes: [size]")
        #expect(reading.problems == [])
        #expect(values(reading, "size") == [.number(5, decimals: 0), .number(7, decimals: 0)])
        #expect(reading.study?.metrics == ["a", "b", "c"])
    }

    @Test func twoValuesOfOneModelAreAnErrorThatNamesBothRows() {
        let table = "model,metric,score,size\nm,a,1,5\nm,b,2,6\nn,a,3,7\nn,b,3,8\n"
        #expect(
            attributes(table, "layout: long\nattributes: [size]").problems == [
                "s/t.csv:3:7: error: 'size' of model 'm' is '6' here and '5' on line 2, and differs within 1 other model; "
                    + "an attribute is the same on all rows of a model: correct one, or leave the column out in the "
                    + "table's entry: ignore: [size]"
            ])
    }

    @Test(arguments: [("first", 5.0), ("last", 6)])
    func ofSeveralRowsTheRuleChoosesWhereItCan(rule: String, size: Double) {
        let reading = attributes("id,a,size\nm,1,5\nm,2,6\n", "attributes: [size]\nrepeats: \(rule)")
        #expect(reading.problems == [])
        #expect(values(reading, "size") == [.number(size, decimals: 0)])
    }

    @Test func aMeanOfRowsHasNoMeanOfAttributes() {
        let problems = attributes("id,a,size\nm,1,5\nm,2,6\n", "attributes: [size]\nrepeats: mean").problems
        #expect(problems.map { $0.prefix(31) } == ["s/t.csv:3:5: error: 'size' of m"])
    }
}
