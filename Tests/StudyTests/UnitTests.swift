import Testing

@testable import Study

/// Units that stand behind numbers, as the study declares them.
@Suite struct UnitTests {
    private func number(_ text: String, in unit: String) -> (value: Double, decimals: Int)? {
        guard let written = WrittenNumber(text, CellNotation(unit: Unit(unit))),
            let plain = DigitMarks.plain.plain(written.digits)
        else { return nil }
        return (written.conversion ?? .identity).number(of: plain)
    }

    @Test(arguments: [
        ("25M", "M", 25.0), ("1.2B", "M", 1200), ("300K", "M", 0.3), ("1.5 billion", "B", 1.5),
        ("25M", "", 25e6), ("25M", "tokens", 25e6), ("25 Mtokens", "tokens", 25e6), ("7 tokens", "tokens", 7),
        ("25M", "M parameters", 25), ("4.1G", "GFLOPs", 4.1), ("512 MFLOPs", "GFLOPs", 0.512),
        ("3.2 GB", "GB", 3.2), ("512 MB", "GB", 0.512), ("1 GiB", "MiB", 1024),
        ("512 MiB", "GB", 0.536870912),
        ("1 kB", "bytes", 1000), ("12 B", "bytes", 12),
        ("12 ms", "ms", 12), ("0.3 s", "ms", 300), ("1.5 min", "s", 90), ("90 s", "min", 1.5),
        ("250 µs", "ms", 0.25), ("-.7s", "ms", -700), ("1.23e-3 s", "ms", 1.23), ("5kW", "W", 5000),
        ("7", "ms", 7),
    ])
    func aNumberIsReadInTheUnitOfItsColumn(text: String, unit: String, value: Double) {
        #expect(number(text, in: unit)?.value == value)
    }

    /// `Double` would make 0.1 · 1000 · 3 of it, or worse: only the point moves.
    @Test(arguments: [
        ("0.1 s", 100.0, 0), ("0.123456789 s", 123.456789, 6), ("1.10 ms", 1.1, 2), ("2.675 s", 2675, 0),
    ])
    func decimalPrefixesMoveThePointAndItsDecimals(text: String, value: Double, decimals: Int) {
        let read = number(text, in: "ms")
        #expect(read?.value == value)
        #expect(read?.decimals == decimals)
    }

    @Test(arguments: [
        ("25m", "M"), ("5 k", "W"), ("7B", "ms"), ("12 s", "GB"), ("5 MPUs", "GPUs"), ("12 ms x", "ms"),
        ("3.2 gb", "GB"), ("ms", "ms"), ("1 GB", "B"), ("2 B", "W"), ("1 M", "GB"),
    ])
    func aWordThatIsNoUnitOfTheColumnIsNone(text: String, unit: String) {
        #expect(number(text, in: unit) == nil)
    }

    @Test func aMetricsUnitIsReadAndToldAndKept() throws {
        let keys = "metrics: {a: {unit: ms, better: lower}}\n"
        let reading = read(table: "id,a\nm,12 ms\nn,0.3 s\no,7\n", keys: keys)
        #expect(reading.problems == [])
        let study = try #require(reading.study)
        #expect(study.scores("a") == [12, 300, 7])
        #expect(study.table.metric(named: "a")?.unit == "ms")
        #expect(
            study.inputs.first?.treatment.map(\.description) == [
                "Column a: units and multipliers behind numbers read, in ms."
            ])
    }

    @Test func anErrorBehindPlusMinusHasItsUnitOrThatOfTheScore() throws {
        let keys = "metrics: {a: {unit: ms, better: lower}}\n"
        let column = try #require(
            read(table: "id,a\nm,12 ms ± 3 ms\nn,0.3 s ± 20 ms\no,7 ± 2 ms\np,1 s ± 0.1\n", keys: keys)
                .study?.table.column("a"))
        #expect((0..<4).map(column.value) == [12, 300, 7, 1000])
        #expect((0..<4).map(column.error) == [3, 20, 2, 100])
    }

    @Test func aPatternsUnitIsThatOfEachMetricUnlessOneHasItsOwn() {
        let keys = "metrics: {\"t*\": {unit: ms, better: lower}, t2: {unit: s}}\n"
        let study = read(table: "id,t1,t2\nm,1 s,1 s\n", keys: keys).study
        #expect(study?.scores("t1") == [1000])
        #expect(study?.scores("t2") == [1])
    }

    @Test func anUnknownUnitIsOneMessageForTheColumnThatSaysWhatItIsIn() {
        let keys = "metrics: {a: {unit: ms, better: lower}}\n"
        #expect(
            read(table: "id,a\nm,12 q\nn,13 w\no,7\n", keys: keys).problems == [
                "s/t.csv:2:3: error: 2 cells of column 'a' hold digits and no number that can be read, on lines 2 and 3: "
                    + "'12 q' of model 'm' is the first; "
                    + "write the number alone, in ms, or with a unit behind it that can be turned into ms"
            ])
    }

    @Test func aUnitThatIsNotDeclaredIsToldAsTheLineToWrite() {
        let problems = read(table: "id,a\nm,12 ms\nn,0.3 s\n").problems
        #expect(problems.count == 1)
        #expect(problems.first?.contains("metrics: {a: {unit: ms}}") == true)
        #expect(problems.first?.contains("attributes: {a: {unit: ms}}") == true)
    }
}
