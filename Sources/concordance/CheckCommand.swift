import ArgumentParser
import Site

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks a study as build does, and writes nothing.")

    @OptionGroup var arguments: StudyArguments

    @Flag(help: "List every value that the text can use: its name, a tab, its number.")
    var listValues = false

    func run() throws {
        if listValues {
            for value in try arguments.values() { print("\(value.name)\t\(value.number)") }
            return
        }
        let plan = try arguments.planSite(allowingFailingClaims: false)
        print("Nothing is wrong: the site would have \(plan.summary)")
    }
}
