import Dispatch
import Synchronization

extension RandomAccessCollection where Self: Sendable, Element: Sendable, Index == Int {
    /// The results in the order of the elements, worked out on all processors at once.
    package func concurrentMap<Result: Sendable>(
        _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard count > 1 else { return map(transform) }
        let results = Mutex<[Int: Result]>([:])
        withoutActuallyEscaping(transform) { transform in
            DispatchQueue.concurrentPerform(iterations: count) { offset in
                let result = transform(self[startIndex + offset])
                results.withLock { $0[offset] = result }
            }
        }
        return results.withLock { results in (0..<count).compactMap { results[$0] } }
    }
}
