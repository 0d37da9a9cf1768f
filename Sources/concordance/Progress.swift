import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Tells on a terminal what is being done, once the work has taken half a second. Elsewhere it stays quiet.
final class Progress: Sendable {
    private struct State {
        var stage = ""
        var isShown = false
        var hasEnded = false
    }

    private let state = Mutex(State())

    init() {
        guard isatty(STDERR_FILENO) == 1 else { return }
        Task.detached { [self] in
            try await Task.sleep(for: .milliseconds(500))
            while showStage() { try await Task.sleep(for: .milliseconds(200)) }
        }
    }

    /// Names what is done from now on: “drawing the figures”.
    func begin(_ stage: String) {
        state.withLock { $0.stage = stage }
    }

    /// Erases the line.
    func end() {
        state.withLock { state in
            if state.isShown { printError("\r\u{1B}[K", terminator: "") }
            state.isShown = false
            state.hasEnded = true
        }
    }

    private func showStage() -> Bool {
        state.withLock { state in
            if state.hasEnded { return false }
            printError("\r\u{1B}[K\(state.stage)…", terminator: "")
            state.isShown = true
            return true
        }
    }
}
