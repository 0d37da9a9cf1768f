/// The folder beside a site in which the new one is made, and the old one kept until the new one stands.
///
/// A mark says that it is Concordance's: a file that is made before all else in the folder and removed after it. A folder of
/// that name without the mark is somebody else's, and another name is taken. The mark is locked for as long as the build
/// lasts, so that two builds of a site never meet; whoever locks another file or folder does not hold a build up.
struct Scaffold<System: Disk>: Sendable {
    private let folder: String
    private let site: String
    private let disk: System
    private let lock: DiskLock

    /// The new site until it stands in its place, and then the old one.
    var new: String { folder + "/new" }
    /// The old site while there is none in its place, where a file system cannot exchange two folders in one step.
    var old: String { folder + "/old" }
}

extension Scaffold {
    private static var mark: String { "made-by-concordance" }
    private static var heading: String {
        "# Concordance builds the site beside this folder in it. The next build removes what a killed one left here."
    }

    /// Sets a scaffold up; nil while another build uses it.
    init?(beside site: String, on disk: System) throws {
        guard let folder = try Self.name(beside: site, on: disk) else { return nil }
        try self.init(folder, beside: site, on: disk)
    }

    private init?(_ folder: String, beside site: String, on disk: System) throws {
        try disk.makeFolder(folder)
        guard let lock = try disk.lock(folder + "/" + Self.mark, heading: Self.heading) else { return nil }
        (self.folder, self.site, self.disk, self.lock) = (folder, site, disk, lock)
    }

    /// Removes what builds that were killed have left beside a site, and puts the site back when one was killed after it took
    /// the old one away. Does nothing where another build is at work.
    static func clearAway(beside site: String, on disk: System) {
        for folder in names(beside: site)
        where disk.kind(of: folder) == .folder && !isForeign(folder, on: disk) {
            guard let left = try? Self(folder, beside: site, on: disk) else { continue }
            try? left.clear()
            left.takeDown()
        }
    }

    /// Who builds the site now: “process 4123 on lab-3”, nil when nobody does.
    static func builder(of site: String, on disk: System) -> String? {
        guard let folder = try? name(beside: site, on: disk), let bytes = try? disk.read(folder + "/" + mark)
        else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        // Somebody else may have written it, and it goes to a terminal.
        let isPlain =
            lines.count == 2 && lines[1].count < 200 && lines[1].allSatisfy { (0x20..<0x7F).contains($0) }
        return isPlain ? String(decoding: lines[1], as: UTF8.self) : "a process that is not known"
    }
}

extension Scaffold {
    /// Empties the scaffold. The site stands afterwards if it stood before the build that left something here.
    func clear() throws {
        if disk.kind(of: site) == .absent, disk.kind(of: old) == .folder { try disk.move(old, to: site) }
        try disk.remove(new)
        try disk.remove(old)
    }

    /// Puts the new site in the place of the old one, or nothing at all.
    func replaceSite() throws {
        if disk.kind(of: site) == .absent { return try disk.move(new, to: site) }
        if try disk.exchange(site, with: new) { return }
        try disk.move(site, to: old)
        // Of a failure, and of a build that is killed here, `clear` makes the best.
        try disk.move(new, to: site)
    }

    /// Removes the scaffold, unless something is still in it.
    func takeDown() {
        guard (try? disk.names(in: folder)) == [Self.mark] else { return }
        try? disk.remove(folder + "/" + Self.mark)
        try? disk.removeEmptyFolder(folder)
    }
}

extension Scaffold {
    /// What a scaffold may be called, the usual name first. They are the same in every build: that is how what a killed build
    /// left is found.
    private static func names(beside site: String) -> [String] {
        let parts = site.split(separator: "/", omittingEmptySubsequences: false)
        // A name of up to 255 bytes leaves no room for more letters.
        let name = String(decoding: (parts.last ?? "").utf8.prefix(200), as: UTF8.self)
        let folder = parts.dropLast().map { $0 + "/" }.joined()
        let first = "\(folder).\(name).concordance-new"
        return [first] + (2...9).map { "\(first)-\($0)" }
    }

    /// The first name that nobody else uses.
    private static func name(beside site: String, on disk: System) throws -> String? {
        let names = names(beside: site)
        if let free = names.first(where: { !isForeign($0, on: disk) }) { return free }
        throw PublicationFailure.noNameBeside(site, taken: names[0])
    }

    private static func isForeign(_ folder: String, on disk: System) -> Bool {
        switch disk.kind(of: folder) {
        case .absent: return false
        case .file, .other: return true
        case .folder: break
        }
        guard let names = try? disk.names(in: folder) else { return true }
        // A build may have been killed before it made the mark.
        if names.isEmpty { return false }
        guard names.contains(mark) || disk.kind(of: folder + "/" + mark) == .file else { return true }
        // The build that made the mark may be about to write into it, or to remove it.
        guard let bytes = try? disk.read(folder + "/" + mark), !bytes.isEmpty else { return false }
        return !bytes.starts(with: heading.utf8)
    }
}
