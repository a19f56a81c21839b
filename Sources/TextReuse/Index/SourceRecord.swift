package import Vocabulary

/// What an index says of one source text beside its fingerprints.
package struct SourceRecord: Hashable, Sendable {
    /// The register's name of a legal text (`BEK-2021-1225`), else the file's name without extension.
    package let id: String
    package let title: String
    /// When it was signed or published; nil where the text does not say.
    package let date: CalendarDay?
    /// Its ELI path or its address; nil where it has none.
    package let link: String?
    /// As the register had it when the source was added. What holds on a day is asked of the register then.
    package let status: SourceStatus

    package init(id: String, title: String, date: CalendarDay?, link: String?, status: SourceStatus) {
        self.id = id
        self.title = title
        self.date = date
        self.link = link
        self.status = status
    }
}

/// How a source stood when it was added to an index.
package enum SourceStatus: UInt32, Sendable, CaseIterable {
    /// The register does not have it, or not its standing; so of every clinic's own text.
    case unknown = 0
    case inForce = 1
    case historical = 2
}

/// A source text on its way into an index.
package struct SourceDraft: Sendable {
    package let record: SourceRecord
    let codes: [WordCode]
    let marks: [PlaceMark]

    package init(record: SourceRecord, words: WordStream) {
        self.init(record: record, codes: words.codes, marks: words.marks)
    }

    init(record: SourceRecord, codes: [WordCode], marks: [PlaceMark]) {
        self.record = record
        self.codes = codes
        self.marks = marks
    }
}
