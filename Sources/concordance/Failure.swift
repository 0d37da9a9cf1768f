import ArgumentParser
import Diagnostics
import Site
import Study

/// Why a command ends without having done its work: the one place that finds the words and the exit code (sysexits.h).
enum Failure: Error {
    /// The study's diagnostics, errors among them.
    case badInput(Diagnostics)
    case noSuchStudy(String)
    /// A folder or a file that the command line names.
    case noSuchFolder(String)
    case unreadable(String, InputFolder.Unreadable)
    /// What the target folder is, that no site is put there.
    case unsuitableTarget(PublicationFailure)
    case cannotWrite(DiskRefusal)
    case wouldReplace(WouldReplace)
    /// Files of a study that are there already.
    case occupied([String])
    /// A drafted study, written to a folder, that does not build.
    case draftNeedsWork(String)
    /// A mistake of this program.
    case unexpected(any Error)

    init(_ error: any Error) {
        self =
            switch error {
            case let failure as Failure: failure
            case let failure as PublicationFailure: .unsuitableTarget(failure)
            case let refusal as DiskRefusal: .cannotWrite(refusal)
            case let files as WouldReplace: .wouldReplace(files)
            default: .unexpected(error)
            }
    }

    var exitCode: ExitCode {
        switch self {
        case .badInput, .draftNeedsWork: ExitCode(65)
        case .noSuchStudy, .noSuchFolder, .unreadable: ExitCode(66)
        case .unsuitableTarget, .cannotWrite, .wouldReplace, .occupied: ExitCode(73)
        case .unexpected: ExitCode(70)
        }
    }

    var message: String {
        switch self {
        case .badInput(let diagnostics):
            diagnostics.text + diagnostics.count + "; nothing was written"
        case .noSuchStudy(let folder):
            "error: there is no study in '\(folder)'; a study is a folder with a file study.yaml"
        case .noSuchFolder(let path):
            "error: there is no folder '\(path)'"
        case .unreadable(let path, .absent):
            "error: there is no file '\(path)'"
        case .unreadable(let path, .outside):
            "'\(path)' leads out of its folder"
        case .unreadable(let path, .refused(let reason)):
            "error: '\(path)' cannot be read: \(reason)"
        case .unsuitableTarget(let failure):
            "error: " + failure.message + "; nothing was written"
        case .cannotWrite(let refusal):
            "error: '\(refusal.path)' cannot be written: \(refusal.reason); the site is as it was before"
        case .wouldReplace(let files):
            "error: \(files.paths.quotedList) would be replaced; use --force to replace what is there; nothing was written"
        case .occupied(let paths):
            "error: \(paths.quotedList) would be replaced, and init replaces nothing; name another folder with --output; nothing was written"
        case .draftNeedsWork(let folder):
            "the study was written to '\(folder)' and does not build yet: set right what is listed, then concordance build \(folder)"
        case .unexpected(let error):
            "internal error: \(error); please report it with the command that you ran"
        }
    }
}

extension PublicationFailure {
    fileprivate var message: String {
        switch self {
        case .notAFolder(let path):
            "'\(path)' is not a folder; name another one with --output"
        case .notOurs(let path):
            "'\(path)' is a folder that Concordance did not make; name another one with --output"
        case .foreignFiles(let files, let path):
            "'\(path)' holds files or folders that Concordance did not make: \(files.quotedList); move them out of it"
        case .mountPoint(let path):
            "'\(path)' is a mount point, which cannot be exchanged for a new site; \(Self.within(path))"
        case .holds(let path, let what):
            "'\(path)' holds \(what) and cannot be exchanged for a site; \(Self.within(path))"
        case .noPlaceBeside(let path, let refusal):
            "a site is made beside its folder first, and '\(refusal.path)' cannot be written: \(refusal.reason); "
                + Self.within(path)
        case .noNameBeside(let path, let taken):
            "a site is made beside its folder '\(path)' first, and '\(taken)' and names like it are not free; move those "
                + "that you know to another place"
        case .underConstruction(let path, let builder):
            "another build of '\(path)', by \(builder), has not ended for 60 seconds"
        }
    }

    private static func within(_ path: String) -> String {
        let folder = path == "." ? "" : path.hasSuffix("/") ? path : path + "/"
        return "name a folder inside it, such as --output \(folder)site"
    }
}

extension Diagnostics {
    /// A line for each that is told.
    var text: String { lines.map { $0 + "\n" }.joined() }

    /// “6 errors, 2 warnings”.
    var count: String {
        [(errorCount, "error"), (warningCount, "warning")]
            .filter { $0.0 > 0 }.map(counted).joined(separator: ", ")
    }
}

/// “1 page”, “12 pages”.
func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
}

extension [String] {
    /// The first few in quotation marks, and how many more there are.
    fileprivate var quotedList: String {
        let shown = prefix(5).map { "'\($0)'" }.joined(separator: ", ")
        return count > 5 ? shown + " and \(count - 5) more" : shown
    }
}
