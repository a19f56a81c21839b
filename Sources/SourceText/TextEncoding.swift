/// The encodings a document file can be in.
package enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// Also read where a file says ISO-8859-1: the C1 controls that differ are never meant (WHATWG Encoding, §4.2).
    case windows1252 = "windows-1252"
}
