import Analysis
import SourceText

extension PersonReader {
    /// Telephone numbers and e-mail addresses that are a patient's own: said to be, or in the sentence of `anchors`.
    func contacts(near anchors: [TextRange]) -> [TextRange] {
        let sentences = (anchors + contactWords).compactMap(document.sentence(of:))
        let all = Set(sentences).sorted().flatMap { sentence in
            telephones(in: sentence) + addresses(in: sentence)
        }
        return all.filter { !anchors.overlaps($0) }
    }

    /// Eight digits, as one run or in groups of two or four.
    private func telephones(in range: TextRange) -> [TextRange] {
        var found: [TextRange] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard Letters.isDigit(text[index]) else {
                index += 1
                continue
            }
            var end = index
            var digits = 0
            while end < range.upperBound {
                if Letters.isDigit(text[end]) {
                    digits += 1
                } else if text[end] != 0x20 || end + 1 >= range.upperBound || !Letters.isDigit(text[end + 1])
                {
                    break
                }
                end += 1
            }
            if digits == 8, !Letters.startsWordCharacter(text, at: end) {
                found.append(TextRange(index, end))
            }
            index = end
        }
        return found
    }

    /// What stands around an at sign, without spaces.
    private func addresses(in range: TextRange) -> [TextRange] {
        text[range.bounds].indices.filter { text[$0] == 0x40 }.compactMap { sign in
            var start = sign
            while start > range.lowerBound, isAddressByte(text[start - 1]) { start -= 1 }
            var end = sign + 1
            while end < range.upperBound, isAddressByte(text[end]) { end += 1 }
            while end > sign, text[end - 1] == 0x2E { end -= 1 }
            return start < sign && end > sign + 1 ? TextRange(start, end) : nil
        }
    }

    private func isAddressByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || Letters.isASCIILetter(byte) || Letters.isDigit(byte)
            || [0x2E, 0x2D, 0x5F, 0x2B].contains(byte)
    }
}
