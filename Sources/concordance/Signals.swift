import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The signals by which a terminal, a person or a system ends a program.
enum Signals {
    private static let ending = [SIGINT, SIGTERM, SIGHUP]

    /// The last one that came while signals were held back; 0 for none.
    private static let caught = Atomic<Int32>(0)

    /// Runs the action, which asks now and then whether a signal has come, and then tidies up and throws. After it the signal
    /// ends the process as if it had come then, so that whoever sent it sees that.
    static func holding<Result>(_ action: (_ isInterrupted: () -> Bool) throws -> Result) rethrows -> Result {
        // Made before a signal can come, because a handler may not make it.
        caught.store(0, ordering: .sequentiallyConsistent)
        let held = ending.filter { !isIgnored($0) }
        for number in held { signal(number) { Signals.note($0) } }
        defer {
            for number in held { signal(number, SIG_DFL) }
            let number = caught.load(ordering: .sequentiallyConsistent)
            if number != 0 { raise(number) }
        }
        return try action { caught.load(ordering: .sequentiallyConsistent) != 0 }
    }

    private static func note(_ number: Int32) { caught.store(number, ordering: .sequentiallyConsistent) }

    /// Whoever started the program may want it to live on, as `nohup` does.
    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        #if canImport(Darwin)
        let handler = action.__sigaction_u.__sa_handler
        #else
        let handler = action.__sigaction_handler.sa_handler
        #endif
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
