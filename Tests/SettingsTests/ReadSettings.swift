@testable import Diagnostics
@testable import Settings

/// What is asked of settings in `s.yaml`, and the diagnostics that this gave.
func ask<Answer>(
    _ yaml: String, at origin: Position = Position(file: "s.yaml", line: 1, column: 1),
    _ question: (inout Settings, inout Diagnostics) -> Answer?
) -> (answer: Answer?, problems: [String]) {
    var diagnostics = Diagnostics()
    guard var settings = Settings(yaml: yaml, at: origin, &diagnostics) else {
        return (nil, diagnostics.all.map(\.description))
    }
    let answer = question(&settings, &diagnostics)
    return (answer, diagnostics.all.map(\.description))
}

/// The diagnostics of reading a text of which nothing is asked.
func problems(_ yaml: String) -> [String] {
    ask(yaml) { _, _ in true }.problems
}
