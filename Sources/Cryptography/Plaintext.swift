/// Decrypted text in an ordinary buffer that is wiped and cannot be printed (THREATS 9, D5).

import CSodium

/// Holds what a NIP-44 or NIP-04 envelope contained. A class, so that it is never copied by accident; `@unchecked
/// Sendable` because the bytes are written only in `init`.
@safe package final class Plaintext: @unchecked Sendable {
    private let buffer: UnsafeMutableRawBufferPointer

    package init(byteCount: Int, _ fill: (inout MutableRawSpan) -> Void) {
        unsafe buffer = .allocate(byteCount: byteCount, alignment: 16)
        unsafe buffer.initializeMemory(as: UInt8.self, repeating: 0)
        var span = unsafe buffer.mutableBytes
        fill(&span)
    }

    package convenience init(copying source: RawSpan) {
        self.init(byteCount: source.byteCount) { span in
            unsafe span.withUnsafeMutableBytes { to in
                unsafe source.withUnsafeBytes { from in unsafe to.copyMemory(from: from) }
            }
        }
    }

    package convenience init(_ bytes: [UInt8]) {
        unsafe self.init(copying: bytes.span.bytes)
    }

    deinit {
        if let place = unsafe buffer.baseAddress { unsafe sodium_memzero(place, buffer.count) }
        unsafe buffer.deallocate()
    }

    package var byteCount: Int { unsafe buffer.count }

    package func withBytes<R: ~Copyable, E>(_ body: (RawSpan) throws(E) -> R) throws(E) -> R {
        try body(unsafe UnsafeRawBufferPointer(buffer).bytes)
    }
}
