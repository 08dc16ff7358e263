/// The fixed-size and variable byte values that every trusted comparison uses.
///
/// Swift's `String` compares by canonical equivalence, so ids, keys, methods, hosts and secrets' hashes are
/// compared as bytes only (THREATS 10).

/// Exactly 32 bytes: an event id, an x-only public key, a hash.
package struct Bytes32: Hashable, Sendable {
    private let a: UInt64
    private let b: UInt64
    private let c: UInt64
    private let d: UInt64

    /// Nil unless `bytes` holds exactly 32 bytes.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        for (index, byte) in bytes.enumerated() {
            switch index / 8 {
            case 0: words.0 = words.0 << 8 | UInt64(byte)
            case 1: words.1 = words.1 << 8 | UInt64(byte)
            case 2: words.2 = words.2 << 8 | UInt64(byte)
            default: words.3 = words.3 << 8 | UInt64(byte)
            }
        }
        (a, b, c, d) = words
    }

    package static let zero = Bytes32(words: 0, 0, 0, 0)

    private init(words a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
    }

    /// The 32 bytes, in order.
    package var array: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(32)
        append(to: &out)
        return out
    }

    package func append(to out: inout [UInt8]) {
        for word in [a, b, c, d] {
            for shift in stride(from: 56, through: 0, by: -8) {
                out.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
            }
        }
    }
}

extension Bytes32: Comparable {
    /// Lexicographic, as NIP-01 compares ids.
    package static func < (left: Bytes32, right: Bytes32) -> Bool {
        (left.a, left.b, left.c, left.d) < (right.a, right.b, right.c, right.d)
    }
}

/// Text from outside, kept and compared as UTF-8 bytes; never normalised.
///
/// Who makes one from foreign bytes has checked that they are valid UTF-8 (the strict JSON parser does).
package struct ByteString: Hashable, Sendable, ExpressibleByStringLiteral {
    package var bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }
    package init(_ string: String) { self.bytes = Array(string.utf8) }
    package init(stringLiteral value: StaticString) {
        self.bytes = value.withUTF8Buffer { unsafe Array($0) }
    }

    package var count: Int { bytes.count }
    package var isEmpty: Bool { bytes.isEmpty }

    /// For screens and messages only: never compare the result in a trusted path.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    package func hasPrefix(_ prefix: ByteString) -> Bool { bytes.starts(with: prefix.bytes) }
}

extension ByteString: Comparable {
    package static func < (left: ByteString, right: ByteString) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
