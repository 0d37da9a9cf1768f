import Findings
import Study

/// What the joined scores tell of metrics: which are the same thing twice, which are means of others, in which direction
/// and on which scale each runs.
struct ScoreGuess {
    struct Metric {
        let name: String
        let column: ScoreColumn
        /// Whether lower is better, and from what that was guessed; nil where nothing suggests it.
        var lower: String?
        var scale: Scale
    }

    /// Metrics that may be averaged, and such that stand outside.
    private(set) var metrics: [Metric] = []
    /// Columns to leave out, with why.
    private(set) var ignored: [(name: String, table: String, reason: String)] = []
    /// A column that is published as the average, with why.
    private(set) var published: (name: String, table: String, reason: String)?

    /// - Parameters:
    ///   - grouped: names of a tree's groups, which a column may bear.
    ///   - lower: metrics of which a table itself says that lower is better.
    init(_ table: ScoreTable, grouped: Set<String>, lower: Set<String>, _ answer: Answer) {
        let names = table.metrics.map(\.name)
        let places = Array(names.indices)
        let halfUnits = table.columns.map(\.halfUnit)
        let search = MeanSearch(table.columns, names: names)
        var left: Set<Int> = []
        for second in places.prefix(500) {
            for first in places.prefix(second) where !left.contains(first) && !left.contains(second) {
                guard
                    let sum = constantSum(
                        of: (table.columns[first], halfUnits[first]),
                        and: (table.columns[second], halfUnits[second]))
                else { continue }
                let complement = lowerWord(in: names[first]) != nil ? first : second
                left.insert(complement)
                let other = complement == first ? second : first
                ignored.append(
                    (
                        names[complement], table.metrics[complement].table,
                        "adds up to \(shortestText(sum)) with '\(names[other])' in every row, so it says the same"
                    ))
            }
        }
        let subAverages = Self.subAverages(places.filter { !left.contains($0) }.map { names[$0] }, answer)
        var averages: [(place: Int, parts: Int?, reason: String, says: Bool)] = []
        let beside = Dictionary(grouping: places.filter { !left.contains($0) }) { table.metrics[$0].table }
        for place in places where !left.contains(place) && !grouped.contains(names[place]) {
            let others = (beside[table.metrics[place].table] ?? []).filter { !left.contains($0) }
            let says = nameWords(names[place]).contains(where: NameWords.averages.contains)
            let parts = search.parts(of: place, among: others)
            guard
                parts != nil || isNamedAverage(names[place]) && others.count > 2
                    || subAverages.contains(names[place])
            else { continue }
            left.insert(place)
            let reason =
                parts.map { "equals the mean of \($0.count) other columns in every row" }
                ?? "says in its name that it sums up others"
            averages.append((place, parts?.count, reason, says || parts?.count == others.count - 1))
        }
        // Of several the whole is the one that says so, then the one that is one.
        let whole = averages.filter { $0.says && !subAverages.contains(names[$0.place]) }
        let chosen =
            whole.first { isNamedAverage(names[$0.place]) && $0.parts != nil }
            ?? whole.first { isNamedAverage(names[$0.place]) } ?? whole.first
        for (place, _, reason, _) in averages {
            if place == chosen?.place {
                published = (
                    names[place], table.metrics[place].table, reason + "; set beside the computed average"
                )
            } else {
                ignored.append((names[place], table.metrics[place].table, reason))
            }
        }
        metrics = places.filter { !left.contains($0) && !grouped.contains(names[$0]) }.map { place in
            Metric(
                name: names[place], column: table.columns[place],
                lower: lower.contains(names[place]) ? "the file says so" : lowerReason(names[place], answer),
                scale: Scale(of: table.columns[place], named: names[place]))
        }
    }
}

extension ScoreGuess {
    /// `Coding average`, `Maths average` among twice as many columns that are none: the means of groups.
    private static func subAverages(_ names: [String], _ answer: Answer) -> Set<String> {
        let averages = names.filter { name in
            let words = nameWords(name)
            return words.count > 1 && ["average", "avg", "mean"].contains(words.last)
                && !words.contains(where: NameWords.scoring.contains)
        }
        let wholes = names.filter(isNamedAverage)
        guard averages.count > 1, names.count - averages.count - wholes.count >= 2 * averages.count else {
            return []
        }
        let question = Question(
            text:
                "\(averages.count) columns are called averages, '\(averages[0])' the first. Are they means of the other columns?",
            choices: ["yes, they are left out", "no, they are scores of their own"], suggested: 0)
        return answer(question) == 0 ? Set(averages).subtracting(wholes) : []
    }
}

/// `Overall score`, `mean`, `average_vision`; not `mean win rate` or `mean accuracy`, which need be no means of the others.
private func isNamedAverage(_ name: String) -> Bool {
    let words = nameWords(name)
    if words.contains(where: NameWords.scoring.subtracting(["score", "map"]).contains) { return false }
    if let first = words.first, ["average", "avg", "overall", "global"].contains(first) { return true }
    // `Mean (Task)`
    if words.first == "mean", name.contains("(") { return true }
    if name == "Ø" { return true }
    return !words.isEmpty && words.allSatisfy { NameWords.averages.contains($0) || $0 == "score" }
}

/// From what it is guessed that lower is better on a metric; nil when it is not.
private func lowerReason(_ name: String, _ answer: Answer) -> String? {
    if name.contains("↓") { return "'↓' in its name" }
    if name.contains("↑") { return nil }
    let plain = name.lowercased()
    if plain.contains("higher is better") { return nil }
    if plain.contains("lower is better") { return "'lower is better' in its name" }
    guard let word = lowerWord(in: name) else { return nil }
    let question = Question(
        text: "Is lower better on '\(name)'?", choices: ["yes, lower is better", "no, higher is better"],
        suggested: 0)
    return answer(question) == 0 ? "'\(word)' in its name" : nil
}
