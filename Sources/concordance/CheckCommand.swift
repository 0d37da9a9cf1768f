import ArgumentParser
import Site

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks a study as build does, and writes nothing.")

    @OptionGroup var arguments: StudyArguments

    func run() throws {
        let plan = try arguments.planSite(allowingFailingClaims: false)
        print("Nothing is wrong: the site would have \(plan.summary)")
    }
}
