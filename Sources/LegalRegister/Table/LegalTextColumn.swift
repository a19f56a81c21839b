/// The columns of `legal-texts.csv`, in their order.
enum LegalTextColumn: Int, CaseIterable {
    case id, kind, number, year, date, title, aliases, authority, eli, status, inForceFrom, inForceTo,
        replacedBy
    case amends, topic, evidence, checked

    var name: String {
        switch self {
        case .inForceFrom: "in_force_from"
        case .inForceTo: "in_force_to"
        case .replacedBy: "replaced_by"
        case .amends: "amends_or_consolidates"
        default: String(describing: self)
        }
    }
}
