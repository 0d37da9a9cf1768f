import Diagnostics
import OrderedCollections

extension ColumnChecks {
    /// Metrics that are named as errors, losses, durations or ranks are, and of which the study does not say whether lower
    /// is better: read as better when higher they turn every ranking round.
    ///
    /// - Parameter others: metrics of which something else is told.
    func checkDirections(except others: Set<String>, _ diagnostics: inout Diagnostics) {
        var metricsOfWord: OrderedDictionary<String, [Int]> = [:]
        var metricsOfFiles: [Int] = []
        for (index, metric) in joined.metrics.enumerated()
        where !others.contains(metric.name) && !statesDirection(of: metric.name) {
            if joined.lowerIsBetter.contains(metric.name) {
                metricsOfFiles.append(index)
            } else if let word = lowerWord(in: metric.name) {
                metricsOfWord[word, default: []].append(index)
            }
        }
        let members = Set(trees.flatMap(\.leaves))
        let suggestions = [(word: String?.none, indices: metricsOfFiles)] + metricsOfWord.map { ($0, $1) }
        for (word, indices) in suggestions {
            guard let first = indices.first else { continue }
            let names = indices.map { joined.metrics[$0].name }
            let isMember = names.contains(where: members.contains)
            let ground =
                word.map { "'\($0)' in the name\(names.count == 1 ? "" : "s") \(list(names)) suggests" }
                ?? "the file says of \(list(names))"
            diagnostics.warning(
                .undeclaredDirection,
                "\(ground) that lower is better, and the study does not say so: a higher score counts as better",
                at: joined.heads[first],
                mend: "say which, as in metrics: {\(yamlText(names[0])): {better: lower"
                    + (isMember ? ", range: [LOWEST, HIGHEST]" : "") + "}}, or better: higher")
        }
    }
}

/// The words of a name in lower case: `valLoss_top1` is val, loss, top, 1.
package func nameWords(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previous: Character?
    for character in name {
        let isPart = character.isLetter || character.isNumber
        let begins =
            previous.map { before in
                before.isLowercase && character.isUppercase || before.isNumber != character.isNumber
            } ?? true
        if !isPart || begins {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        if isPart { word += character.lowercased() }
        previous = character
    }
    if !word.isEmpty { words.append(word) }
    return words
}
