/// Gives headings their addresses on a page, as GitHub does: lower case, blanks become hyphens, punctuation goes, and a
/// repeated one gets a number.
struct Slugs {
    private var taken: Set<String>
    /// The number that a repetition of a slug got last: those below it stay taken.
    private var repetitions: [String: Int] = [:]

    /// - Parameter taken: ids that the page uses otherwise, its figures' among them.
    init(taken: some Sequence<String>) {
        self.taken = Set(taken)
    }

    mutating func slug(for title: String) -> String {
        var plain = ""
        for character in title.lowercased() {
            if character == " " {
                plain.append("-")
            } else if character.isLetter || character.isNumber || character == "-" || character == "_" {
                plain.append(character)
            }
        }
        if plain.isEmpty { plain = "section" }
        var slug = plain
        var repetition = repetitions[plain, default: 0]
        while !taken.insert(slug).inserted {
            repetition += 1
            slug = "\(plain)-\(repetition)"
        }
        repetitions[plain] = repetition
        return slug
    }
}
