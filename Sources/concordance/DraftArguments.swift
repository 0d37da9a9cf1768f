import ArgumentParser
import Diagnostics
import Drafts
import Site
import Study

/// What a drafted study is told beside its tables.
struct DraftArguments: ParsableArguments {
    @Option(
        help: "Groups of metrics, as YAML or JSON: {coding: [humaneval, mbpp], maths: [gsm8k]}.",
        completion: .file())
    var tree: String?

    @Option(help: "The title of the site; else the name of the first table.")
    var title: String?

    @Option(
        help: "The day of the data, as in 2024-01-31; else the day on which the first table was last changed."
    )
    var date: String?

    /// - Parameter folder: where the study will be; a table inside it is not copied.
    func draft(
        of tables: [TableSource], in folder: String, answering answer: Answer,
        _ diagnostics: inout Diagnostics
    ) throws -> StudyDraft {
        guard let first = tables.first else { throw ValidationError("name a table") }
        let stem = Self.stem(of: first.path)
        let draft = StudyDraft(
            of: Self.places(of: tables, in: folder),
            title: title.map { Stated($0) } ?? Stated(stem, because: "the file's name"),
            date: date.map { Stated($0) }
                ?? Stated(
                    dayOfChange(of: first.path) ?? "1970-01-01",
                    because: "the day on which \(first.path) was last changed"),
            tree: try tree.flatMap { try Self.treeFile($0, &diagnostics) }, answering: answer, &diagnostics)
        guard let draft, !diagnostics.hasErrors else { throw Failure.badInput(diagnostics) }
        return draft
    }

    static func table(_ path: String) throws -> TableSource {
        do {
            return try TableSource(at: path)
        } catch {
            throw Failure.unreadable(path, error)
        }
    }

    private static func treeFile(_ path: String, _ diagnostics: inout Diagnostics) throws -> SourceText? {
        do {
            let file = try InputFile(at: path)
            return decodeUTF8(file.bytes, of: path, &diagnostics)
                .map { SourceText(path: path, name: path, text: $0) }
        } catch {
            throw Failure.unreadable(path, error)
        }
    }

    /// Where each table stands below the study's folder: as it does already, or as a copy among `tables/`.
    private static func places(
        of tables: [TableSource], in folder: String
    ) -> [(path: String, source: TableSource)] {
        let disk = SystemDisk()
        let root = disk.resolve(folder) + "/"
        var taken: Set<String> = []
        return tables.map { table in
            let whole = disk.resolve(table.path)
            if whole.hasPrefix(root) { return (String(whole.dropFirst(root.count)), table) }
            let name = whole.split(separator: "/").last.map(String.init) ?? table.path
            var path = "tables/" + name
            var number = 1
            while !taken.insert(path).inserted {
                number += 1
                path = "tables/\(number)-\(name)"
            }
            return (path, table)
        }
    }

    /// A title of the file's name: `results-imagenet.csv` is “results imagenet”.
    private static func stem(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem =
            name.firstIndex(of: ".").flatMap { $0 > name.startIndex ? String(name[..<$0]) : nil } ?? name
        return stem.map { "_-".contains($0) ? " " : String($0) }.joined()
    }
}
