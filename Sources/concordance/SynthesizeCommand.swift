import ArgumentParser
import Site
import Synthesis

struct SynthesizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "synthesize",
        abstract: "Makes the example study's tables: invented scores of invented models.",
        discussion: "The same seed gives the same bytes.")

    @Option(help: "The number that the invented scores are drawn from.")
    var seed = SyntheticStudy.defaultSeed

    @Option(help: "The study's folder; the tables go into its folder 'tables'.", completion: .directory)
    var output = "content"

    @Flag(help: "Replace tables that are there and hold something else.")
    var force = false

    func run() throws {
        let files = SyntheticStudy(seed: seed).files.map { Output($0.path, $0.text, from: "synthesize") }
        let changed = try writeFiles(files, into: output, replacing: force, on: SystemDisk())
        print(
            "Wrote \(counted(changed, "table")) to \(output)"
                + (changed < files.count ? "; the others are up to date" : ""))
    }
}
