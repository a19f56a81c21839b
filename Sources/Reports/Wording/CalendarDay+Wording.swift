internal import Vocabulary

extension CalendarDay {
    private static let danishMonths = [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
        "november", "december",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// `20. november 2026` or `20 November 2026`.
    func spelled(in language: Language) -> String {
        switch language {
        case .danish: "\(day). \(Self.danishMonths[month - 1]) \(year)"
        case .english: "\(day) \(Self.englishMonths[month - 1]) \(year)"
        }
    }
}
