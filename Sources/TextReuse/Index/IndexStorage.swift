/// The bytes of an index, wherever they lie: mapped from a file, or in memory.
///
/// A class because it owns memory; the bytes never change after it is made.
package final class IndexStorage: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
    /// What keeps mapped bytes where they are; nil where the memory is our own.
    private let owner: (any AnyObject & Sendable)?

    /// Takes bytes that `owner` keeps alive, at an address that is a multiple of 8.
    package init(_ bytes: UnsafeRawBufferPointer, keptBy owner: any AnyObject & Sendable) {
        self.bytes = bytes
        self.owner = owner
    }

    /// Copies `bytes`.
    package init(_ bytes: [UInt8]) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
        memory.copyBytes(from: bytes)
        self.bytes = UnsafeRawBufferPointer(memory)
        owner = nil
    }

    deinit {
        if owner == nil { bytes.deallocate() }
    }
}
