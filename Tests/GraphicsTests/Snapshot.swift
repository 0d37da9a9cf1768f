import Foundation
import Graphics
import Testing

/// Compares a drawing with `Expected/NAME.svg`. A different one is left beside it as `NAME-actual.svg`: look at
/// it, and rename it if it is right.
func expectSnapshot(
    _ name: String, _ drawing: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Expected")
    let expected = folder.appending(path: name + ".svg")
    let actual = folder.appending(path: name + "-actual.svg")
    let matches = try? drawing == String(contentsOf: expected, encoding: .utf8)
    #expect(
        matches == true, "\(name).svg is not as expected; see \(actual.path)", sourceLocation: sourceLocation)
    if matches == true {
        try? FileManager.default.removeItem(at: actual)
    } else {
        try drawing.write(to: actual, atomically: true, encoding: .utf8)
    }
}

/// The rows of `Reference/NAME`, without the header.
func referenceRows(_ name: String) throws -> [[Substring]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        .split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
}
