import Analysis
import SourceText

/// What all documents of a submission hold that may be referred to.
struct SubmissionHoldings {
    private let documents: [Holdings]
    /// The labels of annexes that are files of their own.
    private let annexFiles: Set<ReferenceLabel>
    /// The names of files that were handed in but not read.
    private let others: [(title: TitleWords, labels: Set<ReferenceLabel>)]

    /// The last part of each path.
    private let fileNames: [[UInt8]]
    private let headings: HeadingIndex

    init(_ submission: AnalyzedSubmission, _ places: [ReferencePlaces], _ words: ReferenceWords) {
        documents = zip(submission.documents, places).map { document, places in
            Holdings(
                document, annexWords: places.annexes.ranges,
                sectionWords: places.sections.ranges + places.chapters.ranges,
                words: words)
        }
        headings = HeadingIndex(documents.map(\.headings))
        others = submission.otherFiles.map { path in
            (TitleWords(TextWord.words(of: path)), Holdings.labels(inName: path))
        }
        let annexNames = words.annexes.map(\.stem)
        let paths = submission.documents.map(\.path) + submission.otherFiles
        fileNames = paths.map { Array(($0.split(separator: "/").last ?? "").utf8) }
        annexFiles = Set(
            paths.filter { path in
                TextWord.words(of: path).contains { word in
                    annexNames.contains { Self.isOrEnds(word, with: $0) }
                }
            }.flatMap(Self.annexLabels))
    }

    /// Whether the submission has what `mention` in the document at `index` refers to.
    func hold(_ mention: Mention, in index: Int) -> Bool {
        switch mention.target {
        case .annex(let label):
            label.spellings.contains { label in
                annexFiles.contains(label) || documents.contains { $0.annexes.contains(label) }
            }
        case .section(let label, let isOfOther, let isChapter):
            documents.enumerated().contains { other, document in
                (isOfOther || other == index) && document.has(section: label, countsItems: !isChapter)
            }
        case .namedSection(let title, let isOfOther):
            documents.indices.contains { other in
                (!isOfOther || other != index)
                    && headings.has(title, in: other, besides: other == index ? mention : nil)
            }
        case .numbered(let label, let title):
            documents.contains { $0.codes.contains(label) } || others.contains { $0.labels.contains(label) }
                || (title.map { title in documents.contains { title.isNamed(by: $0.title) } } ?? false)
        case .titled(let title):
            documents.enumerated().contains { other, document in
                // A document that names itself does it in full; else it means another with a word in common.
                (other == index ? title.isWholly(in: document.title) : title.isNamed(by: document.title))
                    || headings.has(title, in: other, besides: other == index ? mention : nil)
            } || others.contains { title.isNamed(by: $0.title) }
        }
    }

    /// Whether the name of a file of the submission stands in `sentence`.
    func isFileNamed(in sentence: TextRange, of text: [UInt8]) -> Bool {
        fileNames.contains {
            text.place(of: $0[...], from: sentence.lowerBound, to: sentence.upperBound) != nil
        }
    }

    /// `bilag`, `prisbilag`, `bilagene`.
    private static func isOrEnds(_ word: [UInt8], with name: [UInt8]) -> Bool {
        word.starts(with: name) || word.count > name.count && word.suffix(name.count) == name[...]
    }

    /// `bilag-3.pdf`, `Bilag_B.docx`, `bilag4.txt`.
    private static func annexLabels(inName path: String) -> Set<ReferenceLabel> {
        let words = TextWord.words(of: path.split(separator: "/").last.map(String.init) ?? path)
        let upper = words.map { String(decoding: $0, as: UTF8.self).uppercased() }
        let labels = (upper + upper.map { String($0.drop { $0.isLetter }) }).compactMap {
            ReferenceLabel(Array($0.utf8)[...])
        }
        return Set(labels)
    }
}

extension Holdings {
    /// Whether a section of this number is there, or where they count an item of a numbered list.
    func has(section label: ReferenceLabel, countsItems: Bool) -> Bool {
        if sections.contains(label) { return true }
        guard countsItems else { return false }
        let parts = label.key.split(separator: 0x2E)
        guard let number = label.number, let last = parts.last.map({ String(decoding: $0, as: UTF8.self) })
        else { return false }
        if parts.count == 1 { return number <= numberedItems }
        guard let top = ReferenceLabel(parts[0]), let item = Int(last) else { return false }
        return sections.contains(top) && item <= numberedItems
    }
}

extension ReferenceLabel {
    private static let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]

    /// The label and how it is written with the other sort of numerals: `3` and `III`.
    fileprivate var spellings: [ReferenceLabel] {
        let written = String(decoding: key, as: UTF8.self)
        let other: String? =
            if let number = Int(written) {
                (1...Self.numerals.count).contains(number) ? Self.numerals[number - 1] : nil
            } else {
                Self.numerals.firstIndex(of: written.uppercased()).map { String($0 + 1) }
            }
        return [self] + [other.flatMap { ReferenceLabel(Array($0.utf8)[...]) }].compactMap(\.self)
    }
}
