package import Analysis
import DocumentModel
package import RuleSyntax
import SourceText
import Vocabulary

/// Finds what tells who a patient is: personal numbers, names beside the word for a patient, and how to reach them.
///
///     kind: personal-data
///     patients: [=patienten, =pt.]
///
/// A personal number is one whose first six digits can be a date; modulus 11 only makes it surer. Last names and the
/// last digits are marked to be hidden in everything that is written.
package struct PersonalDataCheck: Check {
    package static let variants = ["personal-number", "patient-name", "patient-contact"]
    package static let captures: [String] = []

    private let words: PersonalWords

    package init(_ fields: inout RuleFields) throws(RuleError) { words = try PersonalWords(&fields) }

    package var reachableVariants: [String] { Self.variants }
    package var terms: [Term] { words.terms }
    package var work: CheckWork { .document(matches) }

    private func matches(in document: AnalyzedDocument, _ surroundings: Surroundings) -> [Match] {
        let reader = PersonReader(document: document, words: words)
        let numbers = reader.personalNumbers
        let named = reader.namedPatients
        let taken = numbers.map { reader.surroundings(of: $0.range) }.sorted()
        let names = named.filter { !taken.overlaps($0.name) }
        let anchors = (numbers.map(\.range) + names.map(\.range)).sorted()
        let contacts = reader.contacts(near: anchors)
        return numbers.map { match($0, reader) }
            + names.map {
                Match(
                    range: $0.range, variant: "patient-name", masks: reader.hidden(ofName: $0.name),
                    isUncertain: $0.isUncertain)
            }
            + contacts.map {
                Match(
                    range: $0, variant: "patient-contact", masks: reader.hidden(ofContact: $0),
                    isUncertain: true)
            }
    }

    private func match(_ number: PersonalNumber, _ reader: PersonReader) -> Match {
        Match(
            range: number.range, variant: "personal-number",
            masks: [number.serial] + reader.names(beside: number.range).flatMap(reader.hidden(ofName:)),
            isUncertain: !(number.hasDate && (number.hasCheckDigit || number.isHyphenated)))
    }
}

/// What a rule about personal data says in words; each field is a list of terms.
struct PersonalWords: Sendable {
    /// What stands before a patient's name.
    let patients: TermGroup
    /// What stands before a personal number.
    let numbers: TermGroup
    /// What stands before ten digits that are something else.
    let otherNumbers: TermGroup
    /// What says that a number belongs to nobody.
    let invented: TermGroup
    /// What shows how a number is written.
    let shown: TermGroup
    /// Titles and posts of staff.
    let staff: TermGroup
    /// Words with a capital that are no one's name.
    let otherNames: TermGroup
    /// What says that a number or an address is a patient's own.
    let contacts: TermGroup
    /// What follows an age.
    let years: TermGroup
    /// How a patient is addressed: "fru".
    let titles: TermGroup
    /// What stands between a name and a date of birth.
    let births: TermGroup
    /// Names of streets.
    let streets: TermGroup
    /// Where a patient lives or lies, by number.
    let rooms: TermGroup
    /// What tells that something happened to somebody.
    let stories: TermGroup
    /// What stands before the name in a story, and between a name and a place.
    let storyLinks: Set<[UInt8]>
    /// What is a part of somebody or was taken from them: "øje".
    let possessions: TermGroup
    /// What goes on about a patient after a name and a comma: "som fik".
    let receivings: TermGroup
    /// What happened once, to one person: "fik".
    let events: TermGroup
    /// Illness and care.
    let care: TermGroup
    /// What shows how something is filled in: "eksempel".
    let samples: TermGroup
    /// What tells of the staff and the papers instead: "ansat".
    let staffEvents: TermGroup
    /// Names that people are given, folded.
    let givenNames: Set<[UInt8]>

    init(_ fields: inout RuleFields) throws(RuleError) {
        patients = try TermGroup(fields.required("patients"))
        numbers = try TermGroup(fields.required("numbers"))
        otherNumbers = try TermGroup(fields.required("other-numbers"))
        invented = try TermGroup(fields.required("invented"))
        shown = try TermGroup(fields.required("shown"))
        staff = try TermGroup(fields.required("staff"))
        otherNames = try TermGroup(fields.required("other-names"))
        contacts = try TermGroup(fields.required("contacts"))
        years = try TermGroup(fields.required("years"))
        titles = try TermGroup(fields.optional("titles"))
        births = try TermGroup(fields.optional("births"))
        streets = try TermGroup(fields.optional("streets"))
        rooms = try TermGroup(fields.optional("rooms"))
        stories = try TermGroup(fields.optional("stories"))
        storyLinks = try fields.words("story-links")
        possessions = try TermGroup(fields.optional("possessions"))
        receivings = try TermGroup(fields.optional("receivings"))
        events = try TermGroup(fields.optional("events"))
        care = try TermGroup(fields.optional("care"))
        samples = try TermGroup(fields.optional("samples"))
        staffEvents = try TermGroup(fields.optional("staff-events"))
        givenNames = Set(TextWord.words(of: try fields.optional("given-names")?.string() ?? ""))
    }

    var terms: [Term] {
        [
            patients, numbers, otherNumbers, invented, shown, staff, otherNames, contacts, years, titles,
            births, streets, rooms, stories, possessions, receivings, events, care, samples,
            staffEvents,
        ].flatMap(\.terms)
    }
}
