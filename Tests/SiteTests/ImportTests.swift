import Foundation
import Testing

/// The house: data flows one way, and only two stages touch the file system. SwiftPM lets a target import a sibling that
/// it does not declare, so the sources are read.
@Suite struct ImportTests {
    /// What each target may import of ours and of others, besides the standard library.
    private static let allowed: [String: Set<String>] = [
        "Statistics": [],
        "Graphics": [],
        "Diagnostics": [],
        "Settings": ["Diagnostics", "Yams"],
        "Bibliography": ["Diagnostics", "OrderedCollections"],
        "Findings": ["Diagnostics", "Statistics", "OrderedCollections"],
        "Markup": ["Settings", "Diagnostics", "CMarkGFM"],
        "Study": ["Bibliography", "Settings", "Diagnostics", "CCrypto", "OrderedCollections"],
        "Analyses": ["Study", "Findings", "Diagnostics", "Statistics", "OrderedCollections"],
        "Figures": ["Analyses", "Findings", "Study", "Settings", "Diagnostics", "Graphics"],
        "Pages": [
            "Figures", "Analyses", "Findings", "Study", "Bibliography", "Markup", "Settings", "Diagnostics",
            "Graphics", "OrderedCollections",
        ],
        "Site": [
            "Pages", "Figures", "Analyses", "Findings", "Study", "Bibliography", "Markup", "Diagnostics",
            "Graphics", "CFileExchange", "CTemplates",
        ],
        "Drafts": ["Site", "Findings", "Study", "Settings", "Diagnostics"],
        "Synthesis": ["Statistics"],
        "concordance": ["Site", "Drafts", "Synthesis", "Study", "Diagnostics", "ArgumentParser"],
    ]

    private static let standard: Set<String> = [
        "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
    ]

    @Test func noTargetImportsALaterStage() throws {
        var imports = 0
        for source in try Source.all() {
            guard let allowed = Self.allowed[source.target] else {
                Issue.record(
                    "\(source.path): no rule says what \(source.target) may import; add it to 'allowed' in ImportTests.swift"
                )
                continue
            }
            for module in source.imports {
                imports += 1
                #expect(
                    allowed.contains(module) || Self.standard.contains(module),
                    "\(source.path) imports \(module); \(source.target) may import \(allowed.sorted())")
            }
        }
        #expect(imports > 50, "the imports were not found")
    }

    @Test func onlyStudyAndSiteTouchTheFileSystem() throws {
        let doors =
            /\b(FileManager|FileHandle|contentsOfFile|fopen|opendir|O_RDONLY|O_WRONLY|O_RDWR|(Data|String)\(contentsOf)\b/
        let users = try Source.all().filter { $0.text.contains(doors) }
        #expect(Set(users.map(\.target)) == ["Site", "Study"], "\(users.map(\.path))")
    }

    @Test func everyTargetOfSwiftHasItsRule() throws {
        #expect(Set(try Source.all().map(\.target)) == Set(Self.allowed.keys))
    }
}

/// A Swift file of the package.
private struct Source {
    let target: String
    let path: String
    let text: String

    static func all() throws -> [Source] {
        let folder = repository + "/Sources"
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        return try files.filter { $0.hasSuffix(".swift") }.map { file in
            Source(
                target: String(file.prefix { $0 != "/" }), path: "Sources/" + file,
                text: try String(contentsOfFile: folder + "/" + file, encoding: .utf8))
        }
    }

    /// The modules that the file imports, whatever stands before `import` and whether it imports one declaration alone. What is
    /// indented is a text, such as the script of Python.
    var imports: [String] {
        let pattern =
            /(?m)^(?:@?\w+[ \t]+)*import[ \t]+(?:(?:struct|class|enum|protocol|typealias|func|let|var)[ \t]+)?(\w+)/
        return text.matches(of: pattern).map { String($0.output.1) }
    }
}

/// The folder that holds Package.swift.
let repository: String = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false).trimmingTrailingSlash()

extension String {
    fileprivate func trimmingTrailingSlash() -> String { hasSuffix("/") ? String(dropLast()) : self }
}
