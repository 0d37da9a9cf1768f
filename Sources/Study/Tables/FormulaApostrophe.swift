/// The apostrophe before a text that a spreadsheet would take for a formula: `=1+1`, `-loss`, `@mean`.
///
/// It is what spreadsheets themselves put before such a text. A text that has apostrophes before such a beginning gets one
/// more, so that taking one away gives every text back.
package enum FormulaApostrophe {
    /// A text as a file for spreadsheets holds it. A number with its sign is no formula.
    package static func before(_ text: String) -> String {
        isFormula(text) && !isNumber(text) ? "'" + text : text
    }

    /// The text that stands behind the apostrophe; nil for a text that has none.
    package static func textBehind(_ text: String) -> String? {
        text.utf8.first == UInt8(ascii: "'") && isFormula(text)
            ? String(text.unicodeScalars.dropFirst()) : nil
    }

    /// Whether a spreadsheet may take a part of the text for a formula that stands behind what separates columns elsewhere.
    package static func isBehindSeparator(in text: String) -> Bool {
        // Few texts hold one.
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\t") }) else {
            return false
        }
        return text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == "\t" }
            .dropFirst()
            .contains { $0.first.map(beginnings.contains) ?? false }
    }

    /// Whether a text is a number in digits; `-inf` is a formula.
    private static func isNumber(_ text: String) -> Bool {
        text.utf8.allSatisfy { "0123456789.eE+-".utf8.contains($0) } && Double(text) != nil
    }

    /// By scalars, for a character may be `=` with an accent.
    private static func isFormula(_ text: String) -> Bool {
        text.unicodeScalars.first { $0 != "'" }.map(beginnings.contains) ?? false
    }

    /// The last four are those of East Asian keyboards.
    private static let beginnings: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
}
