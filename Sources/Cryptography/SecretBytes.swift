/// The one type for key material: bytes in the locked arena, not copyable, wiped, without a description.
///
/// Keys, passphrases, data keys and conversation keys are never String, Array or Data, and never appear in a log
/// or an error (THREATS 9).

import CSodium

/// `@unchecked Sendable`: the place has one owner, and is written only through exclusive access.
@safe package struct SecretBytes: ~Copyable, @unchecked Sendable {
    package let byteCount: Int
    private let place: UnsafeMutableRawPointer

    /// `byteCount` zero bytes. A full arena ends the process: its size is chosen from `Limits` at start.
    package init(byteCount: Int) {
        guard let place = unsafe SecretArena.allocate(byteCount) else {
            fatalError("the secret arena is full: raise the limit of locked memory (ulimit -l)")
        }
        self.byteCount = byteCount
        unsafe self.place = place
    }

    /// A copy of bytes that stand elsewhere; wiping the source is the caller's part.
    package init(copying source: RawSpan) {
        self.init(byteCount: source.byteCount)
        unsafe source.withUnsafeBytes { source in
            guard let from = source.baseAddress, source.count > 0 else { return }
            unsafe place.copyMemory(from: from, byteCount: source.count)
        }
    }

    deinit {
        unsafe SecretArena.free(place, byteCount)
    }

    package borrowing func withBytes<R: ~Copyable, E>(_ body: (RawSpan) throws(E) -> R) throws(E)
        -> R
    {
        let buffer = unsafe UnsafeRawBufferPointer(start: place, count: byteCount)
        return try body(unsafe buffer.bytes)
    }

    package mutating func withMutableBytes<R: ~Copyable, E>(
        _ body: (inout MutableRawSpan) throws(E) -> R
    ) throws(E) -> R {
        let buffer = unsafe UnsafeMutableRawBufferPointer(start: place, count: byteCount)
        var span = unsafe buffer.mutableBytes
        return try body(&span)
    }

    /// The first `count` bytes as a secret of their own; `count` is at most `byteCount`.
    package borrowing func prefix(_ count: Int) -> SecretBytes {
        precondition(count <= byteCount, "a prefix is not longer than the whole")
        return withBytes { SecretBytes(copying: $0.extracting(first: count)) }
    }

    /// Compares in constant time; different lengths are unequal at once.
    package borrowing func equals(_ other: borrowing SecretBytes) -> Bool {
        guard byteCount == other.byteCount else { return false }
        return unsafe sodium_memcmp(place, other.place, byteCount) == 0
    }
}
