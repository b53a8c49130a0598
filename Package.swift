// swift-tools-version: 6.2
import PackageDescription

// A reader who wants one room of the house can build it alone, with only the packages it needs:
//     DRAGOMAN_TARGETS=DragomanHTML,DragomanFeeds swift test --scratch-path .build-feeds
// builds those targets, what they depend on, and their tests. Unset: the whole house.
let chosen: Set<String> = Set(
    (Context.environment["DRAGOMAN_TARGETS"] ?? "").split(separator: ",").map(String.init))

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// An outside package and the products of it that a room uses.
enum Outside: String, CaseIterable {
    case argumentParser = "swift-argument-parser"
    case grdb = "GRDB.swift"
    case hummingbird
    case httpTypes = "swift-http-types"
    case log = "swift-log"
    case nio = "swift-nio"
    case nioSSL = "swift-nio-ssl"
    case serviceLifecycle = "swift-service-lifecycle"
    case subprocess = "swift-subprocess"
    case toml = "TOMLKit"

    var dependency: Package.Dependency {
        switch self {
        case .argumentParser: .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
        case .grdb: .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0")
        case .hummingbird: .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1")
        case .httpTypes: .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0")
        case .log: .package(url: "https://github.com/apple/swift-log", from: "1.16.2")
        case .nio: .package(url: "https://github.com/apple/swift-nio", from: "2.101.2")
        case .nioSSL: .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6")
        case .serviceLifecycle: .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0")
        case .subprocess: .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2")
        case .toml: .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0")
        }
    }
}

/// One room: a target, the rooms it may import, and the outside products it imports.
struct Room {
    enum Kind { case library, executable, system(pkgConfig: String, apt: String) }
    let name: String
    var kind: Kind = .library
    var rooms: [String] = []
    var outside: [(Outside, [String])] = []
    var testOutside: [(Outside, [String])] = []
    var resources: [Resource] = []
    var tested = true
}

let rooms: [Room] = [
    Room(name: "CSodium", kind: .system(pkgConfig: "libsodium", apt: "libsodium-dev"), tested: false),
    Room(name: "CHunspell", kind: .system(pkgConfig: "hunspell", apt: "libhunspell-dev"), tested: false),
    Room(name: "CZlib", kind: .system(pkgConfig: "zlib", apt: "zlib1g-dev"), tested: false),
    Room(name: "DragomanHTML"),
    Room(name: "DragomanFeeds", rooms: ["DragomanHTML"]),
    Room(name: "DragomanArticles", rooms: ["DragomanHTML"]),
    Room(name: "DragomanLanguages"),
    Room(name: "DragomanTranslation", rooms: ["DragomanArticles", "DragomanHTML", "DragomanLanguages"]),
    Room(name: "DragomanStories", rooms: ["DragomanArticles", "DragomanLanguages"]),
    Room(name: "DragomanComments", rooms: ["DragomanArticles"]),
    Room(
        name: "DragomanFetching", rooms: ["CZlib"],
        outside: [
            (.log, ["Logging"]), (.nio, ["NIOCore", "NIOPosix", "NIOHTTP1"]), (.nioSSL, ["NIOSSL"]),
        ]),
    Room(
        name: "DragomanEngines",
        rooms: ["CHunspell", "DragomanComments", "DragomanLanguages", "DragomanTranslation", "DragomanFetching"],
        outside: [(.subprocess, ["Subprocess"]), (.log, ["Logging"])],
        testOutside: [(.hummingbird, ["Hummingbird"]), (.httpTypes, ["HTTPTypes"])]),
    Room(
        name: "DragomanLibrary",
        rooms: [
            "CZlib", "DragomanArticles", "DragomanComments", "DragomanFeeds", "DragomanHTML", "DragomanLanguages",
            "DragomanTranslation", "DragomanStories",
        ],
        outside: [(.grdb, ["GRDB"])]),
    Room(
        name: "DragomanNewsroom",
        rooms: [
            "DragomanHTML", "DragomanFeeds", "DragomanArticles", "DragomanLanguages", "DragomanTranslation",
            "DragomanStories", "DragomanFetching", "DragomanLibrary",
        ],
        outside: [(.log, ["Logging"]), (.serviceLifecycle, ["ServiceLifecycle"])]),
    Room(
        name: "DragomanSite",
        rooms: [
            "CSodium", "DragomanLibrary", "DragomanArticles", "DragomanComments", "DragomanFeeds", "DragomanHTML",
            "DragomanLanguages", "DragomanTranslation", "DragomanStories",
        ],
        outside: [
            (.hummingbird, ["Hummingbird", "HummingbirdCore"]), (.httpTypes, ["HTTPTypes"]), (.log, ["Logging"]),
            (.nio, ["NIOCore", "NIOHTTP1"]),
        ],
        testOutside: [(.hummingbird, ["HummingbirdTesting"]), (.nio, ["NIOEmbedded"])]),
    Room(
        name: "DragomanDemo",
        outside: [
            (.hummingbird, ["Hummingbird"]), (.httpTypes, ["HTTPTypes"]), (.log, ["Logging"]), (.nio, ["NIOCore"]),
        ],
        testOutside: [(.hummingbird, ["HummingbirdTesting"])]),
    Room(
        name: "dragoman", kind: .executable,
        rooms: [
            "DragomanHTML", "DragomanFeeds", "DragomanArticles", "DragomanComments", "DragomanLanguages",
            "DragomanTranslation", "DragomanFetching", "DragomanEngines", "DragomanLibrary", "DragomanNewsroom",
            "DragomanSite",
            "DragomanDemo",
        ],
        outside: [
            (.argumentParser, ["ArgumentParser"]), (.toml, ["TOMLKit"]), (.log, ["Logging"]),
            (.serviceLifecycle, ["ServiceLifecycle", "UnixSignals"]), (.hummingbird, ["Hummingbird"]),
        ]
    ),
]

