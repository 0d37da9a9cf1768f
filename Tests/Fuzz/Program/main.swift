import Foundation
import FuzzTargets

// Looks for bytes that break a promise. `make fuzz` links it with libFuzzer, which invents them:
//
//     fuzz TARGET [what libFuzzer understands]
//
// Without libFuzzer the bytes are those of files: fuzz TARGET FILE…

guard CommandLine.arguments.count > 1,
    let target = FuzzTarget.all.first(where: { $0.name == CommandLine.arguments[1] })
else {
    print("fuzz TARGET FILE…, where TARGET is one of: \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
    exit(64)
}

#if FUZZING
/// libFuzzer's own way in: it calls `attempt` until told to stop.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ attempt: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// libFuzzer's function takes no context, so the target is looked up by its name in every attempt.
func attempt(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let name = CommandLine.arguments[1]
    guard let target = FuzzTarget.all.first(where: { $0.name == name }) else { return 0 }
    let broken = target.broken(by: Array(UnsafeBufferPointer(start: bytes, count: count)))
    if broken.isEmpty { return 0 }
    print("BROKEN: " + broken.joined(separator: "\nBROKEN: "))
    fflush(nil)
    // libFuzzer keeps the bytes of what ends the process.
    abort()
}

var count = CInt(CommandLine.arguments.count - 1)
// The target's name stands where libFuzzer expects the program's.
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
exit(withUnsafeMutablePointer(to: &arguments) { runFuzzer(&count, $0, attempt) })
#else
var isWhole = true
for path in CommandLine.arguments.dropFirst(2) {
    for words in target.broken(by: [UInt8](try Data(contentsOf: URL(filePath: path)))) {
        isWhole = false
        print("\(path): \(words)")
    }
}
exit(isWhole ? 0 : 1)
#endif
