/// A name that is none of those that Windows keeps for devices, whatever their ending and case: `con.html` can neither be
/// unzipped nor checked out there. Such a name has what it names behind it: `con-model`.
/// (https://learn.microsoft.com/windows/win32/fileio/naming-a-file)
package func fileName(_ name: String, of subject: String) -> String {
    isDevice(name) ? "\(name)-\(subject)" : name
}

/// Whether Windows keeps a file's name for a device; what stands behind its first dot does not matter.
package func isDevice(_ name: some StringProtocol) -> Bool {
    let stem = name.prefix { $0 != "." }.lowercased().reversed().drop { $0 == " " }.reversed()
    let devices: Set<String> = ["con", "prn", "aux", "nul", "conin$", "conout$"]
    if devices.contains(String(stem)) { return true }
    // The superscript digits are those of Latin-1, and taken for the others.
    return stem.count == 4 && ["com", "lpt"].contains(String(stem.prefix(3)))
        && stem.last.map("0123456789¹²³".contains) == true
}

extension Figure {
    /// What the figure's files are called.
    package var fileName: String { Figures.fileName(id, of: "figure") }
}
