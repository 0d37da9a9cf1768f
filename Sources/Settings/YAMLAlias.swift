/// An alias of a YAML text, `*name`, for a node that `&name` marks earlier.
///
/// A few lines of aliases for lists of aliases stand for more nodes than any memory holds, and YAML's readers walk them
/// all where they compare keys. So aliases are looked for in the text, before it is read. Stars and ampersands in running
/// text are no aliases, unless both stand before one and the same word.
struct YAMLAlias {
    let name: String
    /// From 1.
    let line: Int
    let column: Int

    init?(firstIn text: String) {
        var marked: Set<Substring> = []
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            var previous: Character = " "
            for index in line.indices {
                defer { previous = line[index] }
                guard line[index] == "&" || line[index] == "*", !Self.joins(previous) else { continue }
                let name = line[line.index(after: index)...].prefix(while: Self.isInName)
                if name.isEmpty { continue }
                if line[index] == "&" {
                    marked.insert(name)
                } else if marked.contains(name) {
                    self.name = String(name)
                    self.line = number + 1
                    column = line.distance(from: line.startIndex, to: index) + 1
                    return
                }
            }
        }
        return nil
    }

    /// The characters of an anchor's name in libyaml.
    private static func isInName(_ character: Character) -> Bool {
        character.isASCII
            && (character.isLetter || character.isNumber || character == "_" || character == "-")
    }

    /// Whether a character makes the sign behind it part of a word: `R&D`, `**strong**`.
    private static func joins(_ character: Character) -> Bool {
        isInName(character) || character == "*" || character == "&"
    }
}
