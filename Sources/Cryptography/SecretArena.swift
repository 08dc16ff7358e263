/// The one locked region of memory in which all key material lives (THREATS 9).
///
/// Linux maps and locks it; each program hands it over once, before it reads from any descriptor. Blocks are 64
/// bytes; a freed block is wiped before it can be handed out again.

import CSodium
import Synchronization

package enum SecretArena {
    package static let blockByteCount = 64

    private static let state = Mutex<Blocks?>(nil)

    /// Takes over a mapped, locked, zeroed, page-aligned region for the life of the process. Once only.
    package static func install(_ region: UnsafeMutableRawBufferPointer) {
        state.withLock { state in
            if case .some = state {
                preconditionFailure("the secret arena is installed once per process")
            }
            state = unsafe Blocks(region)
        }
    }

    package static var isInstalled: Bool {
        state.withLock { if case .some = $0 { true } else { false } }
    }

    /// Bytes that can still be handed out; 0 before `install`.
    package static var freeByteCount: Int { state.withLock { $0?.freeByteCount ?? 0 } }

    /// A zeroed place of at least `byteCount` bytes, or nil when the arena is full.
    static func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer? {
        unsafe state.withLock { state in
            if case .none = state {
                preconditionFailure("SecretArena.install comes before the first secret")
            }
            return unsafe state?.allocate(byteCount)
        }
    }

    /// Wipes the place and takes it back.
    static func free(_ place: UnsafeMutableRawPointer, _ byteCount: Int) {
        unsafe sodium_memzero(place, byteCount)
        state.withLock { state in unsafe state?.free(place, byteCount) }
    }
}

/// First fit over a table of used blocks; the search goes on from where the last one ended.
///
/// `@unchecked Sendable` because the pointer is only ever used behind the arena's mutex, and each place handed
/// out has one owner.
@safe private struct Blocks: @unchecked Sendable {
    private let base: UnsafeMutableRawPointer
    private var used: [Bool]
    private var next = 0
    private(set) var freeByteCount: Int

    init(_ region: UnsafeMutableRawBufferPointer) {
        guard let base = region.baseAddress else { preconditionFailure("an arena has an address") }
        unsafe self.base = base
        used = Array(repeating: false, count: region.count / SecretArena.blockByteCount)
        freeByteCount = used.count * SecretArena.blockByteCount
    }

    private func blockCount(_ byteCount: Int) -> Int {
        max(1, (byteCount + SecretArena.blockByteCount - 1) / SecretArena.blockByteCount)
    }

    mutating func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer? {
        let wanted = blockCount(byteCount)
        guard let first = run(of: wanted, from: next) ?? run(of: wanted, from: 0) else {
            return nil
        }
        for index in first..<(first + wanted) { used[index] = true }
        next = first + wanted
        freeByteCount -= wanted * SecretArena.blockByteCount
        return unsafe base + first * SecretArena.blockByteCount
    }

    private func run(of wanted: Int, from start: Int) -> Int? {
        var length = 0
        for index in start..<max(start, used.count) {
            length = used[index] ? 0 : length + 1
            if length == wanted { return index - wanted + 1 }
        }
        return nil
    }

    mutating func free(_ place: UnsafeMutableRawPointer, _ byteCount: Int) {
        let first = unsafe (place - base) / SecretArena.blockByteCount
        let count = blockCount(byteCount)
        for index in first..<(first + count) { used[index] = false }
        freeByteCount += count * SecretArena.blockByteCount
    }
}
