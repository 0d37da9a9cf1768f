import ArgumentParser
import Site

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Builds the site of a study.",
        discussion: """
            The site is written beside the output folder and then exchanged with it in one step: when anything is \
            wrong, or the build is ended by a signal, nothing is written and the old site stays as it was. What a build \
            that was killed has left beside the site, the next one removes.
            """)

    @OptionGroup var arguments: StudyArguments

    @Option(
        help: "The site's folder. A folder that Concordance did not make is refused.", completion: .directory)
    var output = "site"

    @Flag(help: "Publish although claims do not hold; their sentences are struck and marked.")
    var allowFailingClaims = false

    func run() throws {
        let disk = SystemDisk()
        try refuseOutput(output, holding: arguments.study, on: disk)
        Signals.holding { _ in Publication.recover(output, on: disk) }
        let plan = try arguments.planSite(allowingFailingClaims: allowFailingClaims)
        try Signals.holding { isInterrupted in
            try Publication(of: plan, at: output, on: disk).run(until: isInterrupted) { printError($0) }
        }
        print("Wrote \(plan.summary) to \(output)")
    }
}

extension SitePlan {
    /// “24 pages and 7 drawings”.
    var summary: String {
        counted(pageCount, "page") + " and " + counted(drawingCount, "drawing")
    }
}
