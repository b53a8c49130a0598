// swift-tools-version: 6.2
import PackageDescription

// Build with DRAGOMAN_TARGETS=DragomanTranslation, so that only the rooms measured are built:
//     DRAGOMAN_TARGETS=DragomanTranslation swift run -c release --package-path Benchmarks/Translation
let package = Package(
    name: "translation-benchmark",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "dragoman", path: "../..")],
    targets: [
        .executableTarget(
            name: "TranslationBenchmark",
            dependencies: [
                .product(name: "DragomanTranslation", package: "dragoman"),
                .product(name: "DragomanArticles", package: "dragoman"),
                .product(name: "DragomanLanguages", package: "dragoman"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)], linkerSettings: [.linkedLibrary("m")])
    ]
)
