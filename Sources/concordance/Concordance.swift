import ArgumentParser
import Site

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@main
struct Concordance: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concordance",
        abstract: "Turns score tables and a narrative into a site that shows how far metrics agree.",
        version: generator,
        subcommands: [
            InitCommand.self, BuildCommand.self, CheckCommand.self, ReferenceCommand.self,
            SynthesizeCommand.self,
            VersionCommand.self,
        ])

    /// Every failure of every command ends here: its words go to standard error, its exit code to the caller.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            if exitCode(for: error) != .failure { exit(withError: error) }
            let failure = Failure(error)
            printError(failure.message)
            Self.exit(withError: failure.exitCode)
        }
    }
}
