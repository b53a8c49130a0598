// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "FetchingBenchmark",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "dragoman", path: "../.."),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        .executableTarget(
            name: "FetchingBenchmark",
            dependencies: [
                .product(name: "DragomanFetching", package: "dragoman"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
