/// Retsinformation's accession number: a letter for the rank, the year, five digits and two for the class, as in `B20210122505`.
struct AccessionNumber: Hashable, Sendable {
    let text: String
    let year: Int
    let number: Int
    /// Nil where the class is none that the register tells apart.
    let kind: LegalTextKind?

    /// Nil for anything of another shape, among them the few whose class holds a letter.
    init?(_ typed: some StringProtocol) {
        let text = typed.uppercased()
        let bytes = Array(text.utf8)
        guard bytes.count == 12, (0x41...0x5A).contains(bytes[0]),
            bytes.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }),
            let year = Int(String(decoding: bytes[1..<5], as: UTF8.self)),
            let number = Int(String(decoding: bytes[5..<10], as: UTF8.self))
        else { return nil }
        self.text = text
        self.year = year
        self.number = number
        kind = AccessionNumber.kinds[String(decoding: [bytes[0], bytes[10], bytes[11]], as: UTF8.self)]
    }

    /// Counted over the posts of Lovtidende A; C60 has been seen once.
    private static let kinds: [String: LegalTextKind] = [
        "B05": .bek, "A30": .lov, "A29": .lbk, "B03": .and, "C60": .vej,
    ]
}
