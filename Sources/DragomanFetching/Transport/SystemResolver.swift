internal import NIOCore
internal import NIOPosix

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The system's resolver, asked on threads of its own. Looks one name up at most once at a time, so that a name whose server
/// is silent holds one thread and no more, and remembers answers for a minute.
actor SystemResolver: NameResolver {
    private enum Answer: Sendable {
        case found([IPAddress])
        case failed(FetchErrorCode, String)
    }

    private struct Remembered {
        let answer: Answer
        let until: NIODeadline
    }

    private let threads: NIOThreadPool
    /// Seconds for which an answer is waited for.
    private let patience = 8.0
    private var remembered: [String: Remembered] = [:]
    private var asking: [String: Task<Answer, Never>] = [:]

    init(threads count: Int = 24) {
        threads = NIOThreadPool(numberOfThreads: count)
        threads.start()
    }

    /// A door that is dropped without being shut takes its threads with it; a second shutdown does nothing.
    deinit { threads.shutdownGracefully { _ in } }

    func addresses(of name: String) async throws(FetchError) -> [IPAddress] {
        switch await answer(for: name) {
        case .found(let addresses): return addresses
        case .failed(let code, let message): throw FetchError(code: code, message: message, url: "")
        }
    }

    func shutdown() async {
        try? await threads.shutdownGracefully()
    }

    private func answer(for name: String) async -> Answer {
        if let known = remembered[name], known.until > .now() { return known.answer }
        let task = asking[name] ?? Task { [threads] in finish(await Self.ask(name, on: threads), for: name) }
        asking[name] = task
        return await Self.first(of: task, orAfter: patience, name)
    }

    private func finish(_ answer: Answer, for name: String) -> Answer {
        asking[name] = nil
        remember(answer, for: name)
        return answer
    }

    /// The answer, or word that there was none in time; the question itself goes on, as the system cannot be told to stop.
    private static func first(
        of task: Task<Answer, Never>, orAfter seconds: Double, _ name: String
    ) async -> Answer {
        let (stream, answers) = AsyncStream<Answer>.makeStream(bufferingPolicy: .bufferingOldest(1))
        let asker = Task { answers.yield(await task.value) }
        let clock = Task {
            try? await Task.sleep(for: .seconds(seconds))
            answers.yield(.failed(.timedOut, "The name server gave no answer for \(name) within \(Int(seconds)) s."))
        }
        defer {
            asker.cancel()
            clock.cancel()
        }
        for await answer in stream { return answer }
        return .failed(.cancelled, "The request was called off.")
    }

    private func remember(_ answer: Answer, for name: String) {
        let now = NIODeadline.now()
        if remembered.count >= 4_096 { remembered = remembered.filter { $0.value.until > now } }
        if remembered.count >= 4_096 { remembered = [:] }
        let seconds: Int64 = if case .found = answer { 60 } else { 15 }
        remembered[name] = Remembered(answer: answer, until: now + .seconds(seconds))
    }

    private static func ask(_ name: String, on threads: NIOThreadPool) async -> Answer {
        do {
            return try await threads.runIfActive { look(up: name) }
        } catch {
            return .failed(.shutDown, "The door is closed.")
        }
    }

    private static func look(up name: String) -> Answer {
        var hints = addrinfo()
        #if canImport(Glibc)
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
            hints.ai_socktype = SOCK_STREAM
        #endif
        var list: UnsafeMutablePointer<addrinfo>?
        let status = getaddrinfo(name, nil, &hints, &list)
        guard status == 0 else { return failure(status, name) }
        defer { freeaddrinfo(list) }
        var addresses: [IPAddress] = []
        var entry = list
        while let current = entry {
            if let address = address(of: current.pointee), !addresses.contains(address) { addresses.append(address) }
            entry = current.pointee.ai_next
        }
        return addresses.isEmpty ? .failed(.nameNotFound, "\(name) has no address.") : .found(addresses)
    }

    private static func failure(_ status: Int32, _ name: String) -> Answer {
        status == EAI_AGAIN
            ? .failed(.nameNotFound, "The name server gave no answer for \(name).")
            : .failed(.nameNotFound, "There is no host named \(name).")
    }

    /// The list is the system's own: each entry's address has the size that its family says.
    private static func address(of entry: addrinfo) -> IPAddress? {
        guard let pointer = entry.ai_addr else { return nil }
        switch entry.ai_family {
        case AF_INET:
            return pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { socket in
                withUnsafeBytes(of: socket.pointee.sin_addr) { IPAddress(bytes: $0) }
            }
        case AF_INET6:
            return pointer.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { socket in
                withUnsafeBytes(of: socket.pointee.sin6_addr) { IPAddress(bytes: $0) }
            }
        default:
            return nil
        }
    }
}
