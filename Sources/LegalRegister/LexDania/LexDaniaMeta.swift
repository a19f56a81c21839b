import Vocabulary

/// The flat list of metadata that a document opens with.
struct LexDaniaMeta {
    private let fields: [LexDaniaBuilder.MetaField]

    /// Takes the children of `Meta` in their order.
    init(_ fields: [LexDaniaBuilder.MetaField]) { self.fields = fields }

    /// Throws where a field that identifies the document is missing or a value cannot be told for certain.
    func document(paragraphs: [LexDaniaParagraph]) throws(LexDaniaError) -> LexDaniaDocument {
        let writtenType = try required("DocumentType")
        guard let type = LexDaniaType(writtenType) else { throw failure(.unknownType(writtenType)) }
        let writtenStatus = try required("Status")
        guard let status = LexDaniaDocument.Status(rawValue: writtenStatus) else {
            throw failure(.unknownStatus(writtenStatus))
        }
        let writtenYear = try required("Year")
        guard let year = Int(writtenYear) else {
            throw failure(.unreadable(element: "Year", value: writtenYear))
        }
        return LexDaniaDocument(
            type: type, year: year, number: try required("Number"), title: try title(),
            popularTitle: text("PopularTitle"), accession: text("AccessionNumber"), status: status,
            signed: try day("DiesSigni"), published: try day("DiesEdicti"),
            markedHistoric: try day("DateOfHistoricMark"), windows: try windows(),
            publishedIn: text("AnnouncedIn"), ministry: text("Ministry"),
            authority: text("AdministrativeAuthority"), relations: try relations(), paragraphs: paragraphs)
    }

    private func failure(_ reason: LexDaniaError.Reason) -> LexDaniaError {
        LexDaniaError(reason: reason, line: nil)
    }

    private func text(_ name: String) -> String? {
        let text = fields.first { $0.name == name }.map { LexDaniaReader.singleLine($0.text) }
        return text?.isEmpty == true ? nil : text
    }

    private func required(_ name: String) throws(LexDaniaError) -> String {
        guard let text = text(name) else { throw failure(.missing(element: name)) }
        return text
    }

    /// Line breaks stand in titles as a backslash and an n.
    private func title() throws(LexDaniaError) -> String {
        let written = try required("DocumentTitle")
        return LexDaniaReader.singleLine(written.split(separator: #"\n"#).joined(separator: " "))
    }

    private func day(_ name: String) throws(LexDaniaError) -> CalendarDay? {
        guard let field = fields.first(where: { $0.name == name }) else { return nil }
        return try day(field)
    }

    private func day(_ field: LexDaniaBuilder.MetaField) throws(LexDaniaError) -> CalendarDay? {
        let text = LexDaniaReader.singleLine(field.text)
        if text.isEmpty { return nil }
        guard let day = CalendarDay(iso: text.prefix(10)) else {
            throw failure(.unreadable(element: field.name, value: text))
        }
        return day
    }

    /// Grouped by key; a part without a key belongs to the marker before it.
    private func windows() throws(LexDaniaError) -> [LexDaniaDocument.Window] {
        var order: [String] = []
        var windows: [String: LexDaniaDocument.Window] = [:]
        var open = ""
        for field in fields {
            let key = field.reference ?? open
            switch field.name {
            case "DateOfSubmit":
                open = field.id ?? "#\(order.count)"
                order.append(open)
            case "StartDate": windows[key, default: .init()].start = try day(field)
            case "EndDate": windows[key, default: .init()].end = try day(field)
            default: break
            }
        }
        for key in windows.keys.sorted() where !order.contains(key) { order.append(key) }
        return order.compactMap { windows[$0] }
    }

    /// As for `windows`: the parts are siblings of their marker, not its children.
    private func relations() throws(LexDaniaError) -> [LexDaniaRelation] {
        var relations: [LexDaniaRelation] = []
        for field in fields {
            if let role = LexDaniaRelation.Role(rawValue: field.name) {
                relations.append(LexDaniaRelation(role: role, reference: field.id ?? "#\(relations.count)"))
                continue
            }
            guard field.name.hasPrefix("Ref_") else { continue }
            let place = field.reference.map { key in relations.firstIndex { $0.reference == key } }
            guard let place = place ?? relations.indices.last else { continue }
            switch field.name {
            case "Ref_Accn": relations[place].accession = LexDaniaReader.singleLine(field.text)
            case "Ref_Af": relations[place].signed = try day(field)
            case "Ref_Text": relations[place].text = LexDaniaReader.singleLine(field.text)
            default: break
            }
        }
        return relations
    }
}
