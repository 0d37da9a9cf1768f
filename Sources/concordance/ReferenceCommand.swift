import ArgumentParser
import Site

struct ReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference",
        abstract: "Prints what every key of study.yaml, of a page and of a figure means, with an example.",
        discussion: "The text is Markdown, and is the page docs/study.md of this version's documentation.")

    func run() {
        print(reference(), terminator: "")
    }
}
