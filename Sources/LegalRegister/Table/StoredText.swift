/// Text kept as the bytes of its table field until somebody asks for it.
struct StoredText: Sendable {
    /// The field without its enclosing quotes.
    let bytes: ArraySlice<UInt8>
    let hasDoubledQuotes: Bool

    init(bytes: ArraySlice<UInt8>, hasDoubledQuotes: Bool) {
        self.bytes = bytes
        self.hasDoubledQuotes = hasDoubledQuotes
    }

    init(_ text: String) {
        self.init(bytes: ArraySlice(text.utf8), hasDoubledQuotes: false)
    }

    /// Costs a copy of the text.
    var decoded: String {
        guard hasDoubledQuotes else { return String(decoding: bytes, as: UTF8.self) }
        var single: [UInt8] = []
        single.reserveCapacity(bytes.count)
        var skipsNext = false
        for byte in bytes {
            if byte == TableByte.quote, skipsNext {
                skipsNext = false
                continue
            }
            skipsNext = byte == TableByte.quote
            single.append(byte)
        }
        return String(decoding: single, as: UTF8.self)
    }
}
