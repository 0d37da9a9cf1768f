import Analyses

/// A count as a reader sees it: `1,275`.
func count(_ number: Int) -> String {
    // Small ones, of which the pages hold tens of thousands, have nothing to set off.
    (0..<1000).contains(number) ? "\(number)" : NumberFormat.count.text(Double(number))
}

/// The fewest digits that read back as the same number, without a point for whole ones: `30`, `0.412`, `1e-12`.
func shortestText(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

/// A count with its noun: `1 model`, `241 models`.
func numbered(_ number: Int, _ noun: String) -> String {
    "\(count(number)) \(noun)\(number == 1 ? "" : "s")"
}
