// swift-tools-version: 6.2
import PackageDescription

// Run with DRAGOMAN_TARGETS=DragomanStories, so that only that room and what it stands on is built:
//     DRAGOMAN_TARGETS=DragomanStories swift run -c release --package-path Benchmarks/Stories stories
let package = Package(
    name: "stories-benchmark",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "dragoman", path: "../..")],
    targets: [
        .executableTarget(
            name: "stories",
            dependencies: [
                .product(name: "DragomanStories", package: "dragoman"),
                .product(name: "DragomanArticles", package: "dragoman"),
            ])
    ]
)
