import Diagnostics

/// The plain text of LaTeX as bibliographies use it: accents and special letters become characters, braces and words
/// of formatting go, hyphens become dashes. A command that is not known is an error.
func plainText(ofLaTeX latex: Located<String>, _ diagnostics: inout Diagnostics) -> String {
    var reader = LaTeXReader(rest: latex.value[...])
    let text = reader.text()
    for command in reader.unknown {
        diagnostics.error(
            .unknownLaTeXCommand,
            "the LaTeX command '\\\(command)' is not known here", at: latex.position,
            mend: "write the character itself")
    }
    return text
}

/// An address, in which only backslashes and braces are LaTeX's.
func address(inLaTeX latex: String) -> String {
    latex.filter { $0 != "\\" && $0 != "{" && $0 != "}" }
}

/// A letter without its accent, for sorting: `é` as `e`.
package func withoutAccents(_ text: String) -> String {
    String(text.map { unaccented[$0] ?? $0 })
}

private struct LaTeXReader {
    var rest: Substring
    var unknown: [String] = []

    mutating func text() -> String {
        var text = ""
        while let character = rest.popFirst() {
            switch character {
            case "\\": text += command()
            case "{", "}", "$": continue
            case "~": text += "\u{A0}"
            case "-" where takes("--"): text += "—"
            case "-" where takes("-"): text += "–"
            case "`" where takes("`"): text += "“"
            case "'" where takes("'"): text += "”"
            default: text.append(character)
            }
        }
        return text
    }

    private mutating func takes(_ characters: String) -> Bool {
        guard rest.hasPrefix(characters) else { return false }
        rest.removeFirst(characters.count)
        return true
    }

    private mutating func command() -> String {
        guard let first = rest.first else { return "" }
        guard first.isASCII, first.isLetter else {
            rest.removeFirst()
            if accents[String(first)] != nil { return accented(String(first)) }
            if let text = signs[first] { return text }
            note(unknown: String(first))
            return ""
        }
        let name = String(rest.prefix { $0.isASCII && $0.isLetter })
        rest.removeFirst(name.count)
        if accents[name] != nil { return accented(name) }
        if rest.first == " " { rest.removeFirst() }
        if let letter = specialCharacters[name] { return letter }
        if !formatting.contains(name) { note(unknown: name) }
        return ""
    }

    /// Each once and no more than a few: who mends them sees the others then.
    private mutating func note(unknown command: String) {
        if unknown.count < 10, !unknown.contains(command) { unknown.append(command) }
    }

    /// The letter that follows, with the accent: `\'e`, `\'{e}`, `\'\i`, `\c c`.
    private mutating func accented(_ accent: String) -> String {
        rest = rest.drop { $0 == " " }
        let isInBraces = takes("{")
        let isDotless = takes("\\i") || takes("\\j")
        // The blank that ends a command is no text.
        if isDotless { rest = rest.drop { $0 == " " } }
        let letter = isDotless ? "i" : rest.popFirst() ?? " "
        if isInBraces { _ = takes("}") }
        if let composed = accents[accent]?[letter] { return String(composed) }
        note(unknown: accent + String(letter))
        return String(letter)
    }
}

/// What stands behind a backslash and is no letter: the signs that LaTeX would read otherwise, a blank, a place to
/// break a word, a correction of slanted type, the end of a line, a thin space (which does not break).
private let signs: [Character: String] = [
    "&": "&", "%": "%", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", " ": " ", "-": "", "/": "",
    "\\": " ", ",": "\u{202F}",
]

private let formatting: Set<String> = [
    "emph", "textit", "textbf", "textrm", "textsc", "texttt", "textsf", "mathrm", "it", "em", "bf", "url",
]

private let specialCharacters = [
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å",
    "AA": "Å", "i": "ı", "dh": "ð", "th": "þ", "textendash": "–", "textemdash": "—", "textquoteright": "’",
    "textquoteleft": "‘", "textasciitilde": "~", "textunderscore": "_", "ldots": "…", "dots": "…",
    "alpha": "α", "beta": "β", "gamma": "γ", "mu": "μ", "rho": "ρ", "tau": "τ",
]

/// By the accent's command, the letters that can bear it.
private let accents: [String: [Character: Character]] = [
    ("'", "aeiouyAEIOUYcnszlrCNSZLR", "áéíóúýÁÉÍÓÚÝćńśźĺŕĆŃŚŹĹŔ"),
    ("`", "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
    ("^", "aeiouAEIOUcghjswyCGHJSWY", "âêîôûÂÊÎÔÛĉĝĥĵŝŵŷĈĜĤĴŜŴŶ"),
    ("\"", "aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"),
    ("~", "anoANOiuIU", "ãñõÃÑÕĩũĨŨ"),
    ("=", "aeiouAEIOU", "āēīōūĀĒĪŌŪ"),
    (".", "cegzCEGZI", "ċėġżĊĖĠŻİ"),
    ("c", "cstCSTegklnrGKLNR", "çşţÇŞŢȩģķļņŗĢĶĻŅŖ"),
    ("v", "cdenrstzgCDENRSTZG", "čďěňřšťžǧČĎĚŇŘŠŤŽǦ"),
    ("u", "aegiouAEGIOU", "ăĕğĭŏŭĂĔĞĬŎŬ"),
    ("r", "auAU", "åůÅŮ"),
    ("H", "ouOU", "őűŐŰ"),
    ("k", "aeiuAEIU", "ąęįųĄĘĮŲ"),
].reduce(into: [:]) { table, row in
    table[row.0] = Dictionary(zip(row.1, row.2), uniquingKeysWith: { first, _ in first })
}

private let unaccented: [Character: Character] = accents.values.reduce(into: [
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
]) {
    table, letters in
    for (plain, composed) in letters { table[composed] = plain }
}
