/// Puts a planned site in the place of a folder, all or nothing.
///
/// The site is written into a scaffold beside the target and then exchanged with it in one step, so that a build that
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

    /// Throws `PublicationFailure`, `DiskRefusal` or `Interrupted`; the target is then as it was before, and nothing is left
    /// beside it.
    ///
    /// - Parameters:
    ///   - interrupted: whether the build is to end. It is asked between files.
    ///   - announce: is told once when another build of the target is waited for.
    package func run(until interrupted: () -> Bool = { false }, announce: (String) -> Void = { _ in }) throws
    {
        let site = disk.resolve(target)
        try refuseWhatIsNoFolder(site)
        let parent = folder(of: site)
        let absent = absentFolders(downTo: parent)
        do {
            let scaffold = try setUp(beside: site, in: parent, until: interrupted, announce)
            defer { scaffold.takeDown() }
            try publish(at: site, from: scaffold, until: interrupted)
        } catch {
            for folder in absent { try? disk.removeEmptyFolder(folder) }
            throw error
        }
    }

    private func publish(at site: String, from scaffold: Scaffold<System>, until interrupted: () -> Bool)
        throws
    {
        try scaffold.clear()
        try refuseForeign(site)
        do {
            try write(to: scaffold.new, insteadOf: site, until: interrupted)
            try scaffold.replaceSite()
        } catch {
            try? scaffold.clear()
            throw error
        }
        // The new site stands. What cannot be removed of the old one is left to the next build.
        try? scaffold.clear()
    }

    private func write(to new: String, insteadOf site: String, until interrupted: () -> Bool) throws {
        var folders: Set<String> = []
        for file in plan.files {
            if interrupted() { throw Interrupted() }
            let path = new + "/" + file.path
            let folder = folder(of: path)
            if folders.insert(folder).inserted { try disk.makeFolder(folder) }
            let old = site + "/" + file.path
            let unchanged = disk.kind(of: old) == .file ? try disk.read(old) == file.bytes : false
            try disk.write(file.bytes, to: path, timeOf: unchanged ? old : nil)
        }
        if interrupted() { throw Interrupted() }
    }
}

extension Publication {
    /// Puts the site back that a build was killed after taking away, and removes what it left: at the start of a build, which
    /// may end before it publishes anything.
    package static func recover(_ target: String, on disk: System) {
        Scaffold.clearAway(beside: disk.resolve(target), on: disk)
    }

    /// Waits for another build of the same site to end, for a minute at most.
    private func setUp(
        beside site: String, in parent: String, until interrupted: () -> Bool, _ announce: (String) -> Void
    ) throws -> Scaffold<System> {
        try disk.makeFolder(parent)
        var builder: String?
        for _ in 0..<Self.patience {
            do {
                if let scaffold = try Scaffold(beside: site, on: disk) { return scaffold }
            } catch let refusal as DiskRefusal {
                throw PublicationFailure.noPlaceBeside(target, refusal)
            }
            if interrupted() { throw Interrupted() }
            if builder == nil, let found = Scaffold.builder(of: site, on: disk) {
                builder = found
                announce("waiting for another build of '\(target)', by \(found), for 60 seconds at most")
            }
            disk.pause()
        }
        throw PublicationFailure.underConstruction(target, by: builder ?? "a process that is not known")
    }

    /// In pauses, of which a second has 20.
    private static var patience: Int { 60 * 20 }

    private func refuseWhatIsNoFolder(_ site: String) throws {
        switch disk.kind(of: site) {
        // A link to nothing would go on leading to nothing.
        case .absent: if disk.kind(of: target) == .other { throw PublicationFailure.notAFolder(target) }
        case .file, .other: throw PublicationFailure.notAFolder(target)
        case .folder: if disk.isMountPoint(site) { throw PublicationFailure.mountPoint(target) }
        }
    }

    private func refuseForeign(_ site: String) throws {
        try refuseWhatIsNoFolder(site)
        if disk.kind(of: site) == .absent { return }
        if try disk.names(in: site).isEmpty { return }
        guard disk.kind(of: site + "/" + Manifest.path) == .file,
            let manifest = Manifest(reading: try disk.read(site + "/" + Manifest.path))
        else { throw PublicationFailure.notOurs(target) }
        let foreign = manifest.foreign(among: try entries(below: site))
        if !foreign.isEmpty { throw PublicationFailure.foreignFiles(foreign, in: target) }
    }

    /// Every file below a folder by its path from there, and every empty folder with a slash behind its path.
    private func entries(below folder: String) throws -> [String] {
        try disk.names(in: folder).flatMap { name in
            guard disk.kind(of: folder + "/" + name) == .folder else { return [name] }
            let inner = try entries(below: folder + "/" + name)
            return inner.isEmpty ? [name + "/"] : inner.map { name + "/" + $0 }
        }
    }

    /// The folder that holds what a path names; `.` for a name alone.
    private func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The folders that are to be made so that one is there, the deepest first.
    private func absentFolders(downTo path: String) -> [String] {
        var folders: [String] = []
        var path = path
        while disk.kind(of: path) == .absent, path != ".", path != "/" {
            folders.append(path)
            path = folder(of: path)
        }
        return folders
    }
}
