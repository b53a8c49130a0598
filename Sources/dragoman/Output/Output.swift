internal import Foundation
internal import Synchronization

/// Standard output and standard error.
enum Output {
    /// A line of the command's result.
    static func line(_ text: String) { write([UInt8]((text + "\n").utf8)) }

    /// Bytes of the command's result.
    static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

    /// A line for the person, beside the result.
    static func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    static var errorIsTerminal: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }
}

/// Tells how far long work has come, once it has lasted two seconds.
final class ProgressLine: Sendable {
    private struct State {
        var began = ContinuousClock.now
        var lastShown: ContinuousClock.Instant?
        var width = 0
    }

    private let state = Mutex(State())
    private let isTerminal = Output.errorIsTerminal

    /// Shows `text` when it is time: at once on a terminal, every five seconds in a log.
    func show(_ text: @autoclosure () -> String) {
        state.withLock { state in
            let now = ContinuousClock.now
            guard now - state.began >= .seconds(2) else { return }
            if let last = state.lastShown, now - last < (isTerminal ? .milliseconds(200) : .seconds(5)) { return }
            state.lastShown = now
            let line = text()
            if isTerminal {
                let padding = String(repeating: " ", count: max(0, state.width - line.count))
                FileHandle.standardError.write(Data(("\r" + line + padding).utf8))
                state.width = line.count
            } else {
                Output.note(line)
            }
        }
    }

    /// Ends the line, so that what follows begins on its own.
    func finish() {
        state.withLock { state in
            if isTerminal, state.width > 0 { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
            state.width = 0
        }
    }
}
