package import Vocabulary

/// Why a document from retsinformation could not be read.
package struct LexDaniaError: Error, Hashable, Sendable {
    /// What stopped the reading.
    package enum Reason: Hashable, Sendable {
        /// Not well-formed XML, or cut off; with the parser's own words.
        case malformed(String)
        /// Has a DOCTYPE, is nested too deep, or has a tag beyond all measure.
        case refused
        /// Another XML format; holds the name of its outermost element.
        case otherFormat(String)
        case missing(element: String)
        /// A status other than Valid and Historic; guessing would make a repealed text pass for one in force.
        case unknownStatus(String)
        /// A kind of document that the register has no name for.
        case unknownType(String)
        case unreadable(element: String, value: String)
    }

    package let reason: Reason
    /// From 1; nil where the fault is in the whole document.
    package let line: Int?

    /// What is wrong and what was expected, without a full stop.
    package var message: Translated {
        switch reason {
        case .malformed(let words):
            Translated(da: "ikke velformet XML: \(words)", en: "XML not well-formed: \(words)")
        case .refused:
            Translated(
                da: "XML med DOCTYPE eller for dyb eller lang; afvist",
                en: "XML with a DOCTYPE, or too deep or long; refused")
        case .otherFormat(let name):
            Translated(
                da: "roden er <\(name)>; forventede <Dokument>",
                en: "the root is <\(name)>; expected <Dokument>")
        case .missing(let element): Translated(da: "<\(element)> mangler", en: "<\(element)> is missing")
        case .unknownStatus(let status):
            Translated(
                da: "ukendt Status \"\(status)\"; forventede Valid eller Historic",
                en: "unknown Status \"\(status)\"; expected Valid or Historic")
        case .unknownType(let type):
            Translated(da: "ukendt DocumentType \"\(type)\"", en: "unknown DocumentType \"\(type)\"")
        case .unreadable(let element, let value):
            Translated(da: "<\(element)> er \"\(value)\"", en: "cannot read <\(element)>: \"\(value)\"")
        }
    }
}
