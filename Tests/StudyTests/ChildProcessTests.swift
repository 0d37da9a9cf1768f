import Testing

@testable import Study

@Suite struct ChildProcessTests {
    private func shell(_ script: String, seconds: Int = 60, megabytes: Int = 128) -> ChildProcess {
        ChildProcess(
            program: "sh", arguments: ["-c", script], seconds: seconds, megabytes: megabytes)
    }

    @Test func whatAProgramIsGivenAndWhatItPrintsMayBeLarge() throws {
        let bytes = [UInt8](repeating: 7, count: 3_000_000)
        #expect(try shell("cat; echo much >&2").output(given: bytes) == bytes)
    }

    @Test func aProgramThatIsNotThereIsAbsent() {
        #expect(throws: ChildProcess.Failure.absent) {
            try ChildProcess(program: "no-such-program", arguments: []).output(given: [])
        }
    }

    @Test func ofAProgramThatFailsTheLastLineIsTold() {
        #expect(throws: ChildProcess.Failure.failed("because")) {
            try shell("echo first >&2; echo because >&2; exit 3").output(given: [])
        }
        #expect(throws: ChildProcess.Failure.self) { try shell("kill -9 $$").output(given: []) }
    }

    @Test func aProgramHasATimeAndASpace() {
        #expect(throws: ChildProcess.Failure.tookTooLong(seconds: 0)) {
            try shell("exec sleep 60", seconds: 0).output(given: [])
        }
        #expect(throws: ChildProcess.Failure.printedTooMuch(megabytes: 1)) {
            try shell("head -c 2000000 /dev/zero", megabytes: 1).output(given: [])
        }
        #expect(throws: ChildProcess.Failure.printedTooMuch(megabytes: 1)) {
            try shell("exec cat /dev/zero", megabytes: 1).output(given: [])
        }
    }
}
