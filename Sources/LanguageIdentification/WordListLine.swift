/// A line of a word list: the head of a list, or words.
struct WordListLine {
    /// From 1.
    let number: Int
    /// What stands in brackets, where the line is a head.
    let head: Substring?
    let words: [Substring]

    /// The lines of a file, remarks left out. The words stand in lower case, as everything the model knows.
    static func lines(of bytes: [UInt8]) -> [WordListLine] {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            let content = line.prefix { $0 != "#" }
            if content.hasPrefix("["), let close = content.firstIndex(of: "]") {
                return WordListLine(
                    number: index + 1, head: content[content.index(after: content.startIndex)..<close],
                    words: [])
            }
            return WordListLine(number: index + 1, head: nil, words: content.split(separator: " "))
        }
    }
}
