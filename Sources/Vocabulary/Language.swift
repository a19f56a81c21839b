/// The languages the program speaks to people.
package enum Language: String, Sendable, CaseIterable {
    case danish = "da"
    case english = "en"
}

/// A sentence in every language the program speaks.
package struct Translated: Hashable, Sendable {
    package let danish: String
    package let english: String

    package init(da danish: String, en english: String) {
        self.danish = danish
        self.english = english
    }

    package func callAsFunction(_ language: Language) -> String {
        switch language {
        case .danish: danish
        case .english: english
        }
    }
}
