/// An x-only public key and a BIP-340 signature, as bytes.

/// 32 bytes of an x coordinate (BIP-340). Whether it lifts to the curve is checked where it is used.
package struct PublicKey: Hashable, Sendable {
    package let bytes: Bytes32
    package init(bytes: Bytes32) { self.bytes = bytes }
}

/// 64 bytes: R.x and s (BIP-340). Whether it verifies is another matter.
package struct Signature: Hashable, Sendable {
    package let r: Bytes32
    package let s: Bytes32

    /// Nil unless `bytes` holds exactly 64 bytes.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == 64, let r = Bytes32(bytes.prefix(32)),
            let s = Bytes32(bytes.suffix(32))
        else {
            return nil
        }
        self.r = r
        self.s = s
    }

    package var array: [UInt8] { r.array + s.array }
}
