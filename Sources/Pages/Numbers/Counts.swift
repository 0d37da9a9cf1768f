import Findings

/// A count as a reader sees it: `1,275`.
func count(_ number: Int) -> String {
    // Small ones, of which the pages hold tens of thousands, have nothing to set off.
    (0..<1000).contains(number) ? "\(number)" : NumberFormat.count.text(Double(number))
}

/// A count with its noun: `1 model`, `241 models`.
func numbered(_ number: Int, _ noun: String) -> String {
    "\(count(number)) \(noun)\(number == 1 ? "" : "s")"
}
