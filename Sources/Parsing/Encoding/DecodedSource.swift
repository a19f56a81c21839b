package import DocumentModel
package import SourceText

/// A file's text as valid UTF-8, with the way back to its bytes.
package struct DecodedSource: Sendable {
    /// The text, valid UTF-8, without a byte-order mark.
    package let bytes: [UInt8]
    /// From `bytes` to the file; nil where they are the file itself.
    package let map: SourceMap?
    package let encoding: TextEncoding
    package let losses: [ReadingLoss]

    package init(bytes: [UInt8], map: SourceMap?, encoding: TextEncoding, losses: [ReadingLoss]) {
        self.bytes = bytes
        self.map = map
        self.encoding = encoding
        self.losses = losses
    }
}
