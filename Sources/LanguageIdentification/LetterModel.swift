/// The letter columns of every language side by side, so that one look-up speaks for all.
struct LetterModel: Sendable {
    private let rows: [SIMD16<Int8>]

    /// - Parameter columns: by the language's lane; lanes without a column stay 0.
    init(_ columns: [LetterColumn]) {
        var rows = [SIMD16<Int8>](repeating: .zero, count: LetterColumn.slots)
        rows.withUnsafeMutableBytes { rows in
            for (lane, column) in columns.enumerated() {
                column.withValues { values in
                    for slot in 0..<LetterColumn.slots {
                        rows[slot * WrittenLanguage.lanes + lane] = values[slot]
                    }
                }
            }
        }
        self.rows = rows
    }

    /// The mean logarithm of likelihood a letter group of `word` has in each language; and how many groups there are.
    ///
    /// - Parameter word: in lower case, with a space before and after it.
    func likelihood(of word: [UInt8]) -> (mean: SIMD16<Float>, groups: Int) {
        var sum = SIMD16<Int32>.zero
        var groups = 0
        for start in 0..<max(word.count - 2, 0) {
            let three = UInt32(word[start]) | UInt32(word[start + 1]) << 8 | UInt32(word[start + 2]) << 16
            sum &+= SIMD16<Int32>(truncatingIfNeeded: rows[Self.slot(three)])
            groups += 1
            guard start + 3 < word.count else { break }
            sum &+= SIMD16<Int32>(truncatingIfNeeded: rows[Self.slot(three | UInt32(word[start + 3]) << 24)])
            groups += 1
        }
        guard groups > 0 else { return (.zero, 0) }
        return (SIMD16<Float>(sum) / Float(8 * groups), groups)
    }

    /// Knuth's multiplicative hash, its upper half; the same as in `Scripts/build-language-model`.
    private static func slot(_ group: UInt32) -> Int { Int((group &* 2_654_435_761) >> 16) }
}
