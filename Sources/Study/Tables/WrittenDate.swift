/// Whether a text is a day or a month as people and programs write them, `2024-01-31`, `31.1.24`, `2024-01`, perhaps with a time
/// behind it, or a time of the day alone, `12:30:00`. `60/70/80` is none: three scores can stand so.
package func isDate(_ text: some StringProtocol) -> Bool {
    let day = text.trimmingBlanks().prefix { !$0.isWhitespace && $0 != "T" }
    guard let mark = day.first(where: { "-/.:".contains($0) }) else { return false }
    let parts = day.split(separator: mark, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    guard numbers.count == parts.count else { return false }
    let isYear = { (place: Int) in parts[place].count == 4 && (1900...2100).contains(numbers[place]) }
    if mark == ":" { return numbers.count == 3 && numbers[0] < 24 && numbers.allSatisfy { $0 < 60 } }
    if numbers.count == 2 { return mark != "." && isYear(0) && (1...12).contains(numbers[1]) }
    guard numbers.count == 3 else { return false }
    if isYear(0) { return (1...12).contains(numbers[1]) && (1...31).contains(numbers[2]) }
    // Either the day or the month is first.
    let isDay =
        (1...31).contains(numbers[0]) && (1...31).contains(numbers[1]) && min(numbers[0], numbers[1]) <= 12
    return isDay && (isYear(2) || parts[2].count == 2)
}
