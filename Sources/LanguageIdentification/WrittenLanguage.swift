package import Vocabulary

/// Danish and the languages it is told from; the list is closed, so a text in any other counts as its nearest relative.
///
/// The raw value is the language's lane in every vector of evidence.
package enum WrittenLanguage: Int, CaseIterable, Sendable {
    case danish, bokmal, nynorsk, swedish, english, german, dutch, polish, lithuanian, spanish, romanian,
        french
    case italian, latvian

    /// ISO 639-1: `da`, `nb`.
    package var code: String {
        switch self {
        case .danish: "da"
        case .bokmal: "nb"
        case .nynorsk: "nn"
        case .swedish: "sv"
        case .english: "en"
        case .german: "de"
        case .dutch: "nl"
        case .polish: "pl"
        case .lithuanian: "lt"
        case .spanish: "es"
        case .romanian: "ro"
        case .french: "fr"
        case .italian: "it"
        case .latvian: "lv"
        }
    }

    /// The language's name in a sentence.
    package var name: Translated {
        switch self {
        case .danish: Translated(da: "dansk", en: "Danish")
        case .bokmal: Translated(da: "norsk (bokmål)", en: "Norwegian (bokmål)")
        case .nynorsk: Translated(da: "norsk (nynorsk)", en: "Norwegian (nynorsk)")
        case .swedish: Translated(da: "svensk", en: "Swedish")
        case .english: Translated(da: "engelsk", en: "English")
        case .german: Translated(da: "tysk", en: "German")
        case .dutch: Translated(da: "nederlandsk", en: "Dutch")
        case .polish: Translated(da: "polsk", en: "Polish")
        case .lithuanian: Translated(da: "litauisk", en: "Lithuanian")
        case .spanish: Translated(da: "spansk", en: "Spanish")
        case .romanian: Translated(da: "rumænsk", en: "Romanian")
        case .french: Translated(da: "fransk", en: "French")
        case .italian: Translated(da: "italiensk", en: "Italian")
        case .latvian: Translated(da: "lettisk", en: "Latvian")
        }
    }

    /// The language of an ISO 639-1 code; nil for one that is not in the list.
    package init?(code: some StringProtocol) {
        guard let language = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = language
    }

    /// Every language but Danish.
    package static let rivals = allCases.filter { $0 != .danish }

    /// Whether single words seldom tell it from Danish, so that more of them must agree.
    package var isScandinavian: Bool { self == .bokmal || self == .nynorsk || self == .swedish }

    /// Whether text in both may stand in one passage: the two Norwegian written languages are mixed by the same hand.
    package func isSpelledLike(_ other: WrittenLanguage) -> Bool {
        self == other || (isNorwegian && other.isNorwegian)
    }

    private var isNorwegian: Bool { self == .bokmal || self == .nynorsk }

    /// How many lanes a vector of evidence has.
    static let lanes = 16
}
