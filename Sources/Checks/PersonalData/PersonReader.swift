import Analysis
import DocumentModel
import SourceText

/// Reads names, telephone numbers and addresses around a word for a patient or a personal number.
final class PersonReader {
    /// A patient's name, and the spot to show with it.
    struct Person {
        let name: TextRange
        let range: TextRange
        let isUncertain: Bool
    }

    let document: AnalyzedDocument
    let patients: [TextRange]
    private let numbers: [TextRange]
    private let otherNumbers: [TextRange]
    let invented: [TextRange]
    private let shown: [TextRange]
    let staff: [TextRange]
    private let otherNames: [TextRange]
    let contactWords: [TextRange]
    /// Every `13 år`.
    let ages: [TextRange]

    let titles: [TextRange]
    let births: [TextRange]
    let streets: [TextRange]
    let rooms: [TextRange]
    let stories: [TextRange]
    let storyLinks: Set<[UInt8]>
    let possessions: [TextRange]
    let receivings: [TextRange]
    let events: [TextRange]
    let care: [TextRange]
    let samples: [TextRange]
    let staffEvents: [TextRange]
    let givenNames: Set<[UInt8]>

    /// Made where the first sample is found.
    lazy var leaves = Leaf.all(of: document.document)
    /// Made where the first name is found.
    lazy var places = WordPlaces(text)
    /// Full names of which every place has been told.
    var hiddenNames: Set<[UInt8]> = []
    /// By full name: whether it is somebody's on the staff.
    var staffNames: [[UInt8]: Bool] = [:]

    /// How far a label may stand from its number, in bytes.
    static let labelReach = 28

    var text: [UInt8] { document.document.text }

    init(document: AnalyzedDocument, words: PersonalWords) {
        self.document = document
        patients = words.patients.places(in: document)
        numbers = words.numbers.places(in: document)
        otherNumbers = words.otherNumbers.places(in: document)
        invented = words.invented.places(in: document)
        shown = words.shown.places(in: document)
        staff = words.staff.places(in: document)
        otherNames = words.otherNames.places(in: document)
        contactWords = words.contacts.places(in: document)
        titles = words.titles.places(in: document)
        births = words.births.places(in: document)
        streets = words.streets.places(in: document)
        rooms = words.rooms.places(in: document)
        stories = words.stories.places(in: document)
        storyLinks = words.storyLinks
        possessions = words.possessions.places(in: document)
        receivings = words.receivings.places(in: document)
        events = words.events.places(in: document)
        care = words.care.places(in: document)
        samples = words.samples.places(in: document)
        staffEvents = words.staffEvents.places(in: document)
        givenNames = words.givenNames
        let text = document.document.text
        ages = words.years.places(in: document).compactMap { Self.age(text, year: $0) }
    }

    /// The number before the word for years, with it.
    private static func age(_ text: [UInt8], year: TextRange) -> TextRange? {
        var start = year.lowerBound - 1
        guard start > 0, text[start] == 0x20 else { return nil }
        while start > 0, Letters.isDigit(text[start - 1]) { start -= 1 }
        return (2...4).contains(year.lowerBound - start) ? TextRange(start, year.upperBound) : nil
    }

    // MARK: - Numbers

    /// Every personal number, by start: those written as one, and those a word says are one.
    var personalNumbers: [PersonalNumber] {
        let written = PersonalNumber.all(in: text).filter(isSomebodys)
        let places = written.map(\.range)
        let labelled = numbers.compactMap { PersonalNumber(text, after: $0) }
            .filter { !places.overlaps($0.range) && isSomebodys($0) }
        var seen: Set<TextRange> = []
        return (written + labelled).filter { seen.insert($0.range).inserted }.sorted { $0.range < $1.range }
    }

    /// Whether ten digits are somebody's personal number.
    private func isSomebodys(_ number: PersonalNumber) -> Bool {
        let sentence = document.sentence(of: number.range) ?? number.range
        if invented.hasAny(in: sentence) { return false }
        let label = before(number.range, Self.labelReach)
        let isLabelled = numbers.hasAny(in: label)
        let isNamed = !names(beside: number.range).isEmpty
        if !isNamed, shown.hasAny(in: sentence) { return false }
        if isLabelled || isNamed { return number.hasDate || number.isHyphenated }
        guard number.hasDate, !otherNumbers.inside(label).contains(where: { isLabel($0, of: number) })
        else { return false }
        return true
    }

    /// Whether `word` says what `number` is: a word further off does not where the number is written as a personal one.
    private func isLabel(_ word: TextRange, of number: PersonalNumber) -> Bool {
        guard number.isHyphenated else { return true }
        let between = TextRange(word.upperBound, max(word.upperBound, number.range.lowerBound))
        let words = document.document.words(in: between)
        return words.count <= 2 && (words.isEmpty || !text[between.bounds].contains(0x3A))
    }

