package import Vocabulary

/// What a file that holds no text seems to be, by its first bytes.
package enum BinaryKind: Hashable, Sendable, CaseIterable {
    case pdf
    /// A ZIP archive, which Word and OpenDocument files are too.
    case archive
    /// The container of Office programs before 2007.
    case oldOffice
    case image
    case richText
    case other

    /// Recognises a file by its first bytes; nil where it may be text.
    static func recognise(_ bytes: UnsafeBufferPointer<UInt8>) -> BinaryKind? {
        let signatures: [(BinaryKind, [UInt8])] = [
            (.pdf, [0x25, 0x50, 0x44, 0x46, 0x2D]),
            (.archive, [0x50, 0x4B, 0x03, 0x04]),
            (.archive, [0x50, 0x4B, 0x05, 0x06]),
            (.archive, [0x1F, 0x8B, 0x08]),
            (.oldOffice, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
            (.image, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]),
            (.image, [0xFF, 0xD8, 0xFF]),
            (.image, [0x47, 0x49, 0x46, 0x38]),
            (.richText, [0x7B, 0x5C, 0x72, 0x74, 0x66]),
        ]
        return signatures.first { bytes.starts(with: $0.1) }?.0
    }

    /// What the file is and what to do about it.
    package var message: Translated {
        switch self {
        case .pdf:
            Translated(
                da: "Filen er en PDF. Giv den navn efter .pdf, eller gem dokumentet som tekst.",
                en: "The file is a PDF. Name it .pdf, or save the document as text.")
        case .archive:
            Translated(
                da:
                    "Filen er pakket (ZIP, .docx eller .odt). Giv den sit rigtige efternavn, eller pak den ud.",
                en: "The file is an archive (ZIP, .docx or .odt). Give it its right extension, or unpack it.")
        case .oldOffice:
            Translated(
                da: "Filen er et gammelt Word-dokument (.doc). Åbn det, og gem det som .docx.",
                en: "The file is an old Word document (.doc). Open it and save it as .docx.")
        case .image:
            Translated(
                da: "Filen er et billede. Et billede kan ikke læses; skaf dokumentet som tekst.",
                en: "The file is an image. An image cannot be read; get the document as text.")
        case .richText:
            Translated(
                da: "Filen er i RTF-format. Åbn den, og gem den som .docx eller tekst.",
                en: "The file is in RTF format. Open it and save it as .docx or text.")
        case .other:
            Translated(
                da:
                    "Filen indeholder ikke tekst, der kan læses. Gem dokumentet igen, og prøv med den nye fil.",
                en: "The file holds no text that can be read. Save the document again and try the new file.")
        }
    }
}
