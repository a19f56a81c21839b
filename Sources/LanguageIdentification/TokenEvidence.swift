/// What one word says: by language, how much likelier it is there than in Danish.
struct TokenEvidence: Sendable {
    /// By lane, natural logarithm of the ratio to Danish, clipped; positive speaks against Danish.
    let ratio: SIMD16<Float>
    /// How many words it counts as: 0 for a neutral one, 2 for a function word that Danish has not, and for a word of
    /// another language's dictionary with a letter that Danish has not.
    let weight: Int
    /// Whether some dictionary or the list of common words holds it.
    let isKnown: Bool
    /// Whether the Danish dictionary or the Danish common words hold it.
    let isDanish: Bool
    /// The lanes of the languages whose function word it is, where it is not Danish as well.
    let functionLanes: UInt16

    /// A word that counts for nobody.
    static let neutral = TokenEvidence(
        ratio: .zero, weight: 0, isKnown: false, isDanish: false, functionLanes: 0)
}
