// swift-tools-version: 6.3
import PackageDescription

/// Every target of ours is compiled alike: a warning is an error, and what a target imports it names.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "concordance",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "concordance", targets: ["concordance"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Leaves: plain numbers, plain drawings.
        .target(name: "Statistics", swiftSettings: strict),
        .target(name: "Graphics", swiftSettings: strict),

        // What Swift cannot reach by itself.
        .systemLibrary(
            name: "CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
            ]),
        .systemLibrary(
            name: "CCrypto", pkgConfig: "libcrypto",
            providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .target(name: "CFileExchange"),
        .target(name: "CTemplates"),

        // The stages: tables → analyses → figures → pages → files.
        .target(
            name: "Tables",
            dependencies: [
                "CCrypto", "Yams", .product(name: "OrderedCollections", package: "swift-collections"),
            ], swiftSettings: strict),
        .target(
            name: "Analyses",
            dependencies: [
                "Tables", "Statistics",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ], swiftSettings: strict),
        .target(
            name: "Figures", dependencies: ["Analyses", "Tables", "Graphics"],
            swiftSettings: strict),
        .target(
            name: "Pages",
            dependencies: [
                "Figures", "Analyses", "Tables", "Graphics", "CMarkGFM",
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "OrderedCollections", package: "swift-collections"),
            ], swiftSettings: strict),
        .target(
            name: "Site",
            dependencies: [
                "Pages", "Figures", "Analyses", "Tables", "Graphics", "CFileExchange", "CTemplates",
            ], swiftSettings: strict),

        // The example study's invented tables, from a seed.
        .target(name: "Synthesis", dependencies: ["Statistics"], swiftSettings: strict),

        .executableTarget(
            name: "concordance",
            dependencies: [
                "Site", "Synthesis", "Tables",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict),

        .testTarget(
            name: "StatisticsTests", dependencies: ["Statistics"], exclude: ["Reference"],
            swiftSettings: strict),
        .testTarget(
            name: "GraphicsTests", dependencies: ["Graphics"], exclude: ["Expected", "Reference"],
            swiftSettings: strict),
        .testTarget(name: "TablesTests", dependencies: ["Tables"], swiftSettings: strict),
        .testTarget(
            name: "AnalysesTests", dependencies: ["Analyses", "Tables", "Statistics"],
            exclude: ["Reference"],
            swiftSettings: strict),
        .testTarget(
            name: "FiguresTests", dependencies: ["Figures", "Analyses", "Tables", "Graphics"],
            swiftSettings: strict),
        .testTarget(
            name: "PagesTests", dependencies: ["Pages", "Figures", "Analyses", "Tables"],
            swiftSettings: strict),
        .testTarget(
            name: "SiteTests", dependencies: ["Site", "Pages", "Tables", "concordance"],
            swiftSettings: strict),
        .testTarget(
            name: "SynthesisTests", dependencies: ["Synthesis", "Statistics"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    // For `#embed` in CTemplates.
    cLanguageStandard: .c2x
)
