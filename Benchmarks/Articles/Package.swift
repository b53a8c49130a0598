// swift-tools-version: 6.2
import PackageDescription

let rooms: [Target.Dependency] = [
    .product(name: "DragomanArticles", package: "dragoman"),
    .product(name: "DragomanHTML", package: "dragoman"),
]

let package = Package(
    name: "articles-benchmark",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "dragoman", path: "../..")],
    targets: [
        .executableTarget(
            name: "ArticlesBenchmark", dependencies: rooms, swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(
            name: "ArticlesEval", dependencies: rooms, swiftSettings: [.swiftLanguageMode(.v6)]),
    ]
)
