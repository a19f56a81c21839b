/// Some of a workflow's slots.
struct SlotSet: Hashable {
    private var bits: UInt32

    /// A workflow has no more slots than this.
    static let capacity = 32

    init(_ slots: some Sequence<SlotNumber> = []) {
        bits = slots.reduce(0) { $0 | 1 << UInt32($1) }
    }

    func contains(_ slot: SlotNumber) -> Bool { bits & 1 << UInt32(slot) != 0 }
    func contains(_ others: SlotSet) -> Bool { others.bits & ~bits == 0 }
    mutating func insert(_ slot: SlotNumber) { bits |= 1 << UInt32(slot) }
    mutating func formUnion(_ others: SlotSet) { bits |= others.bits }
    func intersection(_ others: SlotSet) -> SlotSet { SlotSet(bits: bits & others.bits) }
    func subtracting(_ others: SlotSet) -> SlotSet { SlotSet(bits: bits & ~others.bits) }
    var count: Int { bits.nonzeroBitCount }

    private init(bits: UInt32) { self.bits = bits }
}
