import Foundation
import Testing

@testable import Figures

/// Each kind of figure over a small study, as it stands in `Expected/KIND.svg`. A different drawing is left beside it as
/// `KIND-actual.svg`: look at it, and rename it if it is right.
@Suite struct DrawingSnapshotTests {
    @Test(arguments: kinds)
    func aKindDrawsWhatStandsInItsFile(kind: String, options: String) throws {
        let figure = try #require(Drawn(kind, "id: f\n" + options).figure)
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Expected")
        let actual = folder.appending(path: kind + "-actual.svg")
        let expected = try? String(contentsOf: folder.appending(path: kind + ".svg"), encoding: .utf8)
        let drawing = figure.standaloneSVG.replacing("><", with: ">\n<")
        #expect(drawing == expected, "\(kind).svg is not as expected; see \(actual.path)")
        if drawing == expected {
            try? FileManager.default.removeItem(at: actual)
        } else {
            try drawing.write(to: actual, atomically: true, encoding: .utf8)
        }
    }
}
