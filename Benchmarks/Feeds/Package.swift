// swift-tools-version: 6.2
import PackageDescription

// Run with DRAGOMAN_TARGETS=DragomanFeeds, so that only that room and what it stands on is built.
let package = Package(
    name: "feeds-benchmark",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "dragoman", path: "../..")],
    targets: [
        .executableTarget(
            name: "FeedsBenchmark",
            dependencies: [
                .product(name: "DragomanFeeds", package: "dragoman"),
                .product(name: "DragomanHTML", package: "dragoman"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
