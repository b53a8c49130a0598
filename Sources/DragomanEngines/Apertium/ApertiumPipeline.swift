import Glibc
import Subprocess
import Synchronization

/// One Apertium translation pipeline as a child process that answers message by message.
///
/// Calls are answered one after the other. A pipeline that hangs, dies or answers out of turn is killed with all its
/// processes and gives ``Failure`` from then on; whoever holds it starts another.
final class ApertiumPipeline: Sendable {
    enum Failure: Error {
        /// The child could not be started, ended, or did not answer in time and was killed.
        case ended
        /// The child answered something else than was asked.
        case confused
    }

    private struct Work: Sendable {
        let texts: [String]
        let seconds: Int
        let answer: CheckedContinuation<[String], any Error>
    }

    private let queue: AsyncStream<Work>.Continuation
    private let isOpen = Mutex(true)

    /// Starts the pipeline of `modeFile`.
    init(modeFile: String) {
        _ = Self.ignoresBrokenPipes
        let (stream, continuation) = AsyncStream<Work>.makeStream()
        queue = continuation
        let close: @Sendable () -> Void = { [weak self] in self?.close() }
        Task { await Self.serve(stream, modeFile: modeFile, close: close) }
    }

    deinit { queue.finish() }

    /// Whether it takes more work.
    var isRunning: Bool { isOpen.withLock { $0 } }

    /// Takes no more work; the child ends when it has answered what it was given.
    func close() {
        isOpen.withLock { $0 = false }
        queue.finish()
    }

    /// Translates `texts` in order, within `seconds`.
    func translate(_ texts: [String], seconds: Int) async throws -> [String] {
        guard isRunning else { throw Failure.ended }
        return try await withCheckedThrowingContinuation { answer in
            let work = Work(texts: texts, seconds: seconds, answer: answer)
            if case .enqueued = queue.yield(work) { return }
            answer.resume(throwing: Failure.ended)
        }
    }

    /// Writing to a child that died must be an error, not the end of this process.
    private static let ignoresBrokenPipes: Bool = {
        signal(SIGPIPE, SIG_IGN)
        return true
    }()

    private static let script = #"eval "$(apertium-wblank-mode -z "$3")""#

    private static func serve(_ stream: AsyncStream<Work>, modeFile: String, close: @Sendable () -> Void) async {
        var options = PlatformOptions()
        // A group of its own, so that all processes of the pipeline can be ended together.
        options.processGroupID = 0
        do {
            _ = try await run(
                .name("bash"), arguments: ["-c", script, "bash", "-n", "", modeFile], platformOptions: options,
                input: .inputWriter, output: .sequence, error: .discarded
            ) { execution in
                let input = execution.standardInputWriter
                let kill: @Sendable () -> Void = { try? execution.send(signal: .kill, toProcessGroup: true) }
                var output = MessageReader(execution.standardOutput.makeAsyncIterator())
                var number = 0
                for await work in stream {
                    do {
                        let texts = try await exchange(work, from: &number, input: input, output: &output, kill: kill)
                        work.answer.resume(returning: texts)
                    } catch {
                        close()
                        kill()
                        work.answer.resume(throwing: error)
                        break
                    }
                }
                close()
                try? await input.finish()
            }
        } catch {
            close()
        }
        for await work in stream { work.answer.resume(throwing: Failure.ended) }
    }

    /// Sends one call's messages while reading their answers: either pipe may be full.
    private static func exchange(
        _ work: Work, from number: inout Int, input: StandardInputWriter, output: inout MessageReader,
        kill: @escaping @Sendable () -> Void
    ) async throws -> [String] {
        let watch = Task {
            try await Task.sleep(for: .seconds(work.seconds))
            kill()
        }
        defer { watch.cancel() }
        var bytes: [UInt8] = []
        let first = number + 1
        for text in work.texts {
            number += 1
            bytes += ApertiumStream.message(text, number: number)
        }
        let message = bytes
        async let writing: Void = write(message, to: input)
        var answers: [String] = []
        for expected in first..<first + work.texts.count {
            guard let answer = try await output.next() else { throw Failure.ended }
            guard let text = ApertiumStream.text(of: answer, number: expected) else { throw Failure.confused }
            answers.append(text)
        }
        try await writing
        return answers
    }

    private static func write(_ bytes: [UInt8], to input: StandardInputWriter) async throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = try await input.write(Array(rest))
            guard count > 0 else { throw Failure.ended }
            rest = rest.dropFirst(count)
        }
    }
}
