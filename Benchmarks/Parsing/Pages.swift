import Foundation

/// Reads the pages of a dataset, unpacked.
enum Pages {
    static func read(_ folder: String) throws -> [[UInt8]] {
        let url = URL(filePath: folder)
        let files = try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
        return try files.sorted { $0.path < $1.path }.compactMap { file in
            switch file.pathExtension {
            case "gz": try unpack(file)
            case "html": [UInt8](try Data(contentsOf: file))
            default: nil
            }
        }
    }

    private static func unpack(_ file: URL) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return [UInt8](data)
    }
}