/// The rooms to build: the chosen ones and all they stand on.
func closure(of names: Set<String>) -> Set<String> {
    var found = names
    for room in rooms.reversed() where found.contains(room.name) { found.formUnion(room.rooms) }
    return found
}

let built = chosen.isEmpty ? Set(rooms.map(\.name)) : closure(of: chosen)
let open = rooms.filter { built.contains($0.name) }

func dependencies(_ outside: [(Outside, [String])]) -> [Target.Dependency] {
    outside.flatMap { package, products in
        products.map { .product(name: $0, package: package.rawValue) }
    }
}

func targets(of room: Room) -> [Target] {
    let inside = room.rooms.map { Target.Dependency.byName(name: $0) }
    switch room.kind {
    case .system(let pkgConfig, let apt):
        return [.systemLibrary(name: room.name, pkgConfig: pkgConfig, providers: [.apt([apt])])]
    case .library:
        return [
            .target(
                name: room.name, dependencies: inside + dependencies(room.outside), resources: room.resources,
                swiftSettings: settings)
        ]
    case .executable:
        return [
            .executableTarget(
                name: room.name, dependencies: inside + dependencies(room.outside), swiftSettings: settings)
        ]
    }
}

func tests(of room: Room) -> [Target] {
    guard room.tested, chosen.isEmpty || chosen.contains(room.name) else { return [] }
    let inside = ([room.name] + room.rooms).map { Target.Dependency.byName(name: $0) }
    return [
        .testTarget(
            name: room.name + "Tests", dependencies: inside + dependencies(room.outside + room.testOutside),
            swiftSettings: settings)
    ]
}

/// The rooms that another program may use alone.
let products = ["HTML", "Feeds", "Articles", "Languages", "Translation", "Stories", "Comments", "Fetching"].map {
    "Dragoman" + $0
}

let used = Set(
    open.flatMap { room in
        room.outside.map(\.0) + (chosen.isEmpty || chosen.contains(room.name) ? room.testOutside.map(\.0) : [])
    })

let package = Package(
    name: "dragoman",
    platforms: [.macOS(.v15)],
    products: products.filter(built.contains).map { .library(name: $0, targets: [$0]) }
        + (built.contains("dragoman") ? [.executable(name: "dragoman", targets: ["dragoman"])] : []),
    dependencies: Outside.allCases.filter(used.contains).map(\.dependency),
    targets: open.flatMap(targets) + open.flatMap(tests)
)
