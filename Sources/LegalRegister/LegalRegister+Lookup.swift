package import Vocabulary

extension LegalRegister {
    /// The entry with this very id.
    package func text(_ id: LegalTextID) -> LegalText? {
        index.byID[id].map { entries[$0] }
    }

    /// The texts with this number and year, of every kind; in Lovtidende A there is at most one.
    package func texts(number: Int, year: Int) -> [LegalText] {
        texts(number: number).filter { $0.year == year }
    }

    /// The texts with this number, in file order; the number alone never decides.
    package func texts(number: Int) -> [LegalText] {
        (index.byNumber[number] ?? []).map { entries[$0] }
    }

    /// The texts signed on this day, in file order.
    package func texts(on date: CalendarDay) -> [LegalText] {
        (index.byDay[date] ?? []).map { entries[$0] }
    }

    /// All that carry the alias, in upper or lower case; older carriers of the name are among them.
    package func texts(alias: String) -> [LegalText] {
        (index.byAlias[alias.lowercased()] ?? []).map { entries[$0] }
    }

    /// Every alias once, in lower case, sorted. Costs a sort: keep the result.
    package var aliases: [String] { index.byAlias.keys.sorted() }

    /// The text an ELI link leads to, in any form that retsinformation answers to; also `/eli/accn/B20210122505`.
    package func text(eli path: String) -> LegalText? {
        guard let key = ELIPath(path)?.path else { return nil }
        if let place = index.byELI[key] { return entries[place] }
        guard key.hasPrefix("/eli/accn/") else { return nil }
        return text(accession: String(key.dropFirst("/eli/accn/".count)))
    }

    /// The text with this accession number, where kind, number and year can be read from it and only one text has them.
    package func text(accession: String) -> LegalText? {
        guard let accession = AccessionNumber(accession), let kind = accession.kind else { return nil }
        let found = texts(number: accession.number, year: accession.year).filter { $0.kind == kind }
        return found.count == 1 ? found.first : nil
    }

    /// The text behind an old link's number, where the text is in the register.
    package func text(oldLink number: Int) -> LegalText? {
        id(oldLink: number).flatMap { text($0) }
    }

    /// The id behind an old link's number, also where the text is not in the register.
    package func id(oldLink number: Int) -> LegalTextID? { oldLinks[number] }

    /// The texts with this title, however its case, punctuation, "m.v." and leading "bekendtgørelse (af lov) om" are written.
    ///
    /// A kind named in the title narrows the answer where any text of that kind has the title.
    package func texts(titled title: String) -> [LegalText] {
        let key = TitleKey(title)
        let near = (index.byTitle[key.fingerprint] ?? []).map { entries[$0] }
        let found = near.filter { TitleKey($0.title).bytes == key.bytes }
        guard let family = key.family else { return found }
        let sameFamily = found.filter { TitleKey($0.title).family == family }
        return sameFamily.isEmpty ? found : sameFamily
    }
}
