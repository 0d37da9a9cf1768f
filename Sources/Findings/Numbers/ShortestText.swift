/// The fewest digits that read back as the same number, without a point for whole ones: `30`, `0.412`, `1e-12`.
package func shortestText(_ number: Double) -> String {
    // Below 2^53 the standard library writes no exponent, and the whole number itself is shorter to make.
    if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 { return String(whole) }
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
