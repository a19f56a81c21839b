import Vocabulary

extension LegalRegister {
    /// The texts that a query fits. Number and date decide over the kind, which people often get wrong; several are given where
    /// the query leaves it open. Titles cost a look at every entry.
    package func answer(_ query: RegisterQuery) -> RegisterAnswer {
        switch query.form {
        case .id(let name): answer(named(name))
        case .eli(let path): answer(text(eli: path).map { [$0] } ?? [])
        case .accession(let number): answer(text(accession: number).map { [$0] } ?? [])
        case .oldLink(let number): answer(oldLink: number)
        case .european(let first, let second): answer(european(first, second))
        case .signed(let kind, let day): answer(texts(on: day).filter { $0.kind.mayBeCalled(kind) })
        case .words(let words): answer(named(words: words))
        case .numbered(let kind, let number, let year, let day):
            answer(kind, number, year, day, words: query.words)
        }
    }

    private func answer(_ texts: [LegalText]) -> RegisterAnswer {
        RegisterAnswer(texts: texts, remark: texts.isEmpty ? .nothingFound : nil)
    }

    private func answer(oldLink number: Int) -> RegisterAnswer {
        if let text = text(oldLink: number) { return answer([text]) }
        let remark = id(oldLink: number).map { RegisterAnswer.Remark.notInRegister($0) }
        return RegisterAnswer(texts: [], remark: remark ?? .unknownOldLink(number))
    }

    private func named(_ name: String) -> [LegalText] {
        if let text = text(LegalTextID(name.uppercased())) { return [text] }
        return entries.filter { $0.id.name.lowercased() == name.lowercased() }
    }

    /// Before 2015 EU acts are numbered number/year, but directives always year/number; two figures of the year may be missing.
    private func european(_ first: Int, _ second: Int) -> [LegalText] {
        entries.filter { text in
            guard text.kind == .eu else { return false }
            let numbers = text.number.split(separator: "/").prefix(2).compactMap { Int($0) }
            return numbers == [first, second] || numbers == [second, first]
        }
    }

    private func answer(
        _ kind: LegalTextKind?, _ number: Int, _ year: Int?, _ day: CalendarDay?, words: String
    ) -> RegisterAnswer {
        let fitting = texts(number: number).filter { $0.kind.mayBeCalled(kind) }
        if let day { return answer(fitting, number, signed: day, kind) }
        if let year { return answer(fitting.filter { $0.year == year }) }
        let named = words.isEmpty ? [] : named(words: words)
        return kind == nil && !named.isEmpty ? answer(named) : answer(fitting)
    }

    private func answer(
        _ fitting: [LegalText], _ number: Int, signed day: CalendarDay, _ kind: LegalTextKind?
    ) -> RegisterAnswer {
        let exact = fitting.filter { $0.signed == day }
        if !exact.isEmpty { return answer(exact) }
        let sameYear = fitting.filter { $0.year == day.year }
        let sameDay = texts(on: day).filter { text in
            text.kind.mayBeCalled(kind) && !sameYear.contains { $0.id == text.id }
        }
        let near = sameYear + sameDay
        return RegisterAnswer(
            texts: near,
            remark: near.isEmpty ? .nothingFound : .numberAndDateDisagree(number: number, day: day))
    }

    /// A name people use, also in the genitive; else a whole title; else words in a row of one.
    private func named(words: String) -> [LegalText] {
        let bare = words.hasSuffix("s") ? String(words.dropLast()) : words
        for name in [words, bare] {
            let carriers = texts(alias: name)
            if !carriers.isEmpty { return carriers }
        }
        let titled = texts(titled: words)
        if !titled.isEmpty { return titled }
        let key = TitleKey(words).words
        guard key.utf8.count >= 4 else { return [] }
        return entries.filter { TitleKey($0.title).words.contains(key) }
    }
}

extension LegalTextKind {
    /// Whether people may mean this kind by that word: within Lovtidende A the kinds share their numbers, so "bekendtgørelse nr. …"
    /// may be a lovbekendtgørelse; guidance never shares a number with it. Nil names no kind.
    package func mayBeCalled(_ named: LegalTextKind?) -> Bool {
        guard let named, named != self else { return true }
        if isInLovtidendeA || named.isInLovtidendeA { return isInLovtidendeA && named.isInLovtidendeA }
        let guidance: Set<LegalTextKind> = [.vej, .guidance]
        let circulars: Set<LegalTextKind> = [.cir, .cis, .skr]
        return guidance.contains(self) && guidance.contains(named)
            || circulars.contains(self) && circulars.contains(named)
    }
}
