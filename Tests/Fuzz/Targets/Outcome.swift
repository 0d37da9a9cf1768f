import Diagnostics
import Site

/// What reading something led to, and the promises that hold for it whatever was read.
struct Outcome {
    var diagnostics = Diagnostics()
    var plan: SitePlan?
    /// Whether what was read was accepted.
    var isAccepted = false

    var broken: [String] {
        var broken: [String] = []
        if !isAccepted, !diagnostics.hasErrors { broken.append("it is refused, and no message says why") }
        if isAccepted, diagnostics.hasErrors { broken.append("it is accepted in spite of an error") }
        for diagnostic in diagnostics.all { broken += Self.broken(in: diagnostic) }
        for file in plan?.files ?? [] { broken += Self.broken(in: file) }
        return broken
    }

    private static func broken(in diagnostic: Diagnostic) -> [String] {
        let line = "\(diagnostic)"
        var broken: [String] = []
        if line.unicodeScalars.contains(where: isControl) {
            broken.append("a message holds a control character: \(line.debugDescription)")
        }
        if line.utf8.count > 4_000 { broken.append("a message is \(line.utf8.count) bytes long") }
        if diagnostic.position.file.isEmpty { broken.append("a message has no file: \(line)") }
        return broken
    }

    private static func broken(in file: Output) -> [String] {
        let isPage =
            file.path.hasSuffix(".html") || file.path.hasSuffix(".svg") || file.path.hasSuffix(".xml")
        guard isPage else { return [] }
        guard let text = String(validating: file.bytes, as: UTF8.self) else {
            return ["\(file.path) is not UTF-8"]
        }
        var broken: [String] = []
        if text.unicodeScalars.contains(where: { isControl($0) && $0 != "\n" && $0 != "\t" }) {
            broken.append("\(file.path) holds a control character")
        }
        for word in ["\"nan\"", "\"inf\"", "\"-inf\"", "(nan", "(inf"] where text.contains(word) {
            broken.append("\(file.path) holds the number \(word)")
        }
        return broken
    }

    /// What no terminal and no page may be sent.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            || [0xFFFE, 0xFFFF].contains(scalar.value)
    }
}
