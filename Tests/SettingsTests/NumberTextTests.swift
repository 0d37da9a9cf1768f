import Testing

@testable import Settings

@Suite struct NumberTextTests {
    @Test(arguments: [
        ".467", "-0.02", "+1", "5.", "0", "-0", "1e-3", "1e+3", "2.5E6", "5.e3", "-5.e-3", "1.1", "-.030",
        "00.5",
        "0.10", "123456789012345", "1e22", "1e23", "4.9e-324", "1.7976931348623157e308", "0e999",
        "0.00000000000000000000",
    ])
    func readsANumberAsTheStandardLibraryDoes(text: String) {
        #expect(parseNumber(text.utf8) == Double(standardSpelling(of: text)))
    }

    /// Between 2^53 and 10^16 not every integer is a Double, so what is read digit by digit has to be rounded once.
    @Test(arguments: [
        "9007199254740993", "9007199254740993e2", "9007199254740993e-22", "0.9007199254740993",
        "0.7205759403792795", "7205759403792793.5", "0.1234567890123456789", "12345678901234567890",
        "98765432109876543210e-20", "18446744073709551617",
    ])
    func aNumberOfMoreDigitsThanADoubleHoldsIsTheNearestDouble(text: String) {
        #expect(parseNumber(text.utf8) == Double(text))
    }

    @Test(arguments: [
        "", " ", ".", "-", "+", "e5", ".e5", "1e", "1e+", "1.2.3", "--1", "1 2", "0x10", "nan", "NaN", "inf",
        "-inf", "1,5", "1_000", ".-30", "X", "1e999", "-1e999", "1e-400", "0.1e-9223372036854775808",
        "1e99999999999999999999", "١", "0.5%",
    ])
    func refusesWhatIsNoNumber(text: String) {
        #expect(parseNumber(text.utf8) == nil)
    }

    /// With a digit on both sides of the point, as the standard library asks for.
    private func standardSpelling(of text: String) -> String {
        let sign = text.prefix { $0 == "-" || $0 == "+" }
        let rest = text.dropFirst(sign.count)
        return sign + (rest.hasPrefix(".") ? "0" : "")
            + rest.replacing(".e", with: ".0e").replacing(#/\.$/#, with: ".0")
    }
}
