import Vocabulary

extension LegalRegister {
    /// The bytes of `legal-texts.csv` for this register; rows that no merge has touched come out as they were read.
    package var csv: [UInt8] {
        let lineEnd = header.suffix(2).filter { $0 == TableByte.carriageReturn || $0 == TableByte.lineFeed }
        var bytes = Array(header)
        for text in entries {
            if bytes.last != TableByte.lineFeed { bytes += lineEnd }
            if let row = text.row {
                bytes += row
            } else {
                bytes += TableWriter.row(text.columns)
                bytes += lineEnd
            }
        }
        return bytes
    }
}

extension LegalText {
    /// Its fields in the order of `LegalTextColumn`.
    fileprivate var columns: [String] {
        LegalTextColumn.allCases.map { column in
            switch column {
            case .id: id.name
            case .kind: kind.rawValue
            case .number: number
            case .year: String(year)
            case .date: date?.iso ?? ""
            case .title: title
            case .aliases: aliases.joined(separator: "|")
            case .authority: authority
            case .eli: eliNote ?? eli ?? ""
            case .status: status.rawValue
            case .inForceFrom: inForceFrom?.iso ?? ""
            case .inForceTo: inForceTo?.iso ?? ""
            case .replacedBy: replacedBy?.name ?? ""
            case .amends: (amends ?? []).map(\.name).joined(separator: "|")
            case .topic: topic
            case .evidence: evidence
            case .checked: checked.rawValue
            }
        }
    }
}
