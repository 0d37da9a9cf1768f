import Site

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Refuses a folder that a person stands in or works on as the place of a site, even where it is empty: the exchange would
/// take it away from under them.
///
/// - Parameter study: the study's folder, or a table.
func refuseOutput(_ output: String, holding study: String, on disk: SystemDisk) throws {
    let site = disk.resolve(output)
    let home = getenv("HOME").map { String(cString: $0) } ?? ""
    let kept = [
        ("/", "the whole file system"), (study, "the study"), (".", "the folder in which this command runs"),
        (home, "your home folder"),
    ]
    for (path, what) in kept where !path.isEmpty {
        let whole = disk.resolve(path)
        if whole == site || whole.hasPrefix(site.hasSuffix("/") ? site : site + "/") {
            throw PublicationFailure.holds(output, what)
        }
    }
}
