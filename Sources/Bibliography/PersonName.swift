import Diagnostics

/// The name of an author or editor.
package struct PersonName: Sendable, Hashable {
    /// With particles: `De Valois`, `van den Berg`. A name in braces, as of a group, is all family name.
    package let family: String
    package let given: String?

    /// Reads `Last, First`, `Last, Jr., First`, `First Last` and `First von Last`; what stands in braces is one word.
    init(_ latex: Located<String>, _ diagnostics: inout Diagnostics) {
        let parts = splitOutsideBraces(latex.value) { $0 == "," }.map { part in
            part.split(separator: " ").joined(separator: " ")
        }
        let family: String
        let given: String
        if parts.count > 1 {
            family = ([parts[0]] + parts[1..<(parts.count - 1)]).joined(separator: ", ")
            given = parts[parts.count - 1]
        } else {
            let words = splitOutsideBraces(latex.value) { $0 == " " }.filter { !$0.isEmpty }
            let particle = words.dropLast().firstIndex { $0.first?.isLowercase == true }
            let start = particle ?? max(0, words.count - 1)
            family = words[start...].joined(separator: " ")
            given = words[..<start].joined(separator: " ")
        }
        self.family = plainText(ofLaTeX: Located(family, at: latex.position), &diagnostics)
        let plain = plainText(ofLaTeX: Located(given, at: latex.position), &diagnostics)
        self.given = plain.isEmpty ? nil : plain
    }

    /// Reads names joined by `and`; `others` as the last says that there are more.
    static func list(
        _ latex: Located<String>, _ diagnostics: inout Diagnostics
    ) -> (names: [PersonName], hasMore: Bool) {
        var names: [[String]] = [[]]
        for word in splitOutsideBraces(latex.value, where: { $0 == " " }) {
            if word == "and" { names.append([]) } else { names[names.count - 1].append(word) }
        }
        var texts = names.map { $0.joined(separator: " ") }
        let hasMore = texts.last == "others"
        if hasMore { texts.removeLast() }
        if texts.contains("") {
            diagnostics.error(
                .missingName,
                "a name is missing here", at: latex.position,
                mend: "join names with 'and', as in A, B and C, D")
        }
        let read = texts.filter { !$0.isEmpty }.map { text in
            PersonName(Located(text, at: latex.position), &diagnostics)
        }
        return (read, hasMore)
    }
}

private func splitOutsideBraces(_ text: String, where isSeparator: (Character) -> Bool) -> [String] {
    var parts = [""]
    var depth = 0
    for character in text {
        if character == "{" { depth += 1 }
        if character == "}" { depth -= 1 }
        if depth == 0, isSeparator(character) {
            parts.append("")
        } else {
            parts[parts.count - 1].append(character)
        }
    }
    return parts
}
