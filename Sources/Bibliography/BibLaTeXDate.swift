extension Bibliography {
    /// The year of a BibLaTeX date, as a reference shows it: `2019-05-03` is 2019, `2019/2021` is 2019–2021.
    ///
    /// Dates are of ISO 8601-2, which BibLaTeX calls EDTF: year, month or season and day, a time passed over, ranges that may
    /// be open at an end, `?` for uncertain, `~` for approximate, `%` for both. Nil for anything else, say “May 2019”.
    static func year(ofDate date: String) -> String? {
        let ends = date.split(separator: "/", omittingEmptySubsequences: false)
        if ends.count == 1 { return year(ofDay: ends[0]) }
        guard ends.count == 2 else { return nil }
        let years = ends.map { ["", ".."].contains($0) ? "" : Self.year(ofDay: $0) }
        guard let first = years[0], let last = years[1], first != "" || last != "" else { return nil }
        return first == last ? first : "\(first)–\(last)"
    }

    private static func year(ofDay day: Substring) -> String? {
        guard let match = day.wholeMatch(of: /(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T[0-9:.+\-Z]*)?)?)?([?~%]?)/)
        else {
            return nil
        }
        // 21 to 24 are the seasons.
        if let month = match.2, !(1...12).contains(Int(month) ?? 0), !(21...24).contains(Int(month) ?? 0) {
            return nil
        }
        if let day = match.3, !(1...31).contains(Int(day) ?? 0) { return nil }
        return switch match.4 {
        case "?": "\(match.1)?"
        case "~": "ca. \(match.1)"
        case "%": "ca. \(match.1)?"
        default: String(match.1)
        }
    }
}
