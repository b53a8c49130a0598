import Foundation
import Testing

/// What a script in `Tests/Browser` prints, which asks a browser. It needs a Python that has playwright, named by `DRAGOMAN_BROWSER_PYTHON`.
enum BrowserScript {
    static var isThere: Bool { ProcessInfo.processInfo.environment["DRAGOMAN_BROWSER_PYTHON"] != nil }

    /// The values that a script prints as JSON.
    static func output<Value: Decodable>(of script: String) throws -> Value {
        let process = Process()
        let python = try #require(ProcessInfo.processInfo.environment["DRAGOMAN_BROWSER_PYTHON"])
        process.executableURL = URL(filePath: python)
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        process.arguments = [tests.appending(path: "Browser/\(script)").path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try JSONDecoder().decode(Value.self, from: data)
    }
}
