/// Events of NIP-01 as values: what an app sends, what gets an id, what is signed.

import Cryptography

/// Unix time in whole seconds. May lie anywhere in Int64: arithmetic on it saturates.
package struct Timestamp: Hashable, Comparable, Sendable {
    package let seconds: Int64
    package init(seconds: Int64) { self.seconds = seconds }
    package static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.seconds < right.seconds
    }

    /// This moment moved by `offset` seconds, stopped at the ends of Int64.
    package func moved(by offset: Int64) -> Timestamp {
        let (sum, overflow) = seconds.addingReportingOverflow(offset)
        return Timestamp(seconds: overflow ? (offset < 0 ? .min : .max) : sum)
    }

    /// The distance in seconds, never negative, stopped at Int64.max.
    package func distance(to other: Timestamp) -> Int64 {
        let (low, high) = self < other ? (self, other) : (other, self)
        let (difference, overflow) = high.seconds.subtractingReportingOverflow(low.seconds)
        return overflow ? .max : difference
    }
}

/// An event kind, 0...65535 (NIP-01).
package struct Kind: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
    package let number: UInt16
    package init(_ number: UInt16) { self.number = number }
    package init(integerLiteral value: UInt16) { self.number = value }
    package static func < (left: Kind, right: Kind) -> Bool { left.number < right.number }
}

/// One tag: strings in order. NIP-01 allows any number, also none.
package struct Tag: Hashable, Sendable {
    package var fields: [ByteString]
    package init(_ fields: [ByteString]) { self.fields = fields }

    /// The first string, or empty bytes when there is none.
    package var name: ByteString { fields.first ?? "" }
    /// The second string, if there is one.
    package var value: ByteString? { fields.count > 1 ? fields[1] : nil }
}

/// What an app asks to have signed (NIP-46 `sign_event`): taken as sent, never altered (DESIGN 6.2).
package struct EventTemplate: Hashable, Sendable {
    package var kind: Kind
    package var createdAt: Timestamp
    package var tags: [Tag]
    package var content: ByteString
    /// The `pubkey` of the template, if the app sent one.
    package var claimedKey: PublicKey?

    package init(
        kind: Kind, createdAt: Timestamp, tags: [Tag], content: ByteString,
        claimedKey: PublicKey? = nil
    ) {
        self.kind = kind
        self.createdAt = createdAt
        self.tags = tags
        self.content = content
        self.claimedKey = claimedKey
    }
}

/// A signed event. Whether id and signature fit is checked by `Event.verify`, not by having one.
package struct Event: Hashable, Sendable {
    package let id: Bytes32
    package let pubkey: PublicKey
    package let createdAt: Timestamp
    package let kind: Kind
    package let tags: [Tag]
    package let content: ByteString
    package let signature: Signature

    package init(
        id: Bytes32, pubkey: PublicKey, createdAt: Timestamp, kind: Kind, tags: [Tag],
        content: ByteString,
        signature: Signature
    ) {
        self.id = id
        self.pubkey = pubkey
        self.createdAt = createdAt
        self.kind = kind
        self.tags = tags
        self.content = content
        self.signature = signature
    }
}
