/// What the register says of a text as a whole; `Standing` says it of one day.
package enum LegalTextStatus: String, Sendable, CaseIterable {
    case inForce = "in_force"
    case historical
    /// Nobody has seen whether it still applies; never to be taken for outdated.
    case unknown
}
