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
                da: "Filen er en PDF, og PDF læses ikke. \(WayOut.pdf.danish)",
                en: "The file is a PDF, and PDF is not read. \(WayOut.pdf.english)")
        case .archive:
            Translated(
                da:
                    "Filen er pakket (ZIP, .docx eller .odt). Er det et Word-dokument: \(WayOut.word.danish) Er det en ZIP-fil, så pak den ud.",
                en:
                    "The file is an archive (ZIP, .docx or .odt). If it is a Word document: \(WayOut.word.english) If it is a ZIP file, unpack it."
            )
        case .oldOffice:
            Translated(
                da: "Filen er et gammelt Word-dokument (.doc). \(WayOut.word.danish)",
                en: "The file is an old Word document (.doc). \(WayOut.word.english)")
        case .image:
            Translated(
                da: "Filen er et billede. Et billede kan ikke læses; skaf dokumentet som tekst.",
                en: "The file is an image. An image cannot be read; get the document as text.")
        case .richText:
            Translated(
                da: "Filen er i RTF-format. \(WayOut.word.danish)",
                en: "The file is in RTF format. \(WayOut.word.english)")
        case .other:
            Translated(
                da:
                    "Filen indeholder ikke tekst, der kan læses. Gem dokumentet igen, og prøv med den nye fil.",
                en: "The file holds no text that can be read. Save the document again and try the new file.")
        }
    }
}

/// What to do with a document of a format that is not read.
enum WayOut {
    static let word = Translated(
        da: "Åbn dokumentet i Word, vælg Gem som, og gem det som »Webside, filtreret (*.htm)« i samme mappe.",
        en:
            "Open the document in Word, choose Save As, and save it as “Web Page, Filtered (*.htm)” in the same folder."
    )
    static let writer = Translated(
        da: "Åbn dokumentet, vælg Gem som, og gem det som HTML (.html) i samme mappe.",
        en: "Open the document, choose Save As, and save it as HTML (.html) in the same folder.")
    static let pdf = Translated(
        da:
            "Find det dokument, den er lavet af, og gem det som webside (.htm), eller kopiér teksten over i en tekstfil (.txt).",
        en:
            "Find the document it was made from and save it as a web page (.htm), or copy its text into a text file (.txt)."
    )
    static let other = Translated(
        da: "Gem dokumentet som webside (.htm) eller tekst (.txt).",
        en: "Save the document as a web page (.htm) or as text (.txt).")

    /// What to do with a file whose name ends so, in lower case and without its dot.
    static func of(extension name: String) -> Translated {
        switch name {
        case "docx", "doc", "docm", "dotx", "rtf": word
        case "odt", "ott", "pages": writer
        case "pdf": pdf
        default: other
        }
    }
}
