import LanguageIdentification
import SourceText

/// Finds the passages of journal text that are not Danish: sentences alone where they can be told, else together.
///
/// Three steps. A sentence that is clearly foreign stands for itself. Neighbours in a block that could be both are
/// judged together. What is left beside a foreign sentence joins it, where it speaks for that language more than for
/// Danish; and anywhere in a document with foreign text of a language, less is asked of further text in it.
struct ForeignPassages {
    private struct Reading {
        let sentence: JournalSentence
        let evidence: Evidence
        let judgement: LanguageJudgement
        var language: WrittenLanguage?
        var isPooled = false
    }

    /// So many Danish sentences make a document one in Danish.
    private static let fewestDanish = 5
    /// The score that a stray sentence must have. Measured on labelled journals: of those below it, seven of seven were Danish.
    private static let certainty: Float = 0.84

    private let identifier: LanguageIdentifier
    private var readings: [Reading] = []

    init(_ text: [UInt8], _ sentences: [JournalSentence], _ identifier: inout LanguageIdentifier) {
        for sentence in sentences {
            var evidence = Evidence()
            for part in sentence.parts { evidence = evidence + identifier.evidence(in: text, part.bounds) }
            var reading = Reading(
                sentence: sentence, evidence: evidence, judgement: identifier.judge(evidence))
            if case .foreign(let language) = reading.judgement.answer { reading.language = language }
            readings.append(reading)
        }
        self.identifier = identifier
        poolNeighbours()
        joinBesides()
        joinAnywhere()
        dropStray()
    }

    /// The passages, in order.
    var passages: [ForeignPassage] {
        var passages: [ForeignPassage] = []
        var index = 0
        while index < readings.count {
            guard let language = readings[index].language else {
                index += 1
                continue
            }
            var end = index + 1
            while end < readings.count, isContiguous(end, with: index, language) { end += 1 }
            passages.append(passage(index..<end))
            index = end
        }
        return passages
    }

    private func isContiguous(_ next: Int, with first: Int, _ language: WrittenLanguage) -> Bool {
        readings[next].sentence.leaf == readings[first].sentence.leaf
            && readings[next].language.map { $0.isSpelledLike(language) } == true
    }

    private func passage(_ range: Range<Int>) -> ForeignPassage {
        let members = readings[range]
        let evidence = members.reduce(Evidence()) { $0 + $1.evidence }
        let judgement = identifier.judge(evidence, sentences: range.count)
        let first = readings[range.lowerBound]
        return ForeignPassage(
            range: members.reduce(first.sentence.range) { $0.union($1.sentence.range) },
            language: members.compactMap(\.language).contains(judgement.rival)
                ? judgement.rival : first.language ?? judgement.rival,
            sentences: range.count,
            score: max(judgement.score, members.map(\.judgement.score).max() ?? 0),
            isPooled: members.contains(where: \.isPooled), isExcerpt: first.sentence.isExcerpt)
    }
}

// MARK: - Judging sentences together

extension ForeignPassages {
    /// Runs of sentences in one block that could be both, judged as one.
    private mutating func poolNeighbours() {
        var start = 0
        while start < readings.count {
            guard let rival = openRival(start) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < readings.count, readings[end].sentence.leaf == readings[start].sentence.leaf,
                openRival(end)?.isSpelledLike(rival) == true
            {
                end += 1
            }
            if end - start > 1 { pool(start..<end) }
            start = end
        }
    }

    /// The language a sentence may be in, where that is still open.
    private func openRival(_ index: Int) -> WrittenLanguage? {
        switch readings[index].judgement.answer {
        case .couldBeBoth(let rival): return rival
        case .undecided:
            let reading = readings[index]
            return identifier.fits(reading.evidence, in: reading.judgement.rival)
                ? reading.judgement.rival : nil
        case .danish, .foreign: return nil
        }
    }

    private mutating func pool(_ range: Range<Int>) {
        let evidence = readings[range].reduce(Evidence()) { $0 + $1.evidence }
        guard case .foreign(let language) = identifier.judge(evidence, sentences: range.count).answer,
            evidence.clearWords(for: language) > 1
        else { return }
        for index in range { mark(index, language) }
    }

    /// Sentences beside a foreign one in the same block.
    private mutating func joinBesides() {
        for index in readings.indices.dropFirst() { join(index, to: index - 1) }
        for index in readings.indices.dropLast().reversed() { join(index, to: index + 1) }
    }

    private mutating func join(_ index: Int, to neighbour: Int) {
        guard readings[index].language == nil, let language = readings[neighbour].language,
            readings[index].sentence.leaf == readings[neighbour].sentence.leaf, isOpen(index, for: language),
            identifier.fits(readings[index].evidence, in: language)
        else { return }
        mark(index, language)
    }

    /// Short sentences anywhere in a document that holds text in their language for certain.
    private mutating func joinAnywhere() {
        let certain = Set(readings.compactMap { $0.isPooled ? nil : $0.language })
        for index in readings.indices where readings[index].language == nil {
            let judgement = readings[index].judgement
            guard certain.contains(where: { $0.isSpelledLike(judgement.rival) }),
                isOpen(index, for: judgement.rival),
                identifier.belongs(readings[index].evidence, to: judgement.rival)
            else { continue }
            mark(index, judgement.rival)
        }
    }

    /// One sentence alone, in a language of which a document otherwise Danish holds nothing, must be told with more certainty:
    /// among so many it is likelier an odd Danish one.
    private mutating func dropStray() {
        guard readings.count(where: { $0.judgement.answer == .danish }) >= Self.fewestDanish else { return }
        for (index, reading) in readings.enumerated() {
            guard let language = reading.language, !reading.isPooled,
                reading.judgement.score < Self.certainty,
                !readings.enumerated().contains(where: { other, reading in
                    other != index && reading.language?.isSpelledLike(language) == true
                })
            else { continue }
            readings[index].language = nil
        }
    }

    private func isOpen(_ index: Int, for language: WrittenLanguage) -> Bool {
        switch readings[index].judgement.answer {
        case .couldBeBoth, .undecided: readings[index].judgement.rival.isSpelledLike(language)
        case .danish, .foreign: false
        }
    }

    private mutating func mark(_ index: Int, _ language: WrittenLanguage) {
        readings[index].language = language
        readings[index].isPooled = true
    }
}
