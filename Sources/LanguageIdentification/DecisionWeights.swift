/// The weights that join a passage's evidence into one score, as `Scripts/fit-language-weights` finds them.
struct DecisionWeights: Sendable {
    /// The features' names in the order of ``Evidence/features(for:)``; the first is constant.
    static let features = ["bias", "sum", "mean", "against", "known", "near"]

    let features: [Float]
    /// The score from which one sentence alone is held to be foreign.
    let single: Float
    /// The score from which a passage of several sentences is.
    let pooled: Float
    /// The score from which a sentence may be Danish or foreign.
    let possible: Float

    /// - Parameters:
    ///   - bytes: lines of name and number; `#` begins a remark.
    ///   - file: its name, for errors.
    init(_ bytes: [UInt8], file: String) throws(LanguageModelError) {
        var values: [Substring: Float] = [:]
        for line in WordListLine.lines(of: bytes) where !line.words.isEmpty {
            guard line.words.count == 2, let value = Float(line.words[1]) else {
                throw LanguageModelError(file: file, fault: .unreadableLine(line.number))
            }
            values[line.words[0]] = value
        }
        func value(_ name: String) throws(LanguageModelError) -> Float {
            guard let value = values[name[...]] else {
                throw LanguageModelError(file: file, fault: .missingWeight(name))
            }
            return value
        }
        var features: [Float] = []
        for name in Self.features { features.append(try value(name)) }
        self.features = features
        single = try value("single")
        pooled = try value("pooled")
        possible = try value("possible")
    }
}
