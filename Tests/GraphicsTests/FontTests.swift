import Testing

@testable import Graphics

struct FontTests {
    @Test func widthsAreDejaVus() throws {
        let rows = try referenceRows("advances.csv")
        #expect(rows.count > 600)
        for row in rows {
            let scalar = try #require(Unicode.Scalar(UInt32(row[0]) ?? 0))
            for (column, font) in [Font(size: 2048), Font(size: 2048, .bold)].enumerated() {
                #expect(font.width(of: String(scalar)) == Double(row[column + 1]), "U+\(row[0])")
            }
        }
    }

    @Test func widthsAddUp() {
        let font = Font(size: 13)
        let sum = font.width(of: "ResNet") + font.width(of: "-50")
        #expect((font.width(of: "ResNet-50") - sum).magnitude < 1e-9)
        #expect(font.width(of: "") == 0)
    }

    @Test func combiningMarksTakeNoRoomAndEmojiTakeMoreThanAnEm() {
        let font = Font(size: 10)
        #expect(font.width(of: "e\u{301}") == font.width(of: "e"))
        #expect(font.width(of: "🧠") > 10)
        #expect(font.width(of: "脳") > 10)
    }

    @Test(arguments: [0.0, 8, 20, 60, 90])
    func shortenedTextFits(width: Double) {
        let text = "Hebart2023-match"
        let shown = Font.body.shortened(text, to: width)
        #expect(shown == text || shown.hasSuffix("…") && text.hasPrefix(shown.dropLast()))
        #expect(Font.body.width(of: shown) <= max(width, Font.body.width(of: "…")))
    }

    @Test func textThatFitsIsLeftAlone() {
        #expect(Font.body.shortened("IT", to: Font.body.width(of: "IT")) == "IT")
    }
}
