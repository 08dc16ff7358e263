/// The frames between paraph and the vault on the owner's control socket (docs/PROTOCOL.md).

/// From paraph to the vault. One command is answered before the next is read; only `watch` leaves a stream open.
///
/// Secrets (a passphrase, a key) are not here: they have frame kinds of their own (`ControlSecret`), are read
/// straight into locked memory, stand before the command that uses them and are wiped after it.
package enum ControlCommand: Equatable, Sendable {
    case hello(protocolNumber: UInt16, version: [UInt8])
    case status
    case stop
    case reload
    /// Makes the keystore. After a `passphrase` secret. 0 = the fixed costs of KEYSTORE.md.
    case createKeystore(kdfMemoryKiB: UInt32)
    /// After a `passphrase` secret. 0 seconds: until locked.
    case unlock(seconds: UInt32)
    case lock
    case newKey(label: [UInt8])
    /// After a `key` secret: answered by `key` (what it would be), nothing is kept yet.
    case inspectKey
    /// Keeps the key of the last `inspectKey` of this connection.
    case keepKey(label: [UInt8])
    case listKeys
    case connect(LinkWish)
    case listApps
    case listRelays
    case addRelay(url: [UInt8], allowPlain: Bool)
    case removeRelay(url: [UInt8])
    case pauseApp(label: [UInt8])
    case resumeApp(label: [UInt8])
    case removeApp(label: [UInt8])
    /// Every open question now, `caughtUp`, then changes, until the socket closes.
    case watch
    /// All open questions, then `end`.
    case listQuestions
    /// `shownID` is the 32-byte id of the question as it was shown (DESIGN 9.16).
    case answer(ticket: UInt64, shownID: [UInt8], Answer)
    /// The whole text of a question, in `text` frames, then `end`.
    case text(ticket: UInt64)
}

package enum ControlSecret: UInt8, Equatable, Sendable, CaseIterable {
    case passphrase = 0x70
    /// nsec, hex or another format of a key, as typed; surrounding white space is not part of it.
    case key = 0x71
}

package enum Answer: UInt8, Equatable, Sendable, CaseIterable {
    case no = 0
    case once = 1
}

/// What `paraph connect` asks for.
package struct LinkWish: Equatable, Sendable {
    /// Name of a policy file without `.toml`; empty: `ask-all`.
    package var policy: [UInt8]
    /// The owner's label of the app; empty: one is made.
    package var label: [UInt8]
    /// Label of the user key; empty: the only key.
    package var key: [UInt8]
    package var signerKey: SignerKeyWish
    /// How long the link may be used, in seconds; 0 = 600.
    package var seconds: UInt32
    /// Empty: the relays of the ledger, or the embedded one.
    package var relays: [[UInt8]]

    package init(
        policy: [UInt8] = [], label: [UInt8] = [], key: [UInt8] = [],
        signerKey: SignerKeyWish = .asPolicy,
        seconds: UInt32 = 0, relays: [[UInt8]] = []
    ) {
        self.policy = policy
        self.label = label
        self.key = key
        self.signerKey = signerKey
        self.seconds = seconds
        self.relays = relays
    }
}

package enum SignerKeyWish: UInt8, Equatable, Sendable, CaseIterable {
    case asPolicy = 0
    case own = 1
    case user = 2
}

/// From the vault to paraph.
package enum ControlReply: Equatable, Sendable {
    case hello(protocolNumber: UInt16, version: [UInt8], processID: UInt32)
    case done
    /// Ends a listing.
    case end
    case failure(Failure)
    case status(SignerStatus)
    case key(KeyLine)
    case app(AppLine)
    case relay(RelayLine)
    /// `file` and `line` name the policy key that made the link carry the user's own key; empty and 0 if none did.
    case link(
        url: [UInt8], label: [UInt8], policy: [UInt8], expiresAt: Int64, file: [UInt8], line: UInt32
    )
    case question(Question)
    /// While watching: all that was open has been shown.
    case caughtUp
    /// While watching: a question ended. `by` is for people, such as `you, pts/3`.
    case closed(ticket: UInt64, name: [UInt8], outcome: Outcome, by: [UInt8])
    /// While watching: an app used its link.
    case paired(label: [UInt8], claim: [UInt8], clientKey: [UInt8])
    case text([UInt8])
}

