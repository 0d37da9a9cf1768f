extension InputFolder {
    /// The files of JSON below a folder, folder by folder, sorted by name; hidden ones are none. Nil for what is no folder.
    ///
    /// Folders may be large, and a link may lead in a circle: how many names are looked at, how deep and how many bytes
    /// are read is bounded.
    ///
    /// - Parameter areOwn: whether a file to which a link leads must lie in this folder too.
    func resultFiles(below folder: String, areOwn: Bool) throws(Unreadable) -> [InputFile]? {
        guard try entries(in: folder) != nil else { return nil }
        var files: [InputFile] = []
        var bounds = Bounds()
        try collect(&files, in: folder, depth: 1, areOwn: areOwn, &bounds)
        return files
    }

    private struct Bounds {
        var names = 100_000
        var bytes = 512 << 20
        static let depth = 8
    }

    /// Whether a build of Concordance made the folder, whose files are results of its own.
    private func isSite(_ folder: String) throws(Unreadable) -> Bool {
        (try entries(in: folder))?.contains { $0.name == ".concordance" } ?? false
    }

    private func collect(
        _ files: inout [InputFile], in folder: String, depth: Int, areOwn: Bool, _ bounds: inout Bounds
    ) throws(Unreadable) {
        guard depth <= Bounds.depth else {
            throw .refused(
                "folders stand in it more than \(Bounds.depth) deep, '\(displayPath(folder))' the first")
        }
        for entry in try listed(folder) where !entry.name.hasPrefix(".") {
            bounds.names -= 1
            guard bounds.names >= 0 else { throw .refused("it holds more than 100,000 files and folders") }
            let path = folder == "." ? entry.name : folder + "/" + entry.name
            if entry.isFolder {
                if try isSite(path) { continue }
                try collect(&files, in: path, depth: depth + 1, areOwn: areOwn, &bounds)
            } else if entry.name.lowercased().hasSuffix(".json") {
                if areOwn, leadsOut(path) {
                    throw .refused("the link '\(displayPath(path))' leads out of the study's folder")
                }
                let file = try file(at: path)
                bounds.bytes -= file.bytes.count
                guard bounds.bytes >= 0 else { throw .refused("its files of JSON hold more than 512 MB") }
                files.append(file)
            }
        }
    }

    /// What is wrong with a part of the folder is told of that part.
    private func file(at path: String) throws(Unreadable) -> InputFile {
        do {
            return InputFile(path: displayPath(path), bytes: try bytes(of: path))
        } catch {
            throw named(error, path)
        }
    }

    private func listed(_ folder: String) throws(Unreadable) -> [Entry] {
        do {
            return try entries(in: folder) ?? []
        } catch {
            throw named(error, folder)
        }
    }

    private func named(_ reason: Unreadable, _ path: String) -> Unreadable {
        guard case .refused(let why) = reason else { return reason }
        return .refused("'\(displayPath(path))' in it: \(why)")
    }
}
