/// A count as a reader sees it: `1,275`.
package func countText(_ number: Int) -> String {
    // Small ones, of which pages hold tens of thousands, have nothing to set off.
    (0..<1000).contains(number) ? "\(number)" : NumberFormat.count.text(Double(number))
}

/// A count with its noun: `1 model`, `1,275 models`.
package func counted(_ number: Int, _ noun: String) -> String {
    "\(countText(number)) \(noun)\(number == 1 ? "" : "s")"
}

/// `a, b and c`.
package func enumeration(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
}
