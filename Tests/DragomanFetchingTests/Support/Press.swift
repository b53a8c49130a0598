import Foundation
import NIOCore
import NIOPosix

/// The press of the shared folder as a child process, when it is there.
final class Press {
    let port: Int
    private let process: Process

    /// The script, found from this file: two folders above the package is where shared material lies.
    static var script: URL? {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let script = root.appending(path: "../shared/press/press.py").standardizedFileURL
        return FileManager.default.fileExists(atPath: script.path) ? script : nil
    }

    init?(port: Int) throws {
        guard let script = Self.script else { return nil }
        self.port = port
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", script.path, "serve", "--port", String(port)]
        process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        // It prints one line when it has read its pages, just before it listens.
        _ = output.fileHandleForReading.availableData
    }

    /// Waits until it takes connections.
    func ready() async throws {
        for _ in 0..<200 {
            if let channel = try? await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .connect(host: "127.0.0.1", port: port).get()
            {
                return try await channel.close()
            }
            try await Task.sleep(for: .seconds(0.1))
        }
    }

    func stop() {
        // Not `terminate`: a child inherits the signals that this thread keeps blocked.
        kill(process.processIdentifier, SIGKILL)
    }
}
