extension Evidence {
    /// The numbers that are weighed for `language`, in the order of ``DecisionWeights/features``.
    package func features(for language: WrittenLanguage) -> [Float] {
        let lane = language.rawValue
        let count = Float(max(tokens, 1))
        return [
            1, max(-15, min(30, sum[lane])) / 5, sum[lane] / count, against[lane] / count,
            Float(danishWords) / count,
            language.isScandinavian ? 1 : 0,
        ]
    }

    /// The language other than Danish that most speaks for.
    package var leadingRival: WrittenLanguage {
        var best = WrittenLanguage.bokmal
        for language in WrittenLanguage.rivals where sum[language.rawValue] > sum[best.rawValue] {
            best = language
        }
        return best
    }
}
