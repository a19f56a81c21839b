import Analysis
import DocumentModel
import SourceText

extension SayingReader {
    /// How many bytes after a post a name is looked for.
    private static let nameReach = 70
    /// How many words may stand between: "er for tiden overlæge".
    private static let nameDistance = 4

    /// Who has a post that one alone has: "UTH-ansvarlig er sygeplejerske Bo Prøvesen".
    func postSayings() -> [Saying] {
        posts.ranges.compactMap { place in
            guard let sentence = document.nearSentence(of: place), !unless.stand(in: sentence),
                let post = post(at: place, in: sentence), let name = name(after: place, in: sentence)
            else { return nil }
            let names = content.words(in: name, joining: false).map(\.stem)
            guard let last = names.last else { return nil }
            return Saying(
                document: index, kind: .post, value: Int(last), range: name,
                sentence: document.sentence(of: place) ?? sentence, words: StemSet([post.word.stem]),
                actors: StemSet(post.owner.map { [$0] } ?? []), labels: StemSet(), names: StemSet(names),
                isConditional: false, classes: [])
        }
    }

    /// The post at `place` with what makes it one of its kind, and whose it is.
    private func post(at place: TextRange, in sentence: TextRange) -> (word: ContentWord, owner: Stem?)? {
        let line = TextRange(max(sentence.lowerBound, place.lowerBound - Self.nameReach), place.upperBound)
        let words = content.words(in: line, joining: true)
        guard let word = words.last, word.range.upperBound == place.upperBound else { return nil }
        let owner = words.dropLast().last.flatMap { owner -> Stem? in
            owner.folded.last == 0x73 && owner.range.upperBound + 1 == word.range.lowerBound
                ? owner.stem : nil
        }
        return (word, owner)
    }

    /// Two words or more with capitals after a post, past "er" and titles.
    private func name(after place: TextRange, in sentence: TextRange) -> TextRange? {
        let end = min(sentence.upperBound, place.upperBound + Self.nameReach)
        guard place.upperBound < end else { return nil }
        let after = text.words(in: TextRange(place.upperBound, end))
        let isOpen = text.text[place.upperBound..<end].firstIndex { [0x2E, 0x2C, 0x3B].contains($0) } ?? end
        guard let first = after.prefix(Self.nameDistance + 1).firstIndex(where: isCapital),
            after[first].range.upperBound <= isOpen
        else { return nil }
        let name = after[first...].prefix(3).prefix { word in
            isCapital(word)
                && text.text[after[first].range.lowerBound..<word.range.lowerBound].allSatisfy {
                    ![0x2E, 0x2C, 0x3A, 0x0A, 0x28].contains($0)
                }
        }
        guard name.count >= 2, let last = name.last, last.range.upperBound <= isOpen else { return nil }
        return after[first].range.union(last.range)
    }

    private func isCapital(_ word: TextWord) -> Bool { text.isUppercase(at: word.range.lowerBound) }
}
