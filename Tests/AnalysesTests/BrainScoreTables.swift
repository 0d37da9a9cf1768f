import Foundation
import Testing

@testable import Diagnostics
@testable import Study

/// The real Brain-Score tables, which are not part of the repository. They are looked for in the folder that
/// `CONCORDANCE_BRAIN_SCORE` names, otherwise in `shared/data/brain-score` beside the checkout.
enum BrainScoreTables {
    static let package = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["CONCORDANCE_BRAIN_SCORE"] {
            return URL(filePath: named)
        }
        return package.deletingLastPathComponent().appending(path: "shared/data/brain-score")
    }()

    static let areHere: Bool = {
        let found = FileManager.default.fileExists(atPath: folder.appending(path: "vision-2024-01.csv").path)
        if !found { print("No Brain-Score tables in \(folder.path): the tests on real tables are skipped.") }
        return found
    }()

    /// One of the repository's studies, read with a real table in the place of its first one.
    static func read(_ study: String, with table: String, _ diagnostics: inout Diagnostics) throws -> Study? {
        let folder = InputFolder.disk(package.appending(path: "studies/\(study)").path)
        let file = try TableSource(at: self.folder.appending(path: table).path)
        return readStudy(in: folder, replacingFirstTable: file, &diagnostics)
    }
}
