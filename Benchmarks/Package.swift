// swift-tools-version: 6.2
import PackageDescription

// Benchmarks are a package of their own, so that what they compare with is no dependency of the house.
// One folder to a benchmark: swift run -c release --package-path Benchmarks Parsing
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "dragoman", path: "..")],
    targets: [
        .systemLibrary(name: "CLibXML2", path: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CMalloc", path: "CMalloc"),
        .target(name: "Measuring", dependencies: ["CMalloc"], path: "Measuring", swiftSettings: settings),
        .executableTarget(
            name: "Parsing",
            dependencies: ["CLibXML2", "Measuring", .product(name: "DragomanHTML", package: "dragoman")],
            path: "Parsing", swiftSettings: settings),
        .executableTarget(
            name: "Hostile", dependencies: ["Measuring", .product(name: "DragomanHTML", package: "dragoman")],
            path: "Hostile", swiftSettings: settings),
    ]
)
