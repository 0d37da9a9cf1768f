import ArgumentParser
import Diagnostics
import Site
import Study

/// What `build` and `check` alike are told: which study, and what is different about it this time.
struct StudyArguments: ParsableArguments {
    @Argument(help: "The study's folder, which holds study.yaml and the narrative.", completion: .directory)
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
        let build = SiteBuild(
            study: try studyFolder(), firstTable: try firstTable(), templates: try templatesFolder(),
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
        let values = SiteBuild(study: try studyFolder(), firstTable: try firstTable()).values(&diagnostics)
        if values.isEmpty { throw Failure.badInput(diagnostics) }
        if !diagnostics.all.isEmpty { printError(diagnostics.text + diagnostics.count) }
        return values
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
