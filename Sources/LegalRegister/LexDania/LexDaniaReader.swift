import CMarkup
import Vocabulary

/// Reads LexDania 2.1, the XML of retsinformation.
package enum LexDaniaReader {
    /// Throws for anything but one whole document; XML itself is read by libxml2, which fetches and expands nothing.
    package static func document(_ bytes: [UInt8]) throws(LexDaniaError) -> LexDaniaDocument {
        let builder = LexDaniaBuilder()
        let result = parse(bytes, into: builder)
        switch result.outcome {
        case CMARKUP_XML_OK: break
        case CMARKUP_XML_MALFORMED:
            throw LexDaniaError(
                reason: .malformed(message(of: result)), line: result.line > 0 ? Int(result.line) : nil)
        default: throw LexDaniaError(reason: .refused, line: nil)
        }
        guard let root = builder.root, root == "Dokument" else {
            throw LexDaniaError(reason: .otherFormat(builder.root ?? ""), line: nil)
        }
        return try LexDaniaMeta(builder.meta).document(paragraphs: builder.paragraphs.map(tidied))
    }

    /// Elements nest some fifteen deep in the documents seen.
    private static let depthLimit = 128

    private static func parse(_ bytes: [UInt8], into builder: LexDaniaBuilder) -> cmarkup_xml_result {
        var handlers = cmarkup_xml_handlers()
        handlers.start_element = { owner, name, _, attributes, count, _ in
            guard let owner, let name else { return }
            let named = UnsafeBufferPointer(start: attributes, count: count)
            LexDaniaReader.builder(owner).start(
                String(cString: name), id: LexDaniaReader.value(of: "id", in: named),
                reference: LexDaniaReader.value(of: "REFid", in: named))
        }
        handlers.end_element = { owner, name, _, _ in
            guard let owner, let name else { return }
            LexDaniaReader.builder(owner).end(String(cString: name))
        }
        handlers.text = { owner, text, length, _ in
            guard let owner else { return }
            LexDaniaReader.builder(owner).add(UnsafeRawBufferPointer(start: text, count: length))
        }
        let owner = Unmanaged.passUnretained(builder).toOpaque()
        return withExtendedLifetime(builder) {
            bytes.withUnsafeBytes {
                cmarkup_xml_parse($0.baseAddress, $0.count, &handlers, owner, depthLimit)
            }
        }
    }

    private static func builder(_ owner: UnsafeMutableRawPointer) -> LexDaniaBuilder {
        Unmanaged<LexDaniaBuilder>.fromOpaque(owner).takeUnretainedValue()
    }

    private static func value(
        of name: String, in attributes: UnsafeBufferPointer<cmarkup_xml_attribute>
    ) -> String? {
        for attribute in attributes {
            guard let written = attribute.name, String(cString: written) == name else { continue }
            let bytes = UnsafeRawBufferPointer(start: attribute.value, count: attribute.value_length)
            return String(decoding: bytes, as: UTF8.self)
        }
        return nil
    }

    private static func message(of result: cmarkup_xml_result) -> String {
        withUnsafeBytes(of: result.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }

    private static func tidied(_ paragraph: LexDaniaParagraph) -> LexDaniaParagraph {
        var tidy = paragraph
        tidy.mark = singleLine(paragraph.mark)
        tidy.clauses = paragraph.clauses.map { clause in
            var clause = clause
            clause.mark = singleLine(clause.mark)
            clause.lead = singleLine(clause.lead)
            clause.tail = singleLine(clause.tail)
            clause.items = clause.items.map {
                LexDaniaItem(mark: singleLine($0.mark), text: singleLine($0.text))
            }
            return clause
        }
        return tidy
    }

    /// The text with single spaces and none at its ends.
    static func singleLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