    /// The names right before and right after a number, as `Jens Hansen, cpr 010190-1234`.
    func names(beside number: TextRange) -> [TextRange] {
        [name(endingBefore: number.lowerBound), name(startingAfter: number.upperBound)].compactMap(\.self)
    }

    /// The number with the names beside it and what joins them.
    func surroundings(of number: TextRange) -> TextRange {
        names(beside: number).reduce(number) { $0.union($1) }
    }

    func before(_ range: TextRange, _ reach: Int) -> TextRange {
        let start = max(0, range.lowerBound - reach)
        let line = text[start..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? start
        return TextRange(line, range.lowerBound)
    }

    // MARK: - Names

    func name(endingBefore end: Int) -> TextRange? {
        let reach = before(TextRange(end, end), Self.labelReach)
        // "cpr-nr." and commas may stand between.
        let label = numbers.inside(reach).first?.lowerBound ?? end
        var last = label
        while last > 0, [0x20, 0x2C, 0x28, 0x3A].contains(text[last - 1]) { last -= 1 }
        guard label - last <= 3 else { return nil }
        var start = last
        var words = 0
        while let word = capitalisedWord(endingAt: start), words < 4 {
            start = word
            words += 1
            guard start > 0, text[start - 1] == 0x20 else { break }
            start -= 1
        }
        while start < last, text[start] == 0x20 { start += 1 }
        return words >= 2 ? accepted(TextRange(start, last)) : nil
    }

    private func name(startingAfter start: Int) -> TextRange? {
        var index = start
        while index < text.count, index < start + 3, [0x20, 0x2C, 0x29, 0x3A, 0x0A].contains(text[index]) {
            index += 1
        }
        guard index > start else { return nil }
        return accepted(fullName(at: index))
    }

    /// Two to four words with capitals from `start` on, or initials as `A.B.`.
    func fullName(at start: Int) -> TextRange? {
        var end = start
        var words = 0
        while words < 4, let word = capitalisedWord(startingAt: words == 0 ? end : end + 1) {
            if words > 0, text[end] != 0x20 { break }
            end = word
            words += 1
        }
        return words >= 2 ? TextRange(start, end) : initials(at: start)
    }

    func initials(at start: Int) -> TextRange? {
        var end = start
        var letters = 0
        while end + 1 < text.count, Letters.startsUppercase(text, at: end) {
            let letter = text[end] == 0xC3 ? 2 : 1
            guard end + letter < text.count, text[end + letter] == 0x2E else { break }
            end += letter + 1
            letters += 1
            if end + 1 < text.count, text[end] == 0x20, Letters.startsUppercase(text, at: end + 1),
                end + 2 < text.count, text[end + 2] == 0x2E
            {
                end += 1
            }
        }
        // "N.N." is nobody.
        let isNobody = text[start..<end].allSatisfy { [0x4E, 0x58, 0x2E, 0x20].contains($0) }
        return letters >= 2 && !isNobody ? TextRange(start, end) : nil
    }

    /// The end of a word at `start` that begins with a capital and goes on in small letters.
    func capitalisedWord(startingAt start: Int) -> Int? {
        guard start < text.count, Letters.startsUppercase(text, at: start) else { return nil }
        var end = Letters.wordEnd(text, at: start, limit: text.count)
        if end + 1 < text.count, text[end] == 0x2D, Letters.startsUppercase(text, at: end + 1) {
            end = Letters.wordEnd(text, at: end + 1, limit: text.count)
        }
        return isName(start, end) ? end : nil
    }

    func capitalisedWord(endingAt end: Int) -> Int? {
        guard Letters.endsInWordCharacter(text, before: end) else { return nil }
        var start = Letters.wordStart(text, at: end - 1, limit: 0)
        // "Nørre-Prøve" is one name.
        if start > 1, text[start - 1] == 0x2D, Letters.startsUppercase(text, at: start),
            Letters.endsInWordCharacter(text, before: start - 1)
        {
            start = Letters.wordStart(text, at: start - 2, limit: 0)
        }
        guard Letters.startsUppercase(text, at: start), isName(start, end) else { return nil }
        return start
    }

    private func isName(_ start: Int, _ end: Int) -> Bool {
        end - start >= 2 && !text[start..<end].contains(where: Letters.isDigit)
            && !((start + 1)..<end).contains { Letters.isASCIIUpper(text[$0]) && text[$0 - 1] != 0x2D }
    }

    func accepted(_ name: TextRange?) -> TextRange? {
        guard let name, !otherNames.hasAny(in: name), !staff.hasAny(in: name) else { return nil }
        return name
    }
}
