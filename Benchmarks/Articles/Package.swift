// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "articles-benchmark",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "dragoman", path: "../..")],
    targets: [
        .executableTarget(
            name: "ArticlesBenchmark",
            dependencies: [
                .product(name: "DragomanArticles", package: "dragoman"),
                .product(name: "DragomanHTML", package: "dragoman"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
