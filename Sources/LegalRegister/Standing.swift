package import Vocabulary

/// How a text stands on one day.
package enum Standing: Hashable, Sendable {
    case inForce
    /// No longer in force; `last` is its last day in force, inclusive, where known.
    case ended(last: CalendarDay?)
    case notYetInForce(from: CalendarDay)
    /// Repealed before its first day came.
    case neverInForce
    /// The register cannot tell; not a fault of the text.
    case unknown
}
