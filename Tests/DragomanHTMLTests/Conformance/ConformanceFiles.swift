import Foundation

/// The public conformance suite, which lies beside the project when somebody put it there.
enum ConformanceFiles {
    /// `../shared/conformance/html5`, from the package's root.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "../shared/conformance/html5")
        .standardized

    /// The files in a folder of the suite with that ending, by name; none (and a word about it) when the suite is not there.
    static func files(in name: String, ending: String) -> [URL] {
        let folder = folder.appending(path: name)
        guard let paths = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
        let found = paths.compactMap { $0 as? URL }.filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
        if found.isEmpty { print("conformance: no \(name) cases at \(folder.path); nothing was tested") }
        return found
    }
}

/// How many cases passed, failed and were left out.
struct ConformanceCount {
    var passed = 0
    var leftOut = 0
    var failures: [String] = []

    mutating func add(_ passed: Bool, _ failure: @autoclosure () -> String) {
        if passed { self.passed += 1 } else { failures.append(failure()) }
    }

    func report(_ name: String) {
        print("conformance: \(name): \(passed) passed, \(failures.count) failed, \(leftOut) left out")
        for failure in failures.prefix(20) { print(failure) }
    }
}
