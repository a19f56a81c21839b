import DocumentModel

extension MarkdownReader {
    /// How long front matter may be, in bytes.
    private static let longestFrontMatter = 65_536

    /// Reads the `---` … `---` that a file may begin with, its lines as they are; gives the offset after it.
    mutating func readFrontMatter() -> Int {
        let lines = frontMatterLines()
        guard let last = lines.last else { return 0 }
        builder.open(.frontMatter)
        for line in lines.dropFirst().dropLast() {
            takeTitle(from: line)
            builder.append(line)
            builder.lineBreak(line.upperBound..<min(line.upperBound + 1, bytes.count))
        }
        builder.close()
        return last.upperBound
    }

    /// The lines of the front matter without their ends, both fences included; none where the file has none.
    private func frontMatterLines() -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        while start < min(bytes.count, MarkdownReader.longestFrontMatter) {
            let end = bytes[start...].firstIndex(of: Byte.lineFeed) ?? bytes.count
            let line = ASCIIText(bytes[start..<end]).trimmed
            lines.append(start..<end)
            start = end + 1
            if line == "---" || (lines.count > 1 && line == "...") {
                if lines.count > 1 { return lines }
            } else if lines.count == 1 || !MarkdownReader.isField(bytes[lines[lines.count - 1]]) {
                return []
            }
        }
        return []
    }

    /// Whether a line may stand in front matter: `name: value`, a list item, a comment, the rest of a value.
    private static func isField(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = line.first else { return true }
        return Byte.isSpace(first) || first == 0x23 || first == Byte.hyphen || line.contains(0x3A)
    }

    private mutating func takeTitle(from line: Range<Int>) {
        let text = ASCIIText(bytes[line])
        let value =
            text.hasPrefix("title:") || text.hasPrefix("titel:") ? text.dropFirst(6).trimmed.bytes : nil
        guard builder.declaredTitle == nil, var value else { return }
        if let quote = value.first, quote == 0x22 || quote == 0x27, value.count > 1, value.last == quote {
            value = value.dropFirst().dropLast()
        }
        if !value.isEmpty { builder.declaredTitle = String(decoding: value, as: UTF8.self) }
    }
}
