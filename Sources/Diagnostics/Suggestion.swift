/// The known name nearest to what somebody typed, as a question for a diagnostic's mend:
/// `did you mean 'correlation-heatmap'?`. Nil when nothing is near enough to be meant.
package func didYouMean(_ typed: String, among known: some Sequence<String>) -> String? {
    nearestName(to: typed, among: known).map { "did you mean '\($0)'?" }
}

/// The name within a third of the typed length of edits (at least two, at most twelve), a name that contains what was typed
/// counting as near; of equally near ones the first in `known`. Texts that are too long to be typed are near to nothing.
package func nearestName(to typed: String, among known: some Sequence<String>) -> String? {
    let wanted = lowered(typed)
    guard wanted.count <= longestTyped else { return nil }
    let limit = min(max(2, wanted.count / 3), 12)
    var best: (name: String, distance: Int)?
    for name in known where name.utf8.count <= 2 * longestTyped {
        let candidate = lowered(name)
        let contained = wanted.count >= 3 && holds(candidate, wanted)
        let distance = contained ? limit : editDistance(wanted, candidate, atMost: limit)
        if distance <= limit, distance < best?.distance ?? Int.max {
            best = (name, distance)
        }
    }
    return best?.name
}

private let longestTyped = 200

private func lowered(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    if bytes.contains(where: { $0 >= 0x80 }) { return Array(text.lowercased().utf8) }
    for index in bytes.indices where bytes[index] >= UInt8(ascii: "A") && bytes[index] <= UInt8(ascii: "Z") {
        bytes[index] |= 0x20
    }
    return bytes
}

private func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0] == part[0] && text[$0...].starts(with: part) }
}

/// Insertions, deletions, substitutions and swaps of neighbours between two byte strings (optimal string
/// alignment distance); any number above `limit` once it is known to exceed it.
private func editDistance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int {
    if abs(a.count - b.count) > limit { return limit + 1 }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var current = previous
    var previousLeast = 0
    for i in 1...a.count {
        // Further from the diagonal more than `limit` edits are needed.
        let (lower, upper) = (max(1, i - limit), min(b.count, i + limit))
        current[lower - 1] = lower == 1 ? i : limit + 1
        if upper < b.count { current[upper + 1] = limit + 1 }
        var least = current[lower - 1]
        for j in lower...upper {
            let substituted = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            current[j] = min(previous[j] + 1, current[j - 1] + 1, substituted)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                current[j] = min(current[j], beforePrevious[j - 2] + 1)
            }
            least = min(least, current[j])
        }
        // What follows is reached from one of the last two rows, and never at a lower price.
        if least > limit, previousLeast > limit { return limit + 1 }
        previousLeast = least
        (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[b.count]
}
