import Testing
import TextReuse
import Vocabulary

/// An index is what was written, or an error that says so.
@Suite struct IndexFormatTests {
    private let index: SourceIndex

    init() throws {
        var made = MadeUpText(seed: 3)
        let day = CalendarDay(year: 2021, month: 6, day: 8)
        index = try SourceIndex([
            draft("b", made.words(300)),
            SourceDraft(
                record: SourceRecord(
                    id: "a", title: "Vejledning om ægte æbler", date: day, link: "/eli/lta/2021/1",
                    status: .inForce),
                words: stream(["§", "1."] + made.words(200))),
        ])
    }

    @Test func whatWasWrittenIsRead() throws {
        let read = try SourceIndex(IndexStorage(index.bytes))
        #expect(read.sources.map(\.record) == index.sources.map(\.record))
        #expect(read.sources.map(\.record.id) == ["a", "b"])
        #expect(read.sources[0].record.title == "Vejledning om ægte æbler")
        #expect(read.sources[0].record.date == CalendarDay(year: 2021, month: 6, day: 8))
        #expect(read.bytes == index.bytes)
    }

    @Test func theOrderOfAddingMakesNoDifference() throws {
        #expect(try SourceIndex(index.drafts.reversed()).bytes == index.bytes)
        let first = try SourceIndex([index.drafts[1]])
        #expect(try SourceIndex(first.drafts + [index.drafts[0]]).bytes == index.bytes)
    }

    @Test func theLaterOfTwoWithOneNameIsKept() throws {
        let again = try SourceIndex([draft("a", ["et", "to", "tre"]), draft("a", ["fire", "fem"])])
        #expect(again.sources.count == 1)
        #expect(again.sources[0].words.count == 2)
    }

    @Test func noWordOfATextIsInItsIndex() {
        let bytes = String(decoding: index.bytes, as: UTF8.self)
        var made = MadeUpText(seed: 3)
        let long = made.words(300).filter { $0.utf8.count >= 6 }
        #expect(long.count > 50)
        #expect(!long.contains { bytes.contains($0) })
    }

    @Test func anEmptyIndexIsAnIndex() throws {
        let empty = try SourceIndex([SourceDraft]())
        #expect(empty.sources.isEmpty)
        #expect(PassageFinder(indexes: [empty]).alignments(of: stream(["en", "to", "tre", "fire"])).isEmpty)
    }

    @Test func everyDamageIsAnErrorAndNoTrap() {
        let whole = index.bytes
        for length in stride(from: 0, to: whole.count, by: 37) {
            #expect(throws: SourceIndexError.self) { try SourceIndex(IndexStorage(Array(whole[..<length]))) }
        }
        for place in stride(from: 0, to: whole.count, by: 11) where !(12..<16).contains(place) {
            var damaged = whole
            damaged[place] ^= 0x41
            // The last bytes of the header are not used.
            guard !(52..<64).contains(place) else { continue }
            #expect(throws: SourceIndexError.self, "byte \(place)") { try SourceIndex(IndexStorage(damaged)) }
        }
    }

    @Test func anotherVersionSaysSo() {
        var other = index.bytes
        other[8] = 9
        #expect(throws: SourceIndexError.otherVersion(9)) { try SourceIndex(IndexStorage(other)) }
        #expect(throws: SourceIndexError.notAnIndex) { try SourceIndex(IndexStorage(Array("TSKILDER".utf8))) }
    }
}
