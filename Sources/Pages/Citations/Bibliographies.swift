import Bibliography
import Diagnostics
import Study

/// What each page can cite: the works of the study's bibliography and, before them, those of the BibTeX file that the
/// page itself names.
struct Bibliographies: Sendable {
    private let study: References
    /// By the name of the file that a page names.
    private let own: [String: References]

    /// - Parameter chapters: a file that one of them names must stand directly in the study's folder.
    init(of study: Study, _ chapters: [Chapter], _ diagnostics: inout Diagnostics) {
        let shared = [study.bibliography].compactMap(\.self)
        self.study = References(shared)
        var own: [String: References] = [:]
        for name in chapters.compactMap(\.bibliography) where own[name.value] == nil {
            if name.value == study.bibliography?.source.name { continue }
            guard let source = study.otherBibliographies.first(where: { $0.name == name.value }) else {
                diagnostics.error(
                    .missingFile,
                    "there is no BibTeX file '\(name.value)' beside study.yaml", at: name.position,
                    mend: didYouMean(name.value, among: study.otherBibliographies.map(\.name)))
                continue
            }
            own[name.value] = References([Bibliography(source, &diagnostics)] + shared)
        }
        self.own = own
    }

    /// Of keys that stand twice in a file those of works that are cited are errors already.
    func warnOfDuplicates(notCited cited: Set<String>, _ diagnostics: inout Diagnostics) {
        var seen: Set<String> = []
        for bibliography in ([study] + own.sorted { $0.key < $1.key }.map(\.value)).flatMap(\.bibliographies)
        where seen.insert(bibliography.source.path).inserted {
            bibliography.warnOfDuplicates(notCited: cited, &diagnostics)
        }
    }

    func references(of chapter: Chapter) -> References {
        chapter.bibliography.flatMap { own[$0.value] } ?? study
    }
}
