import CTemplates
import Diagnostics
import Study

/// The files that a designer edits: page templates, stylesheet and script.
struct TemplateFiles: Sendable {
    /// By name, `page.mustache`.
    private(set) var files: [String: SourceText]

    /// Those of the folder Templates/, which are part of the program.
    static let builtIn: TemplateFiles = {
        var count: Int32 = 0
        let files = UnsafeBufferPointer(start: template_files(&count), count: Int(count)).map { file in
            let name = String(cString: file.name)
            let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
            return SourceText(
                path: "Templates/" + name, name: name, text: String(decoding: bytes, as: UTF8.self))
        }
        return TemplateFiles(files: Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0) }))
    }()

    /// The built-in files, each replaced by the one of the same name in a folder if it has one. The folder may hold more
    /// templates for its own to include, and nothing else, because a misspelt name would go unseen. Hidden files and what
    /// editors leave behind are passed over.
    func replacing(by folder: InputFolder, _ diagnostics: inout Diagnostics) -> TemplateFiles {
        var replaced = self
        for name in folder.names(&diagnostics) where !name.hasPrefix(".") && !name.hasSuffix("~") {
            let path = folder.displayPath(name)
            guard files[name] != nil || name.hasSuffix(".mustache") else {
                diagnostics.error(
                    .unusedTemplate,
                    "the site does not use this file", at: Position(file: path),
                    mend: didYouMean(name, among: files.keys.sorted()))
                continue
            }
            do {
                guard let text = decodeUTF8(try folder.bytes(of: name), of: path, &diagnostics) else {
                    continue
                }
                replaced.files[name] = SourceText(path: path, name: name, text: text)
            } catch {
                diagnostics.unreadable(path, error, at: Position(file: path))
            }
        }
        return replaced
    }

    /// A template of the user's own that no page takes in does nothing; it is probably misnamed.
    ///
    /// - Parameter unused: the names of templates, without the extension, that no page takes in.
    func reportUnused(_ unused: Set<String>, _ diagnostics: inout Diagnostics) {
        let known = Self.builtIn.files.keys.filter { $0.hasSuffix(".mustache") }
        for name in unused.map({ $0 + ".mustache" }).sorted() where !known.contains(name) {
            guard let source = files[name] else { continue }
            diagnostics.error(
                .unusedTemplate,
                "no template is called '\(name)', and none includes it", at: Position(file: source.path),
                mend: didYouMean(name, among: known.sorted()))
        }
    }

    var stylesheet: String { files["style.css"]?.text ?? "" }

    var script: String { files["script.js"]?.text ?? "" }

    /// By name.
    var pages: [SourceText] {
        files.values.filter { $0.name.hasSuffix(".mustache") }.sorted { $0.name < $1.name }
    }
}
