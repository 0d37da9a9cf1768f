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
        /// What stands on the line; empty when nothing does.
        var shown = ""
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
            if !state.shown.isEmpty { writeError("\r\u{1B}[K") }
            state.shown = ""
            state.hasEnded = true
        }
    }

    private func showStage() -> Bool {
        state.withLock { state in
            if state.hasEnded { return false }
            if state.shown != state.stage { writeError("\r\u{1B}[K\(state.stage)…") }
            state.shown = state.stage
            return true
        }
    }
}
