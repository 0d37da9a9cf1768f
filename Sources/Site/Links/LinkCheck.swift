import Analyses
import Diagnostics
import Pages

/// Checks that every page and drawing of a plan is well-formed, bears no id twice, and refers to nothing that the
/// site does not have. Links to other hosts are not followed; nothing may be loaded from them.
///
/// - Parameter pages: whose authors' links are reported where they wrote them.
func checkLinks(of plan: SitePlan, authoredOn pages: [Page] = [], _ diagnostics: inout Diagnostics) {
    var authored = AuthoredLinks(of: pages)
    var references: [String: PageReferences] = [:]
    let markup = plan.files.filter { $0.path.hasSuffix(".html") || $0.path.hasSuffix(".svg") }
    let scanned = markup.concurrentMap { file in
        Result { () throws(HTMLScanner.Fault) in try PageReferences(of: file.bytes) }
    }
    for (file, result) in zip(markup, scanned) {
        switch result {
        case .success(let found): references[file.path] = found
        case .failure(let fault):
            diagnostics.error(.malformedPage, fault.message, at: place(fault.offset, of: file))
        }
    }
    // Most links stand on many pages: what leads somewhere from one page does so from every page of its folder. What the
    // browser loads is checked every time.
    var soundLinks: [Substring: Set<String>] = [:]
    for file in markup {
        guard let found = references[file.path] else { continue }
        let folder = file.path.lastIndex(of: "/").map { file.path[..<$0] } ?? ""
        var sound = soundLinks.removeValue(forKey: folder) ?? []
        defer { soundLinks[folder] = sound }
        for (id, offset) in found.repeatedIDs {
            diagnostics.error(
                .duplicateID, "the id '\(id)' stands twice on this page", at: place(offset, of: file))
        }
        for (name, offset) in found.eventHandlers {
            diagnostics.error(
                .eventHandler, "the site's security policy forbids '\(name)'", at: place(offset, of: file))
        }
        for reference in found.references where !found.holds(reference) {
            if !reference.isLoaded, sound.contains(reference.target) { continue }
            guard let fault = fault(of: reference, on: file.path, plan, ids: { references[$0]?.ids }) else {
                // An anchor alone means the page itself.
                if !reference.isLoaded, !reference.target.hasPrefix("#") { sound.insert(reference.target) }
                continue
            }
            if authored.isImage(reference, on: file.path) { continue }
            let position = authored.place(of: reference, on: file.path) ?? place(reference.offset, of: file)
            diagnostics.error(fault.fault, fault.message, at: position, mend: fault.mend)
        }
    }
}

private func fault(
    of reference: PageReferences.Reference, on page: String, _ plan: SitePlan, ids: (String) -> Set<String>?
) -> (fault: Fault, message: String, mend: String?)? {
    switch LinkTarget(reference.target, on: page) {
    case .elsewhere:
        reference.isLoaded
            ? (.foreignResource, "this loads '\(reference.target)' from another host", nil) : nil
    case .outside:
        (
            .linkOutOfSite, "'\(reference.target)' leads out of the site's folder",
            "write a path that is relative to this page"
        )
    case .inside(let path, let anchor):
        if !plan.contains(path) {
            (.brokenLink, "the site has no '\(path)'", didYouMean(path, among: plan.files.map(\.path)))
        } else if let anchor, let ids = ids(path), !ids.contains(anchor) {
            (
                .unknownID, "'\(path)' has nothing with the id '\(anchor)'",
                didYouMean(anchor, among: ids.sorted())
            )
        } else {
            nil
        }
    }
}

/// Line and column of a byte, for the diagnostic that points at it.
private func place(_ offset: Int, of file: Output) -> Position {
    let before = file.bytes[..<offset]
    let line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    let start = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let column = 1 + String(decoding: file.bytes[start..<offset], as: UTF8.self).count
    return Position(file: file.path, line: line, column: column)
}
