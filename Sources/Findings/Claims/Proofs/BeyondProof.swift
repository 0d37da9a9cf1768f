/// Thrown where a proof would outgrow its means: exact numbers of 128 bits, and few enough cases to go through all of
/// them. What cannot be proven is left alone.
struct BeyondProof: Error, Sendable {}
