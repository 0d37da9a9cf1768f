import Foundation
import Testing

@testable import Site

@Suite struct JSONTests {
    @Test func objectsKeepTheirOrderAndAreIndented() {
        let json: JSON = ["b": 1, "a": [.null, .bool(true), "x"], "empty": [:], "none": []]
        #expect(
            json.text == """
                {
                  "b": 1,
                  "a": [
                    null,
                    true,
                    "x"
                  ],
                  "empty": {},
                  "none": []
                }

                """)
    }

    /// Foundation's reader is the reference: every string comes back as it was.
    @Test(arguments: [
        "", "plain", "\"quoted\"", "back\\slash", "line\nend\r\ttab", "\u{0}\u{1F}\u{7F}", "é 🧠 \u{2028}",
        "</script>",
    ])
    func stringsComeBackAsTheyWere(_ text: String) throws {
        let read = try JSONSerialization.jsonObject(with: Data(JSON.array([.string(text)]).text.utf8))
        #expect(read as? [String] == [text])
    }

    /// Of JSON's readers and of scripts, which read it too, some stumble over them.
    @Test(arguments: [
        ("\u{7F}", #""\u007f""#), ("\u{85}", #""\u0085""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
        ("\u{FFFE}\u{FFFF}", #""\ufffe\uffff""#), ("\u{0}", #""\u0000""#), ("é\u{1FFFE}", "\"é\u{1FFFE}\""),
    ])
    func whatIsNoCharacterIsWrittenByItsNumber(_ text: String, _ written: String) {
        #expect(JSON.string(text).text == written + "\n")
    }

    @Test(arguments: [
        0.1, 0.17320508075688772, 1e-5, 1e300, -3, .leastNonzeroMagnitude, 80, 1.2345678901234568e17,
    ])
    func numbersComeBackToTheLastBit(_ number: Double) throws {
        let read = try JSONSerialization.jsonObject(with: Data(JSON.array([.number(number)]).text.utf8))
        #expect(read as? [Double] == [number])
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func whatIsNoNumberIsNull(_ number: Double) {
        #expect(JSON.number(number).text == "null\n")
    }

    @Test func wholeNumbersHaveNoPoint() {
        #expect(JSON.number(80).text == "80\n")
    }
}
