// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target of ours: strict memory safety, warnings as errors.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func door(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let nio = "swift-nio"

let package = Package(
    name: "paraph",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    ],
    targets: [
        // The C libraries, all from the system.
        .systemLibrary(
            name: "CSecp256k1", pkgConfig: "libsecp256k1", providers: [.apt(["libsecp256k1-dev"])]),
        .systemLibrary(
            name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(
            name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .target(name: "CLinux", linkerSettings: [.linkedLibrary("seccomp")]),

        // The blind core.
        room("Cryptography", ["CSecp256k1", "CSodium", "CCrypto"]),
        room("Nostr", ["Cryptography"]),
        room("Policies", ["Nostr", "Cryptography"]),
        room("Signer", ["Policies", "Nostr", "Cryptography"]),

        // Frames, and the faces of Linux.
        room("Wire"),
        room("Linux", ["CLinux"]),

        // What rests on disk.
        room("Keystore", ["Cryptography", "Nostr", "Linux"]),
        room(
            "Ledger",
            [
                "Signer", "Policies", "Nostr", "Cryptography", "Linux",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),

        // The world.
        room(
            "Vault",
            ["Signer", "Policies", "Nostr", "Cryptography", "Keystore", "Ledger", "Wire", "Linux"]),
        room("Doorkeeper", ["Linux"]),
        room(
            "Courier",
            [
                "Nostr", "Cryptography", "Wire", "Linux",
                .product(name: "NIOCore", package: nio), .product(name: "NIOPosix", package: nio),
                .product(name: "NIOHTTP1", package: nio),
                .product(name: "NIOWebSocket", package: nio),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOSOCKS", package: "swift-nio-extras"),
            ]),
        room(
            "Console",
            [
                "Cryptography", "Nostr", "Policies", "Wire", "Linux", "CQREncode",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // The doors.
        door("paraphd", ["Vault", "Doorkeeper"]),
        door("paraph-net", ["Courier"]),
        door("paraph", ["Console"]),

        tests("CryptographyTests", ["Cryptography", "Linux"]),
        tests("NostrTests", ["Nostr", "Cryptography", "Linux"]),
        tests("PoliciesTests", ["Policies", "Nostr", "Cryptography"]),
        tests("SignerTests", ["Signer", "Policies", "Nostr", "Cryptography", "Linux"]),
        tests("WireTests", ["Wire"]),
        tests("LinuxTests", ["Linux"]),
        tests("KeystoreTests", ["Keystore", "Nostr", "Cryptography", "Linux"]),
        tests("LedgerTests", ["Ledger", "Signer", "Policies", "Nostr", "Cryptography", "Linux"]),
        tests(
            "VaultTests",
            [
                "Vault", "Signer", "Policies", "Nostr", "Cryptography", "Keystore", "Ledger",
                "Wire", "Linux",
            ]),
        tests("DoorkeeperTests", ["Doorkeeper", "Linux"]),
        tests("CourierTests", ["Courier", "Nostr", "Cryptography", "Wire", "Linux"]),
        tests("ConsoleTests", ["Console", "Nostr", "Cryptography", "Policies", "Wire", "Linux"]),
        tests("WallTests", []),
    ]
)
