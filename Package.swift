// swift-tools-version: 6.3
import PackageDescription

/// Every target of ours is compiled alike: a warning is an error, and what a target imports it names.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let collections = Target.Dependency.product(name: "OrderedCollections", package: "swift-collections")

let package = Package(
    name: "concordance",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "concordance", targets: ["concordance"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
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

        // What more than one stage speaks: places and messages, settings, works that can be cited, results, markup.
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(name: "Settings", dependencies: ["Diagnostics", "Yams"], swiftSettings: strict),
        .target(
            name: "Bibliography", dependencies: ["Diagnostics", collections], swiftSettings: strict),
        .target(
            name: "Findings", dependencies: ["Diagnostics", "Statistics", collections],
            swiftSettings: strict),
        .target(
            name: "Markup",
            dependencies: ["Diagnostics", "Settings", "CMarkGFM"], swiftSettings: strict),

        // The stages: study → analyses → figures → pages → site.
        .target(
            name: "Study",
            dependencies: ["Diagnostics", "Settings", "Bibliography", "CCrypto", collections],
            swiftSettings: strict),
        .target(
            name: "Analyses",
            dependencies: ["Study", "Findings", "Diagnostics", "Statistics", collections],
            swiftSettings: strict),
        .target(
            name: "Figures",
            dependencies: ["Analyses", "Findings", "Study", "Settings", "Diagnostics", "Graphics"],
            swiftSettings: strict),
        .target(
            name: "Pages",
            dependencies: [
                "Figures", "Analyses", "Findings", "Study", "Bibliography", "Markup", "Settings",
                "Diagnostics", "Graphics", collections,
            ], swiftSettings: strict),
        .target(
            name: "Site",
            dependencies: [
                "Pages", "Figures", "Analyses", "Findings", "Study", "Bibliography", "Markup",
                "Diagnostics", "Graphics", "CFileExchange", "CTemplates",
            ], swiftSettings: strict),

        // From tables alone to a study that builds.
        .target(
            name: "Drafts", dependencies: ["Site", "Findings", "Study", "Settings", "Diagnostics"],
            swiftSettings: strict),

        // The example study's invented tables, from a seed.
        .target(name: "Synthesis", dependencies: ["Statistics"], swiftSettings: strict),

        .executableTarget(
            name: "concordance",
            dependencies: [
                "Site", "Drafts", "Synthesis", "Study", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict),

        // What reads a stranger's bytes, for a fuzzer and for the tests that repeat what it found.
        .target(
            name: "FuzzTargets", dependencies: ["Drafts", "Site", "Study", "Bibliography", "Diagnostics"],
            path: "Tests/Fuzz/Targets", swiftSettings: strict),
        .executableTarget(
            name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Program", swiftSettings: strict),
        .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets"], swiftSettings: strict),

        .testTarget(
            name: "StatisticsTests", dependencies: ["Statistics"], exclude: ["Reference"],
            swiftSettings: strict),
        .testTarget(
            name: "GraphicsTests", dependencies: ["Graphics"], exclude: ["Expected", "Reference"],
            swiftSettings: strict),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
        .testTarget(
            name: "SettingsTests", dependencies: ["Settings", "Diagnostics"], swiftSettings: strict),
        .testTarget(
            name: "BibliographyTests", dependencies: ["Bibliography", "Diagnostics"],
            swiftSettings: strict),
        .testTarget(
            name: "FindingsTests", dependencies: ["Findings", "Diagnostics", "Statistics"],
            swiftSettings: strict),
        .testTarget(
            name: "MarkupTests", dependencies: ["Markup", "Diagnostics"], swiftSettings: strict),
        .testTarget(
            name: "StudyTests", dependencies: ["Study", "Diagnostics"], swiftSettings: strict),
        .testTarget(
            name: "AnalysesTests",
            dependencies: ["Analyses", "Findings", "Study", "Diagnostics", "Statistics"],
            exclude: ["Reference"], swiftSettings: strict),
        .testTarget(
            name: "FiguresTests",
            dependencies: [
                "Figures", "Analyses", "Findings", "Study", "Settings", "Diagnostics", "Graphics",
            ],
            exclude: ["Expected"], swiftSettings: strict),
        .testTarget(
            name: "PagesTests",
            dependencies: [
                "Pages", "Figures", "Analyses", "Findings", "Study", "Markup", "Settings", "Diagnostics",
            ], swiftSettings: strict),
        .testTarget(
            name: "SiteTests",
            dependencies: ["Site", "Pages", "Study", "Settings", "Diagnostics", "concordance"],
            exclude: ["Tiny"], swiftSettings: strict),
        .testTarget(
            name: "DraftsTests", dependencies: ["Drafts", "Site", "Study", "Diagnostics"],
            exclude: ["Shapes"], swiftSettings: strict),
        .testTarget(
            name: "SynthesisTests", dependencies: ["Synthesis", "Statistics"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    // For `#embed` in CTemplates.
    cLanguageStandard: .c2x
)
