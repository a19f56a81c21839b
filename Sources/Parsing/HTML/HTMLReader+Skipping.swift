import CMarkup

extension HTMLReader {
    /// How much of a skipped text is kept: a title's length.
    private static let longestSkippedText = 1000

    /// Starts to skip at the element just opened if it holds no text of the document.
    mutating func startSkip(
        _ element: cmarkup_element, _ style: HTMLStyle, _ attributes: HTMLAttributes
    ) -> Bool {
        guard let reason = skipReason(element, style, attributes), let open = elements.last else {
            return false
        }
        skip = Skip(reason: reason, depth: open.depth)
        skippedText.removeAll(keepingCapacity: true)
        return true
    }

    private func skipReason(
        _ element: cmarkup_element, _ style: HTMLStyle, _ attributes: HTMLAttributes
    ) -> Skip.Reason? {
        switch element {
        case .title: return .title
        case .script, .style, .xml, .noscript, .template: return .data
        case .del, .s, .strike: return .notText
        default: break
        }
        if style.isListMarker { return .listMarker }
        if style.isHidden || style.isStruckOut || style.isComment || style.isFootnoteReference {
            return .notText
        }
        if attributes.isEmpty { return nil }
        if attributes[.hidden] != nil { return .notText }
        return element == .a && attributes.isFootnoteReference ? .notText : nil
    }

    mutating func keepSkipped(_ text: UnsafeBufferPointer<UInt8>) {
        guard skip?.reason == .title || skip?.reason == .listMarker else { return }
        skippedText.append(contentsOf: text.prefix(HTMLReader.longestSkippedText - skippedText.count))
    }

    mutating func endSkip() {
        guard let reason = skip?.reason else { return }
        skip = nil
        switch reason {
        case .title: takeTitle()
        case .listMarker:
            if wordList?.isInItem == true, HTMLReader.isNumber(marker: skippedText) {
                builder.markListOrdered()
            }
        case .notText, .data: break
        }
    }

    private mutating func takeTitle() {
        // A title inside a drawing comes after the document's own.
        guard builder.declaredTitle == nil else { return }
        let title = String(decoding: skippedText, as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !title.isEmpty { builder.declaredTitle = title }
    }

    /// Whether a list marker counts (`3.`, `b)`, `(iv)`) rather than points (`·`, `o`, `-`).
    private static func isNumber(marker: [UInt8]) -> Bool {
        let hasEnd = marker.contains { $0 == 0x2E || $0 == 0x29 }
        return hasEnd
            && marker.contains { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    }
}
