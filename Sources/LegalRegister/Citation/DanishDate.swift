import Vocabulary

/// Reads dates as they are written in Danish: the day always before the month.
enum DanishDate {
    /// The date that starts at `start` and the place after it: "8. juni 2021", "8/6 2021", "08/06/2021", "2.1.2013",
    /// "19.03.18" or "2009-12-11". Nil for anything else and for days that do not exist.
    static func read(_ tokens: [CitationToken], at start: Int) -> (day: CalendarDay, next: Int)? {
        guard start < tokens.count, let first = tokens[start].number else { return nil }
        var place = start + 1
        let separator = separator(in: tokens, at: place)
        if separator != nil { place += 1 }
        guard place < tokens.count else { return nil }
        if let month = month(tokens[place].text), separator == nil || separator == "." {
            place += tokens.indices.contains(place + 1) && tokens[place + 1].text == "." ? 2 : 1
            return day(first, month, year(tokens, at: place), next: place + 1)
        }
        guard let separator, let second = tokens[place].number else { return nil }
        place += 1
        let again = self.separator(in: tokens, at: place)
        if again == separator { place += 1 }
        if separator == "-" {
            guard again == separator, tokens[start].text.utf8.count == 4, place < tokens.count,
                let third = tokens[place].number
            else { return nil }
            return day(third, second, first, next: place + 1)
        }
        guard again == separator || separator == "/" else { return nil }
        return day(first, second, year(tokens, at: place), next: place + 1)
    }

    private static func separator(in tokens: [CitationToken], at place: Int) -> String? {
        guard place < tokens.count, [".", "/", "-"].contains(tokens[place].text) else { return nil }
        return tokens[place].text
    }

    /// Two figures mean 1950–2049.
    private static func year(_ tokens: [CitationToken], at place: Int) -> Int? {
        guard place < tokens.count, let year = tokens[place].number else { return nil }
        switch tokens[place].text.utf8.count {
        case 2: return year < 50 ? 2000 + year : 1900 + year
        case 4: return year
        default: return nil
        }
    }

    private static func day(_ day: Int, _ month: Int, _ year: Int?, next: Int) -> (CalendarDay, Int)? {
        guard let year, let day = CalendarDay(year: year, month: month, day: day) else { return nil }
        return (day, next)
    }

    private static func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        let english = [
            "may": 5, "june": 6, "july": 7, "october": 10, "january": 1, "february": 2, "march": 3,
        ]
        return english[word]
            ?? months.firstIndex { $0 == word || $0.prefix(3) == word || word == "sept" && $0 == "september" }
            .map { $0 + 1 }
    }

    private static let months = [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
        "november", "december",
    ]
}
