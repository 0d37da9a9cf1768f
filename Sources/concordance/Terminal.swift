import Drafts

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The person at the terminal, if there is one.
enum Terminal {
    static var isAttended: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Asks on standard error until the answer is a choice; nothing typed means what is suggested.
    static func ask(_ question: Question) -> Int {
        let lines = question.choices.enumerated().map { "  \($0 + 1)  \($1)" }
        printError("\n" + question.text + "\n" + lines.joined(separator: "\n"))
        for _ in 1...5 {
            printError("Which? [\(question.suggested + 1)] ", terminator: "")
            // Who closes the terminal's input answers nothing any more.
            guard let line = readLine() else { break }
            if let choice = question.choice(for: line) { return choice }
        }
        printError("\(question.suggested + 1) is taken")
        return question.suggested
    }
}

extension Question {
    /// The place of the choice that a typed line means; nil when it means none.
    func choice(for line: String) -> Int? {
        let typed = line.filter { !$0.isWhitespace }
        if typed.isEmpty { return suggested }
        guard let number = Int(typed), choices.indices.contains(number - 1) else { return nil }
        return number - 1
    }
}
