import ArgumentParser
import Diagnostics
import Drafts
import Site
import Study

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Drafts a study from tables of scores.",
        discussion: """
            Writes a study that builds as it is: study.yaml, in which each guess is a comment beside the line that it led to, \
            and a first page with figures, values and claims that hold for these scores. Doubtful things are asked on a terminal. \
            No file is replaced.
            """)

    @Argument(
        help: "Tables of scores; models that stand in several are joined by their keys.", completion: .file())
    var tables: [String]

    @Option(help: "The study's folder.", completion: .directory)
    var output = "report"

    @OptionGroup var choices: DraftArguments

    @Flag(help: "Take what is suggested instead of asking.")
    var yes = false

    func run() throws {
        let asks = !yes && Terminal.isAttended
        var diagnostics = Diagnostics()
        let draft = try choices.draft(
            of: try tables.map(DraftArguments.table), in: output,
            answering: asks ? Terminal.ask : { $0.suggested }, &diagnostics)
        let files = draft.files.map { Output($0.path, $0.bytes, from: "init") }
        do {
            _ = try writeFiles(files, into: output, replacing: false, on: SystemDisk())
        } catch let error as WouldReplace {
            throw Failure.occupied(error.paths)
        }
        print("Wrote \(Self.list(files.map(\.path))) to \(output)")
        print(draft.guessText)

        // The folder as it now is, so that the places that are told can be opened.
        var problems = Diagnostics()
        _ = SiteBuild(study: .disk(output)).plan(&problems)
        if !problems.all.isEmpty { printError(problems.text + problems.count) }
        if problems.hasErrors { throw Failure.draftNeedsWork(output) }
        print("Next: concordance build \(output) --output \(output)-site")
    }
}

extension InitCommand {
    /// The first few paths; a folder of results has many.
    fileprivate static func list(_ paths: [String]) -> String {
        let shown = paths.prefix(6).joined(separator: ", ")
        return paths.count > 6 ? shown + " and \(paths.count - 6) more" : shown
    }
}

extension StudyDraft {
    /// Every guess on a line of its own, for the terminal.
    var guessText: String {
        if guesses.isEmpty { return "Nothing was guessed." }
        return "Guessed; each is a comment in study.yaml:\n"
            + guesses.map { "  \(shownText($0.line))\n      \(shownText($0.reason))" }.joined(separator: "\n")
    }
}
