package import Analyses
package import Diagnostics
import Findings
import Graphics
package import Settings
import Study

/// A way to draw an analysis. A new kind is a file of its own in `Kinds/` and a line in `all`.
struct FigureKind: Sendable {
    /// As the info string of a figure block names it.
    let name: String
    /// The options of its own, beside those of every kind.
    let options: [DocumentedKey]
    /// Reads its options, computes and draws; nil, with diagnostics, when an option is wrong.
    let make: @Sendable (inout FigureRequest, inout Diagnostics) -> FigureContent?

    /// Every kind, in the order in which messages list them.
    static let all: [FigureKind] = [
        .correlationHeatmap, .scoreScatter, .rankingStrips, .density, .coverageScatter,
    ]
}

/// Draws every figure block of the narrative, in its order. Bad options are diagnostics, and the figure is left out.
/// An id that stands twice is for the narrative to report, which knows the blocks that cannot be drawn as well.
package func drawFigures(
    _ blocks: [SettingsBlock], in lab: Lab, _ diagnostics: inout Diagnostics
) -> [Figure] {
    let drawn = blocks.concurrentMap { block in
        var found = Diagnostics()
        return (figure: draw(block, in: lab, &found), diagnostics: found)
    }
    for attempt in drawn { diagnostics.append(attempt.diagnostics) }
    return drawn.compactMap(\.figure)
}

private func draw(_ block: SettingsBlock, in lab: Lab, _ diagnostics: inout Diagnostics) -> Figure? {
    guard let kind = FigureKind.all.first(where: { $0.name == block.kind.value }) else {
        diagnostics.error(
            .unknownFigureKind,
            "unknown figure kind '\(block.kind.value)'", at: block.kind.position,
            mend: didYouMean(block.kind.value, among: FigureKind.all.map(\.name))
                ?? "kinds: \(FigureKind.all.map(\.name).joined(separator: ", "))")
        return nil
    }
    guard var request = FigureRequest(block, in: lab, &diagnostics) else { return nil }
    let earlierErrors = diagnostics.errorCount
    let content = kind.make(&request, &diagnostics)
    if content == nil, diagnostics.errorCount == earlierErrors {
        diagnostics.error(
            .undrawableFigure, "this figure cannot be drawn from these options", at: block.kind.position)
    }
    request.options.rejectUnknownKeys(of: kind.keys, &diagnostics)
    return content.map { Figure(request, kind, $0) }
}

extension Figure {
    fileprivate init(_ request: FigureRequest, _ kind: FigureKind, _ content: FigureContent) {
        self.init(
            id: request.id.value, kind: kind.name, title: content.title, caption: request.caption,
            summary: content.summary, method: content.method, inlineSVG: content.drawing.inlineSVG,
            standaloneSVG: content.drawing.standaloneSVG, data: content.data, values: content.values,
            cohort: request.cohort?.name)
    }
}
