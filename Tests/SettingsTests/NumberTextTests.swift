import Testing

@testable import Settings

@Suite struct NumberTextTests {
    @Test(arguments: [
        ".467", "-0.02", "+1", "5.", "0", "-0", "1e-3", "2.5E6", "1.1", "123456789012345",
        "0.1234567890123456789",
        "1e22", "1e23", "4.9e-324", "1.7976931348623157e308", "-.030", "00.5", "9007199254740993",
    ])
    func readsANumberAsTheStandardLibraryDoes(text: String) {
        let padded = text.hasPrefix(".") ? "0" + text : text.replacing("-.", with: "-0.")
        let expected = Double(padded.hasSuffix(".") ? padded + "0" : padded)
        #expect(parseNumber(text.utf8) == expected)
    }

    @Test(arguments: [
        "", " ", ".", "-", "+", "e5", ".e5", "1e", "1e+", "1.2.3", "--1", "1 2", "0x10", "nan", "NaN", "inf",
        "-inf",
        "1,5", "1_000", ".-30", "X", "1e999", "1e-400", "0.1e-9223372036854775808", "١", "0.5%",
    ])
    func refusesWhatIsNoNumber(text: String) {
        #expect(parseNumber(text.utf8) == nil)
    }
}