package enum Outcome: UInt8, Equatable, Sendable, CaseIterable {
    case allowed = 0
    case denied = 1
    case missed = 2
    case withdrawn = 3
    case failed = 4
}

/// Why a command failed: a code and values; the sentences are made by paraph (STYLE 8).
package struct Failure: Equatable, Sendable {
    package var code: FailureCode
    /// Values for the sentence, such as a path, a line, a name; may be empty. Meaning per code: docs/PROTOCOL.md.
    package var values: [[UInt8]]
    package init(_ code: FailureCode, _ values: [[UInt8]] = []) {
        self.code = code
        self.values = values
    }
}

package enum FailureCode: UInt16, Equatable, Sendable, CaseIterable {
    case locked = 1
    /// Wrong passphrase or damaged file. Values: path.
    case wrongPassphrase = 2
    /// Values: path, octal mode.
    case keystoreMode = 3
    case keystoreExists = 4
    case noKeystore = 5
    /// Values: what it starts with (never more than a prefix such as `npub`).
    case unknownKeyFormat = 6
    /// Values: label.
    case keyExists = 7
    /// Values: label.
    case noSuchKey = 8
    /// Several keys, none named. Values: labels.
    case whichKey = 9
    /// Values: file, line, message, hint.
    case policyWrong = 10
    /// Values: name.
    case noSuchPolicy = 11
    /// Values: label.
    case noSuchApp = 12
    /// Values: short name of the ticket.
    case gone = 13
    /// Values: url, why.
    case relayWrong = 14
    case noRelay = 15
    case cannotRecord = 16
    /// Values: our protocol number, theirs.
    case otherProtocol = 17
    case badCommand = 18
    /// Values: path, why.
    case cannotWrite = 19
    /// Values: seconds to wait.
    case tooManyTries = 20
    /// Values: label.
    case nameTaken = 21
    /// Values: path, line, message, hint.
    case configWrong = 22
    /// Values: path.
    case newerFile = 23
    case noPassphrase = 24
}

package enum LockState: UInt8, Equatable, Sendable, CaseIterable {
    case noKeystore = 0
    case locked = 1
    case unlocked = 2
}

package struct SignerStatus: Equatable, Sendable {
    package var lock: LockState
    package var processID: UInt32
    package var startedAt: Int64
    package var version: [UInt8]
    package var home: [UInt8]
    package var keyCount: UInt32
    package var appCount: UInt32
    package var waiting: UInt32
    /// Requests that came while locked and wait for the unlocking.
    package var waitingLocked: UInt32
    package var courierAlive: Bool
    /// The embedded relay's URL; empty while it does not listen.
    package var embeddedRelay: [UInt8]
    package var relays: [RelayLine]
    /// Sentences for people about things that want attention.
    package var notes: [[UInt8]]

    package init(
        lock: LockState, processID: UInt32, startedAt: Int64, version: [UInt8], home: [UInt8],
        keyCount: UInt32,
        appCount: UInt32, waiting: UInt32, waitingLocked: UInt32, courierAlive: Bool,
        embeddedRelay: [UInt8],
        relays: [RelayLine], notes: [[UInt8]]
    ) {
        self.lock = lock
        self.processID = processID
        self.startedAt = startedAt
        self.version = version
        self.home = home
        self.keyCount = keyCount
        self.appCount = appCount
        self.waiting = waiting
        self.waitingLocked = waitingLocked
        self.courierAlive = courierAlive
        self.embeddedRelay = embeddedRelay
        self.relays = relays
        self.notes = notes
    }
}

package struct KeyLine: Equatable, Sendable {
    package var label: [UInt8]
    /// 32 bytes.
    package var publicKey: [UInt8]
    package var imported: Bool
    package var createdAt: Int64
    package init(label: [UInt8], publicKey: [UInt8], imported: Bool, createdAt: Int64) {
        self.label = label
        self.publicKey = publicKey
        self.imported = imported
        self.createdAt = createdAt
    }
}

