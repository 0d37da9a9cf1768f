/// Puts a planned site in the place of a folder, all or nothing.
///
/// The site is written into a folder beside the target and then exchanged with it in one step, so that a build that
/// fails or is killed leaves the old site as it was. What a killed build left behind, the next one removes.
/// A file whose bytes did not change keeps its modification time, so that tools that copy a site to its host by
/// time and size copy only what changed.
package struct Publication<System: Disk>: Sendable {
    private let plan: SitePlan
    private let target: String
    private let disk: System

    /// - Parameter target: the site's folder as the user wrote it. A link is followed.
    package init(of plan: SitePlan, at target: String, on disk: System) {
        self.plan = plan
        self.target = target
        self.disk = disk
    }

    /// Throws `PublicationFailure` or `DiskRefusal`; the target is then as it was before.
    package func run() throws {
        let site = disk.resolve(target)
        let (parent, fresh) = neighbours(of: site)
        try disk.makeFolder(parent)
        try disk.whileLocked(parent) {
            try refuseForeign(site)
            try disk.remove(fresh)
            do {
                try write(to: fresh, insteadOf: site)
                try replace(site, by: fresh)
            } catch {
                try? disk.remove(fresh)
                throw error
            }
            // The new site stands. What cannot be removed of the old one is left to the next build.
            try? disk.remove(fresh)
        }
    }

    /// The folder that holds the site, and the one beside the site in which the new one is written. Its name is
    /// the same in every build: that is how what a killed build left is found.
    private func neighbours(of site: String) -> (parent: String, fresh: String) {
        let slash = site.lastIndex(of: "/")
        let name = slash.map { site[site.index(after: $0)...] } ?? site[...]
        let folder = slash.map { site[...$0] } ?? ""
        let parent = folder.count > 1 ? folder.dropLast() : folder
        return (parent.isEmpty ? "." : String(parent), "\(folder).\(name).concordance-new")
    }

    private func refuseForeign(_ site: String) throws {
        switch disk.kind(of: site) {
        case .absent: return
        case .file, .other: throw PublicationFailure.notAFolder(target)
        case .folder: break
        }
        if try disk.names(in: site).isEmpty { return }
        guard disk.kind(of: site + "/" + Manifest.path) == .file,
            let manifest = Manifest(reading: try disk.read(site + "/" + Manifest.path))
        else { throw PublicationFailure.notOurs(target) }
        let foreign = Set(try files(below: site)).subtracting(manifest.files)
        if !foreign.isEmpty { throw PublicationFailure.foreignFiles(foreign.sorted(), in: target) }
    }

    /// Every file below a folder, by its path from there.
    private func files(below folder: String) throws -> [String] {
        try disk.names(in: folder).flatMap { name in
            disk.kind(of: folder + "/" + name) == .folder
                ? try files(below: folder + "/" + name).map { name + "/" + $0 } : [name]
        }
    }

    private func write(to fresh: String, insteadOf site: String) throws {
        var folders: Set<String> = []
        for file in plan.files {
            let new = fresh + "/" + file.path
            let folder = new.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
                separator: "/")
            if folders.insert(folder).inserted { try disk.makeFolder(folder) }
            let old = site + "/" + file.path
            let unchanged = disk.kind(of: old) == .file ? try disk.read(old) == file.bytes : false
            try disk.write(file.bytes, to: new, timeOf: unchanged ? old : nil)
        }
    }

    private func replace(_ site: String, by fresh: String) throws {
        if disk.kind(of: site) == .absent {
            try disk.move(fresh, to: site)
        } else {
            try disk.exchange(site, with: fresh)
        }
    }
}

/// Why a folder is not replaced by a site.
package enum PublicationFailure: Error, Sendable, Hashable {
    /// The target is a file, a link to nothing or a device.
    case notAFolder(String)
    /// The target holds something, and nothing says that Concordance made it.
    case notOurs(String)
    /// Concordance made the target, and somebody put these files into it, which a new site would remove.
    case foreignFiles([String], in: String)
}
