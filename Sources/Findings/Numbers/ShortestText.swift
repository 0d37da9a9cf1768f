/// The fewest digits that read back as the same number, without a point for whole ones: `30`, `0.412`, `1e-12`.
package func shortestText(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
