import Testing

@testable import Bibliography
@testable import Diagnostics

/// What `refs.bib` holds, and the diagnostics of reading it and of citing all of its works, in the order of their places.
func readBibliography(_ text: String) -> (bibliography: Bibliography, problems: [String]) {
    var diagnostics = Diagnostics()
    let source = SourceText(path: "s/refs.bib", name: "refs.bib", text: text)
    let bibliography = Bibliography(source, &diagnostics)
    for key in bibliography.keys { diagnostics.append(contentsOf: bibliography.problems(of: key) ?? []) }
    return (bibliography, diagnostics.sorted.map(\.description))
}

/// An entry of those fields and of what every type needs.
func readEntry(_ fields: String, type: String = "misc") throws -> BibliographyEntry {
    let (bibliography, problems) = readBibliography(
        "@\(type){k, author = {A, B}, title = {T}, year = 1999, \(fields)}")
    #expect(problems == [])
    return try #require(bibliography["k"])
}

/// The problems of an entry of those fields and of what every type needs, without their places.
func mistakes(_ fields: String) -> [String] {
    let (_, problems) = readBibliography("@misc{k, author = {A, B}, title = {T}, year = 1999,\n\(fields)}")
    return problems.map { String($0.trimmingPrefix("s/refs.bib:")) }
}