package struct RelayLine: Equatable, Sendable {
    package var url: [UInt8]
    package var state: RelayState
    package var reason: [UInt8]
    package init(url: [UInt8], state: RelayState, reason: [UInt8]) {
        self.url = url
        self.state = state
        self.reason = reason
    }
}

package struct AppLine: Equatable, Sendable {
    package var label: [UInt8]
    package var policy: [UInt8]
    /// Empty: active. Otherwise why it is paused.
    package var paused: [UInt8]
    package var keyLabel: [UInt8]
    /// 32 bytes.
    package var clientKey: [UInt8]
    package var claim: [UInt8]
    /// Unix seconds; 0: never.
    package var lastUsedAt: Int64
    package var allowedToday: UInt32
    package var askedToday: UInt32
    package var deniedToday: UInt32
    package init(
        label: [UInt8], policy: [UInt8], paused: [UInt8], keyLabel: [UInt8], clientKey: [UInt8],
        claim: [UInt8],
        lastUsedAt: Int64, allowedToday: UInt32, askedToday: UInt32, deniedToday: UInt32
    ) {
        self.label = label
        self.policy = policy
        self.paused = paused
        self.keyLabel = keyLabel
        self.clientKey = clientKey
        self.claim = claim
        self.lastUsedAt = lastUsedAt
        self.allowedToday = allowedToday
        self.askedToday = askedToday
        self.deniedToday = deniedToday
    }
}

/// One waiting request, as facts; paraph makes the sentences.
package struct Question: Equatable, Sendable {
    package var ticket: UInt64
    /// Four characters, Crockford base 32.
    package var name: [UInt8]
    /// 32 bytes: the id of the event to be signed, or the hash of the request.
    package var shownID: [UInt8]
    package var label: [UInt8]
    package var claim: [UInt8]
    package var clientKey: [UInt8]
    package var keyLabel: [UInt8]
    package var userKey: [UInt8]
    package var what: Subject
    package var openedAt: Int64
    package var expiresAt: Int64
    /// The rule that asks: file, line (0: none), clause for people.
    package var file: [UInt8]
    package var line: UInt32
    package var why: [UInt8]
    /// A word the owner must type to allow it; empty: `y` is enough.
    package var typed: [UInt8]
    /// Warnings for people, made by us.
    package var flags: [[UInt8]]

    package init(
        ticket: UInt64, name: [UInt8], shownID: [UInt8], label: [UInt8], claim: [UInt8],
        clientKey: [UInt8],
        keyLabel: [UInt8], userKey: [UInt8], what: Subject, openedAt: Int64, expiresAt: Int64,
        file: [UInt8],
        line: UInt32, why: [UInt8], typed: [UInt8], flags: [[UInt8]]
    ) {
        self.ticket = ticket
        self.name = name
        self.shownID = shownID
        self.label = label
        self.claim = claim
        self.clientKey = clientKey
        self.keyLabel = keyLabel
        self.userKey = userKey
        self.what = what
        self.openedAt = openedAt
        self.expiresAt = expiresAt
        self.file = file
        self.line = line
        self.why = why
        self.typed = typed
        self.flags = flags
    }

    package enum Subject: Equatable, Sendable {
        /// `tags`: the first of them, cut to fit (64 tags, 8 fields, 256 bytes each); `preview`: the first 4 KiB.
        case sign(
            kind: UInt16, createdAt: Int64, contentByteCount: UInt32, tagCount: UInt32,
            tags: [[[UInt8]]],
            preview: [UInt8])
        /// `peer`: 32 bytes; `isSelf`: the peer is the user key itself.
        case encrypt(nip04: Bool, peer: [UInt8], isSelf: Bool, byteCount: UInt32, preview: [UInt8])
        case decrypt(nip04: Bool, peer: [UInt8], isSelf: Bool, byteCount: UInt32)
    }
}
