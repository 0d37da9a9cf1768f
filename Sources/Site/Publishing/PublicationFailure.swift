/// Why a folder is not replaced by a site. Folders are named as the user wrote them.
package enum PublicationFailure: Error, Sendable, Hashable {
    /// The target is a file, a link to nothing or a device.
    case notAFolder(String)
    /// The target holds something, and nothing says that Concordance made it.
    case notOurs(String)
    /// Concordance made the target, and somebody put these files and folders into it, which a new site would remove.
    case foreignFiles([String], in: String)
    /// The target is where a volume is mounted.
    case mountPoint(String)
    /// What the target holds cannot be replaced, whoever made it: “the study”.
    case holds(String, String)
    /// The folder above the target takes no new site beside the old, and why.
    case noPlaceBeside(String, DiskRefusal)
    /// Everything that the new site could be called until it stands in its place is somebody else's.
    case noNameBeside(String, taken: String)
    /// Another build of the target did not end; what is known of it.
    case underConstruction(String, by: String)
}

/// The build was told to end before its site stood in its place.
package struct Interrupted: Error, Sendable, Hashable {}
