/// Gathers a document's metadata and sections while the parser goes through it.
///
/// A class only because the parser hands its owner through C.
final class LexDaniaBuilder {
    /// A child of `Meta`: references are siblings of what they belong to and only share a key with it.
    struct MetaField {
        let name: String
        let id: String?
        let reference: String?
        var text = ""
    }

    private(set) var root: String?
    private(set) var meta: [MetaField] = []
    private(set) var paragraphs: [LexDaniaParagraph] = []
    private var path: [String] = []
    private var text: [UInt8] = []
    private var collects = false
    private var paragraphDepth: Int?
    private var foreignDepth: Int?
    private var itemDepth = 0

    /// A start tag; `reference` is its `REFid`.
    func start(_ name: String, id: String?, reference: String?) {
        if path.isEmpty { root = name }
        path.append(name)
        if path.count == 3, path[1] == "Meta" {
            meta.append(MetaField(name: name, id: id, reference: reference))
            collect()
        }
        guard foreignDepth == nil else { return }
        if LexDaniaBuilder.foreign.contains(name) { foreignDepth = path.count }
        if LexDaniaBuilder.sections.contains(name), paragraphDepth == nil {
            paragraphDepth = path.count
            paragraphs.append(LexDaniaParagraph())
        }
        guard paragraphDepth != nil else { return }
        switch name {
        case "Stk": paragraphs[paragraphs.count - 1].clauses.append(LexDaniaClause())
        case "Indentatio": startItem()
        case "Linea": append(" ")
        case "Char", "Explicatus": collect()
        default: break
        }
    }

    /// The end tag of the innermost open element.
    func end(_ name: String) {
        defer { path.removeLast() }
        if path.count == 3, path[1] == "Meta", !meta.isEmpty {
            meta[meta.count - 1].text = collected()
        }
        if foreignDepth != nil {
            if foreignDepth == path.count { foreignDepth = nil }
            return
        }
        guard paragraphDepth != nil else { return }
        switch name {
        case "Char": append(collected())
        case "Explicatus": mark(collected())
        case "Indentatio": itemDepth -= 1
        default: break
        }
        if paragraphDepth == path.count { paragraphDepth = nil }
    }

    /// Text, in pieces; what stands outside metadata, marks and `Char` is layout and dropped.
    func add(_ bytes: UnsafeRawBufferPointer) {
        if collects { text.append(contentsOf: bytes) }
    }

    /// What a document writes into other texts: an amendment's instruction and the words it inserts.
    private static let foreign: Set = ["Aendring", "AendringNyTekst"]
    private static let sections: Set = [
        "Paragraf", "CentreretParagraf", "IkraftCentreretParagraf", "AendringCentreretParagraf",
    ]

    private func collect() {
        text.removeAll(keepingCapacity: true)
        collects = true
    }

    private func collected() -> String {
        guard collects else { return "" }
        collects = false
        return InvisibleCharacters.removed(from: String(decoding: text, as: UTF8.self))
    }

    private func startItem() {
        itemDepth += 1
        editClause { $0.items.append(LexDaniaItem()) }
    }

    private func append(_ text: String) {
        editClause { clause in
            if itemDepth > 0, !clause.items.isEmpty {
                clause.items[clause.items.count - 1].text += text
            } else if clause.items.isEmpty {
                clause.lead += text
            } else {
                clause.tail += text
            }
        }
    }

    private func mark(_ mark: String) {
        let last = paragraphs.count - 1
        if itemDepth > 0 {
            editClause { $0.items[$0.items.count - 1].mark = mark }
        } else if path.dropLast().last == "Stk" {
            editClause { $0.mark = mark }
        } else {
            paragraphs[last].mark = mark
        }
    }

    /// Edits the open clause; a section whose text stands outside any `Stk` gets one.
    private func editClause(_ edit: (inout LexDaniaClause) -> Void) {
        let last = paragraphs.count - 1
        if paragraphs[last].clauses.isEmpty { paragraphs[last].clauses.append(LexDaniaClause()) }
        edit(&paragraphs[last].clauses[paragraphs[last].clauses.count - 1])
    }
}
