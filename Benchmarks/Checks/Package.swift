// swift-tools-version: 6.2
import PackageDescription

// Run with DRAGOMAN_TARGETS=DragomanTranslation, so that only that room and what it stands on is built.
let package = Package(
    name: "checks-benchmark",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "dragoman", path: "../..")],
    targets: [
        .executableTarget(
            name: "checks",
            dependencies: [
                .product(name: "DragomanTranslation", package: "dragoman"),
                .product(name: "DragomanLanguages", package: "dragoman"),
                .product(name: "DragomanArticles", package: "dragoman"),
                .product(name: "DragomanHTML", package: "dragoman"),
            ])
    ]
)
