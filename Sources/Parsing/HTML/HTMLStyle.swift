import CMarkup

/// What an element's style and class say about its text, in CSS and in the words of Word's own (`mso-…`).
struct HTMLStyle {
    var isHidden = false
    var isStruckOut = false
    var isItalic = false
    var isBold = false
    /// The bullet or number of a list item, which Word writes as text.
    var isListMarker = false
    /// From 1; a paragraph of Word's that is a list item.
    var listLevel: Int?
    /// From 1; a paragraph that is a heading.
    var outlineLevel: Int?
    var isFootnote = false
    var isFootnoteReference = false
    /// A reviewer's comment.
    var isComment = false
    var isPageHeader = false
    var isPageFooter = false
    /// A paragraph that continues a list item.
    var continuesListItem = false

    init(_ attributes: HTMLAttributes) {
        if let style = attributes[.style] {
            style.forEachPart(separator: 0x3B) { readDeclaration($0) }
        }
        if let names = attributes[.class] {
            names.forEachPart(separator: Byte.space) { readClass($0) }
        }
    }

    private mutating func readDeclaration(_ declaration: ASCIIText) {
        let declaration = declaration.trimmed
        // Most declarations are of size and face: only those that start like ours are looked at.
        guard let first = declaration.bytes.first, HTMLStyle.firstLetters.contains(first | 0x20),
            let colon = declaration.bytes.firstIndex(of: 0x3A)
        else { return }
        let name = ASCIIText(declaration.bytes[..<colon]).trimmed
        let value = ASCIIText(declaration.bytes[(colon + 1)...]).trimmed
        if name.hasPrefix("mso-") {
            readWordDeclaration(name.dropFirst(4), value)
        } else if name == "display" {
            isHidden = value.hasPrefix("none")
        } else if name == "font-style" {
            isItalic = value.hasPrefix("italic") || value.hasPrefix("oblique")
        } else if name == "font-weight" {
            isBold = value.hasPrefix("bold") || (value.leadingNumber ?? 0) >= 600
        } else if name == "text-decoration" || name == "text-decoration-line" {
            isStruckOut = value.contains("line-through")
        }
    }

    /// `d`isplay, `f`ont-…, `m`so-…, `t`ext-decoration.
    private static let firstLetters: ClosedRange<UInt8> = 0x64...0x74

    private mutating func readWordDeclaration(_ name: ASCIIText, _ value: ASCIIText) {
        if name == "list" {
            if value.hasPrefix("ignore") {
                isListMarker = true
            } else {
                value.forEachPart(separator: Byte.space) {
                    if $0.hasPrefix("level") { listLevel = $0.dropFirst(5).leadingNumber }
                }
            }
        } else if name == "hide" {
            isHidden = value.hasPrefix("all")
        } else if name == "outline-level" {
            outlineLevel = value.leadingNumber
        } else if name == "footnote-id" || name == "endnote-id" {
            isFootnoteReference = true
        } else if name == "element" {
            isFootnote = value == "footnote" || value == "endnote"
            isComment = value == "comment-list"
            isPageHeader = value == "header"
            isPageFooter = value == "footer"
        }
    }

    private mutating func readClass(_ name: ASCIIText) {
        guard name.hasPrefix("mso") else { return }
        if name.hasPrefix("msoheading") {
            outlineLevel = outlineLevel ?? name.dropFirst(10).leadingNumber ?? 1
        } else if name == "msotitle" {
            outlineLevel = outlineLevel ?? 1
        } else if name.hasPrefix("msolistparagraph") {
            continuesListItem = true
        } else if name == "msocommentreference" || name == "msodel" {
            isComment = true
        }
    }
}
