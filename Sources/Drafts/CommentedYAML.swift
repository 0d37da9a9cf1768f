import Study

/// The text of a `study.yaml` in which each guess stands as a comment beside the line that it led to.
struct CommentedYAML {
    private(set) var text = ""
    private(set) var guesses: [Guess] = []

    /// Appends a line, with the reason for it when it is a guess.
    mutating func add(_ line: String, indent: Int = 0, because reason: String? = nil) {
        let margin = String(repeating: " ", count: indent)
        guard let reason else {
            text += margin + line + "\n"
            return
        }
        guesses.append(Guess(line: line.hasPrefix("- ") ? String(line.dropFirst(2)) : line, reason: reason))
        if margin.count + line.count + reason.count < 108 {
            text += margin + line + "   # " + reason + "\n"
        } else {
            text += wrapped(reason, to: 106 - margin.count).map { margin + "# " + $0 + "\n" }.joined()
            text += margin + line + "\n"
        }
    }

    /// Tells of a guess that led to no line: something is left out.
    mutating func leaveOut(_ what: String, indent: Int, because reason: String) {
        guesses.append(Guess(line: what, reason: reason))
        note(what + ": " + reason, indent: indent)
    }

    /// A comment on lines of its own.
    mutating func note(_ reason: String, indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        text += wrapped(reason, to: 106 - indent).map { margin + "# " + $0 + "\n" }.joined()
    }

    mutating func blankLine() { text += "\n" }
}

private func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
        if let last = lines.last, last.count + word.count < width {
            lines[lines.count - 1] += " " + word
        } else {
            lines.append(String(word))
        }
    }
    return lines
}

/// A list on one line, `[V1, "accuracy, top-1"]`.
func flowList(_ names: [String]) -> String { "[" + names.map(yamlText).joined(separator: ", ") + "]" }
