/// The frames between the vault and paraph-net (docs/PROTOCOL.md). Both sides are equally hostile to the other.

/// From the vault to paraph-net. Texts are UTF-8 bytes; keys are 32 bytes; URLs are as the pairing names them.
package enum ToCourier: Equatable, Sendable {
    /// First frame, once.
    case hello(protocolNumber: UInt16, version: [UInt8])
    /// Opens the embedded relay. Answered by `listening` or `cannotListen`.
    case listen(address: [UInt8], port: UInt16)
    /// SOCKS5 proxy for every outside relay; empty host: none. Before the first `relay`.
    case proxy(host: [UInt8], port: UInt16)
    /// Dial this relay and keep it; replaces what was said of it before. `keys` are the signer keys to listen for.
    case relay(url: [UInt8], allowPlain: Bool, keys: [[UInt8]])
    case dropRelay(url: [UInt8])
    /// The signer keys that the embedded relay hands to the vault; replaces the last list.
    case localKeys([[UInt8]])
    /// Publish one event (its JSON object) to these relays until one says OK; the embedded relay is named by its URL.
    case publish(ticket: UInt64, relays: [[UInt8]], event: [UInt8])
    /// Stop trying; no answer follows.
    case cancel(ticket: UInt64)
    /// Signed kind 22242 events for the newest challenge of this relay (NIP-42).
    case authenticate(url: [UInt8], events: [[UInt8]])
}

/// From paraph-net to the vault.
package enum FromCourier: Equatable, Sendable {
    /// First frame, once.
    case hello(protocolNumber: UInt16, version: [UInt8])
    case listening(address: [UInt8], port: UInt16)
    /// `code` is an errno value.
    case cannotListen(address: [UInt8], port: UInt16, code: Int32)
    /// The JSON object of an event as it came from this relay; not verified.
    case received(url: [UInt8], event: [UInt8])
    case relayState(url: [UInt8], state: RelayState, reason: [UInt8])
    /// This relay said OK true. The ticket is done.
    case taken(ticket: UInt64, url: [UInt8], message: [UInt8])
    /// This relay said OK false for good; other relays of the ticket may still take it.
    case refused(ticket: UInt64, url: [UInt8], message: [UInt8])
    /// A relay wants a log-in (NIP-42) and we need it there.
    case challenged(url: [UInt8], challenge: [UInt8])
    /// What NIP-11 says of the largest message, in bytes; sent when it becomes known.
    case messageLimit(url: [UInt8], byteCount: UInt32)
}

package enum RelayState: UInt8, Equatable, Sendable, CaseIterable {
    case connecting = 0
    case live = 1
    /// Connected, and nothing came back for too long.
    case quiet = 2
    case refused = 3
    case offline = 4
}
