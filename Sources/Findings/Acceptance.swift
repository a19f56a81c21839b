package import Vocabulary

/// Somebody's decision to let a finding stand, as a waiver gives it.
package struct Acceptance: Hashable, Sendable {
    package let reason: String
    package let approver: String
    /// The last day it holds.
    package let expires: CalendarDay?

    package init(reason: String, approver: String, expires: CalendarDay?) {
        self.reason = reason
        self.approver = approver
        self.expires = expires
    }
}
