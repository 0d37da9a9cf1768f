import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Prints to standard error, where everything goes that is not a command's result. Names in it may be anybody's, so that
/// nothing but the ends of its lines acts on the terminal.
func printError(_ text: String, terminator: String = "\n") {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { shownText(String($0)) }
    writeError(lines.joined(separator: "\n") + terminator)
}

/// Writes what may move the cursor.
func writeError(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        if count <= 0 { return }
        rest = rest.dropFirst(count)
    }
}
