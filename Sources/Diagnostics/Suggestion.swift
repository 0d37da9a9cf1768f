/// The known name nearest to what somebody typed, as a question for a diagnostic's mend:
/// `did you mean 'correlation-heatmap'?`. Nil when nothing is near enough to be meant.
package func didYouMean(_ typed: String, among known: some Sequence<String>) -> String? {
    nearestName(to: typed, among: known).map { "did you mean '\($0)'?" }
}

/// The name within a third of the typed length of edits (at least two), a name that contains what was typed
/// counting as near; of equally near ones the first in `known`.
package func nearestName(to typed: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(typed.lowercased().utf8)
    let limit = max(2, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for name in known {
        let candidate = Array(name.lowercased().utf8)
        let contained = wanted.count >= 3 && name.lowercased().contains(typed.lowercased())
        let distance = contained ? limit : editDistance(wanted, candidate, atMost: limit)
        if distance <= limit, distance < best?.distance ?? Int.max {
            best = (name, distance)
        }
    }
    return best?.name
}

/// Insertions, deletions, substitutions and swaps of neighbours between two byte strings (optimal string
/// alignment distance); any number above `limit` once it is known to exceed it.
private func editDistance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int {
    if abs(a.count - b.count) > limit { return limit + 1 }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var current = previous
    for i in 1...a.count {
        current[0] = i
        for j in 1...b.count {
            let substituted = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            current[j] = min(previous[j] + 1, current[j - 1] + 1, substituted)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                current[j] = min(current[j], beforePrevious[j - 2] + 1)
            }
        }
        (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[b.count]
}
