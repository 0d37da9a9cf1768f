package import Diagnostics
import Pages

/// Every file of the site before any is written. Two writers of one path are an error, because one of them
/// would be lost; paths that differ only in case count as one, because on many disks they are.
package struct SitePlan: Sendable {
    private var outputs: [String: Output] = [:]
    /// Every folder, folded, with the first output that lies in it.
    private var folders: [String: Output] = [:]

    package init() {}

    /// By path.
    package var files: [Output] {
        outputs.values.sorted { $0.path < $1.path }
    }

    package func contains(_ path: String) -> Bool {
        outputs[path.lowercased()]?.path == path
    }

    /// Adds an output, or says why it cannot be had.
    package mutating func add(_ output: Output, _ diagnostics: inout Diagnostics) {
        let place = Position(file: output.path)
        if let fault = pathFault(output.path) {
            diagnostics.error(
                .invalidPath, "\(output.writer) would write a file whose path \(fault)", at: place)
        } else if let other = conflict(with: output) {
            diagnostics.error(
                .pathCollision,
                "both \(other.writer) and \(output.writer) would write \(collision(other, output))",
                at: place,
                mend: "rename one of them")
        } else {
            for folder in output.folders { folders[folder.lowercased(), default: output] = output }
            outputs[output.path.lowercased()] = output
        }
    }

    private func conflict(with output: Output) -> Output? {
        let path = output.path.lowercased()
        return outputs[path] ?? folders[path]
            ?? output.folders.lazy.compactMap { outputs[$0.lowercased()] }.first
    }

    private func collision(_ one: Output, _ other: Output) -> String {
        one.path == other.path
            ? "this file" : "'\(one.path)' and '\(other.path)', which cannot stand side by side"
    }
}

extension Output {
    /// Every folder above the file: `a` and `a/b` for `a/b/c`.
    fileprivate var folders: [String] {
        let parts = path.split(separator: "/").dropLast()
        return parts.indices.map { parts[...$0].joined(separator: "/") }
    }
}

extension SitePlan {
    package var pageCount: Int { outputs.values.count { $0.path.hasSuffix(".html") } }

    package var drawingCount: Int { outputs.values.count { $0.path.hasPrefix("figures/") } }
}
