/// The kinds of document that rules tell apart; declared by whoever hands them in, else recognised.
package enum DocumentKind: String, Sendable, CaseIterable {
    /// Instruks, vejledning, retningslinje, procedure.
    case instruction
    /// Samarbejdsaftale, kontrakt, kommissorium.
    case agreement
    /// Journal notes, or descriptions from a supplier.
    case journal
    /// Oplysningsskema and other forms.
    case form
    case other
}
