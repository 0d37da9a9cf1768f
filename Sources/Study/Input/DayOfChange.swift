#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The day in UTC on which a file or folder was last changed, `2024-01-31`; nil where the system does not say.
package func dayOfChange(of path: String) -> String? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let date = attributes?[.modificationDate] as? Date
    return date?.formatted(.iso8601.year().month().day())
}
