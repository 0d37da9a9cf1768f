import Testing

@testable import Diagnostics
@testable import Study

/// A study that is broken in one way, and the message that tells of it.
struct BrokenInput: Sendable, CustomTestStringConvertible {
    let what: String
    let files: [String: [UInt8]]
    /// How the line begins that tells of it.
    let line: String

    /// - Parameters:
    ///   - table: what stands in `t.csv`.
    ///   - entry: more keys of the table's entry.
    ///   - keys: more keys of the study.
    ///   - others: files beside these.
    init(
        _ what: String, table: String = "id,a,b\nm,1,2\nn,3,4\n", entry: String = "", keys: String = "",
        _ others: [String: String] = [:], says line: String
    ) {
        let settings = settings(tables: ["path: t.csv" + (entry.isEmpty ? "" : "\n" + entry)], keys)
        self.init(
            what,
            bytes: ["study.yaml": settings, "t.csv": table].merging(others) { $1 }.mapValues {
                Array($0.utf8)
            },
            says: line)
    }

    init(_ what: String, bytes files: [String: [UInt8]], says line: String) {
        self.what = what
        self.files = files
        self.line = line
    }

    /// A table of another name.
    init(_ what: String, named path: String, _ text: String, entry: String = "", says line: String) {
        let settings = settings(tables: ["path: \(path)" + (entry.isEmpty ? "" : "\n" + entry)])
        self.init(what, bytes: ["study.yaml": Array(settings.utf8), path: Array(text.utf8)], says: line)
    }

    /// Bytes in place of the table.
    init(_ what: String, tableBytes: [UInt8], says line: String) {
        let settings = settings(tables: ["path: t.csv"])
        self.init(what, bytes: ["study.yaml": Array(settings.utf8), "t.csv": tableBytes], says: line)
    }

    /// A text in place of `study.yaml`.
    init(_ what: String, study: String, says line: String) {
        self.init(
            what, bytes: ["study.yaml": Array(study.utf8), "t.csv": Array("id,a\nm,1\n".utf8)], says: line)
    }

    var testDescription: String { what }
}

/// What is wrong with a text in UTF-16 or UTF-32, each unit in so many bytes.
func wide(_ text: String, bytes count: Int, bigEndian: Bool) -> [UInt8] {
    let units = count == 2 ? text.utf16.map(UInt32.init) : text.unicodeScalars.map(\.value)
    return units.flatMap { unit in
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: unit >> (8 * $0)) }
        return bigEndian ? bytes.reversed() : bytes
    }
}
