import Analysis
import DocumentModel
import RuleSyntax
import SourceText

/// The words by which a rule knows that a sentence refers to an annex, a section or another document.
struct ReferenceWords: Sendable {
    /// "bilag", "appendiks"; a label follows.
    let annexes: [Term]
    /// "afsnit", "punkt"; a number follows, which may be that of an item in a list.
    let sections: [Term]
    /// "kapitel"; a number follows, which never is an item's.
    let chapters: [Term]
    /// "afsnittet"; its subject follows.
    let namedSections: [Term]
    /// "instruks", "procedure"; a number or a title follows, or it is a compound with the title in it.
    let documents: [Term]
    /// Documents whose name is their title: "hygiejneplan"; they are among ``documents`` too.
    let named: [Term]
    /// Words for what else has sections: "aftale".
    let owners: [Term]
    /// Words for a law and its parts.
    let law: [Term]
    /// Whose documents are not the clinic's to hand in: "regionens", "fabrikantens".
    let outsiders: [Term]
    /// Where a form or a list is kept that no submission holds: "i skuffen", "på intranettet".
    let elsewhere: [Term]
    /// Words that point: "se", "jf".
    let cues: Set<[UInt8]>
    /// Words before a document that make it any one: "en", "ingen".
    let indefinite: Set<[UInt8]>
    /// What a title begins with that is no kind of document: "side", "uge".
    let notSeries: Set<[UInt8]>
    /// Words between a document and its subject: "om", "for".
    let links: Set<[UInt8]>
    /// Words that say nothing of a title: "og", "vores".
    let fillers: Set<[UInt8]>
    /// Words that end a title where no sign does: "og", "skal", "findes".
    let ends: Set<[UInt8]>

    init(_ fields: inout RuleFields) throws(RuleError) {
        annexes = try fields.requiredTerms("annexes")
        sections = try fields.requiredTerms("sections")
        chapters = try fields.terms("chapters")
        namedSections = try fields.terms("named-sections")
        named = try fields.terms("named-documents")
        documents = try fields.requiredTerms("documents") + named
        owners = try fields.terms("owners")
        law = try fields.terms("law")
        outsiders = try fields.terms("outsiders")
        elsewhere = try fields.terms("elsewhere")
        cues = try fields.words("cues")
        indefinite = try fields.words("indefinite")
        notSeries = try fields.words("no-series")
        links = try fields.words("links")
        fillers = try fields.words("fillers")
        ends = try fields.words("ends")
    }

    var terms: [Term] {
        annexes + sections + chapters + namedSections + documents + owners + law + outsiders + elsewhere
    }
}

/// Where those words stand in one document.
struct ReferencePlaces: Sendable {
    let annexes: TermPlaces
    let sections: TermPlaces
    let chapters: TermPlaces
    let namedSections: TermPlaces
    let documents: TermPlaces
    let named: TermPlaces
    /// Every word for a document that may have sections.
    let owners: TermPlaces
    /// Law as a word or as a citation.
    let law: TermPlaces
    let outsiders: TermPlaces
    let elsewhere: TermPlaces
    let quotations: TermPlaces
    /// Headings and text that pages repeat, where a document says what it is itself.
    let identity: TermPlaces
    /// Words of capitals and digits, as documents are numbered by.
    let codes: TermPlaces

    init(_ words: ReferenceWords, in document: AnalyzedDocument) {
        let text = document.document
        quotations = TermPlaces(
            ranges: text.marks.compactMap { $0.kind == .quotation ? $0.range : nil })
        codes = TermPlaces(ranges: text.codeWords)
        identity = TermPlaces(
            ranges: text.blocks.compactMap { $0.depth > 0 && text.isIdentity($0) ? $0.range : nil })
        annexes = TermPlaces(words.annexes, in: document)
        sections = TermPlaces(words.sections, in: document)
        chapters = TermPlaces(words.chapters, in: document)
        namedSections = TermPlaces(words.namedSections, in: document)
        documents = TermPlaces(words.documents, in: document)
        named = TermPlaces(words.named, in: document)
        owners = TermPlaces(words.documents + words.owners, in: document)
        law = TermPlaces(
            ranges: words.law.flatMap(document.occurrences(of:)) + document.references.map(\.range))
        outsiders = TermPlaces(words.outsiders, in: document)
        elsewhere = TermPlaces(words.elsewhere, in: document)
    }
}

extension Document {
    /// Every word that is a code: `LM-07`, `H9`. One pass over the text.
    fileprivate var codeWords: [TextRange] {
        text.indices.compactMap { index in
            guard Letters.isASCIIUpper(text[index]), !Letters.endsInWordCharacter(text, before: index),
                text[index..<min(index + 7, text.count)].contains(where: Letters.isDigit),
                let (label, range) = label(at: index, limit: text.count), label.shape == .code
            else { return nil }
            return range
        }
    }

    /// Whether a block is a heading or text that pages repeat.
    fileprivate func isIdentity(_ block: Block) -> Bool {
        if case .heading = block.kind { return true }
        return isRepeated(block)
    }
}
