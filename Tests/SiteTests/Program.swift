import Foundation

/// How a run of the program ended.
struct Run: Equatable {
    let code: Int32
    let output: String
    let errors: String
}

func concordance(_ arguments: String..., in folder: String) throws -> Run {
    try concordance(arguments, in: folder)
}

/// - Parameter path: the value of `PATH`; nil for that of the test.
func concordance(_ arguments: [String], in folder: String, path: String? = nil) throws -> Run {
    let process = Process()
    if let path {
        process.environment = ProcessInfo.processInfo.environment.merging(["PATH": path]) { $1 }
    }
    process.executableURL = productsFolder.appending(path: "concordance")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    // Few enough lines for the pipe of one to be read after the other's.
    let texts = [output, errors].map {
        String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    process.waitUntilExit()
    return Run(code: process.terminationStatus, output: texts[0], errors: texts[1])
}

/// Where SwiftPM puts the test bundle and the program beside it.
private var productsFolder: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
}
