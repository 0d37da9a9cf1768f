import ArgumentParser
import Diagnostics
import Drafts
import Site
import Study

/// What `build` and `check` alike are told: which study, and what is different about it this time.
struct StudyArguments: ParsableArguments {
    @Argument(
        help: "The study's folder, which holds study.yaml and the narrative; or a table, for a first look.",
        completion: .directory)
    var study = "content"

    @Option(help: "Read this file or folder in place of the study's first table.", completion: .file())
    var table: String?

    @Option(
        help: "Read the page templates from this folder in place of the built-in ones.",
        completion: .directory)
    var templates: String?

    /// The site's files, every check passed. Prints warnings to standard error; throws a `Failure` that holds every
    /// diagnostic when there is an error.
    func planSite(allowingFailingClaims: Bool) throws -> SitePlan {
        let (folder, table) = try input()
        let build = SiteBuild(
            study: folder, firstTable: table, templates: try templatesFolder(),
            allowsFailingClaims: allowingFailingClaims)
        let progress = Progress()
        defer { progress.end() }
        var diagnostics = Diagnostics()
        let plan = build.plan(&diagnostics) { progress.begin($0) }
        guard let plan, !diagnostics.hasErrors else { throw Failure.badInput(diagnostics) }
        progress.end()
        if !diagnostics.all.isEmpty { printError(diagnostics.text + diagnostics.count) }
        return plan
    }

    /// Every value of the study. What is wrong with the study goes to standard error; it is a `Failure` when nothing
    /// could be computed at all.
    func values() throws -> [(name: String, number: String)] {
        var diagnostics = Diagnostics()
        let (folder, table) = try input()
        let values = SiteBuild(study: folder, firstTable: table).values(&diagnostics)
        if values.isEmpty { throw Failure.badInput(diagnostics) }
        if !diagnostics.all.isEmpty { printError(diagnostics.text + diagnostics.count) }
        return values
    }

    /// The study's folder, and the table that replaces its first one. A table in place of the folder is a study that is drafted
    /// for this once and left nowhere.
    private func input() throws -> (folder: InputFolder, table: TableSource?) {
        guard isTable else { return (try studyFolder(), try firstTable()) }
        if table != nil {
            throw ValidationError("--table replaces a table of a study, and '\(study)' is a table")
        }
        var diagnostics = Diagnostics()
        let source = try DraftArguments.table(study)
        let draft = try DraftArguments.parse([]).draft(
            of: [source], in: "draft", answering: \.suggested, &diagnostics)
        printError(draft.guessText)
        printError(
            "'concordance init \(study)' writes this study to a folder, where all of it can be set right.")
        return (draft.folder(named: "draft"), source)
    }

    /// Whether the argument is a file, or a folder of results instead of a study.
    private var isTable: Bool {
        let disk = SystemDisk()
        switch disk.kind(of: disk.resolve(study)) {
        case .file: return true
        case .folder:
            guard disk.kind(of: study + "/study.yaml") == .absent else { return false }
            return (try? TableSource(at: study)).map { !$0.files.isEmpty } ?? false
        default: return false
        }
    }

    private func studyFolder() throws -> InputFolder {
        let folder = InputFolder.disk(study)
        do {
            _ = try folder.bytes(of: "study.yaml")
        } catch {
            throw error == .absent
                ? Failure.noSuchStudy(study) : Failure.unreadable(study + "/study.yaml", error)
        }
        return folder
    }

    private func templatesFolder() throws -> InputFolder? {
        guard let templates else { return nil }
        let disk = SystemDisk()
        guard disk.kind(of: disk.resolve(templates)) == .folder else { throw Failure.noSuchFolder(templates) }
        return .disk(templates)
    }

    private func firstTable() throws -> TableSource? {
        guard let table else { return nil }
        do {
            return try TableSource(at: table)
        } catch {
            throw Failure.unreadable(table, error)
        }
    }
}
