import DragomanFetching
import Logging

/// A full conditional refresh of a loopback press where one feed in fifty has changed, from 100 to 5,000 feeds:
///
///     swift run -c release FetchingBenchmark            the door, and its curve
///     swift run -c release FetchingBenchmark shared     AsyncHTTPClient, one client, without a guard, for comparison
///     swift run -c release FetchingBenchmark guarded    AsyncHTTPClient, a client for each fetch with its address fixed
@main struct FetchingBenchmark {
    static let sizes = [100, 500, 1_000, 2_500, 5_000]

    static func main() async throws {
        let subject = CommandLine.arguments.dropFirst().first ?? "door"
        let item = "<item><title>An ordinary headline</title><link>https://example.org/a</link></item>"
        let body = "<rss version=\"2.0\"><channel>" + String(repeating: item, count: 200) + "</channel></rss>"
        let press = try await LoopbackPress.start(port: 0, body: Array(body.utf8))
        var curve: [Double] = []
        for size in sizes {
            press.publish(edition: 1, changedEvery: 50)
            let reader = try await makeReader(subject)
            let tags = try await pass(reader, press, size, tags: [])
            try check(press.takeServed(), full: size, notModified: 0, robots: reader.asksRobots ? size : 0)
            try await Task.sleep(for: .seconds(1.2))
            press.publish(edition: 2, changedEvery: 50)
            let before = Usage.now()
            let started = ContinuousClock.now
            let after = try await pass(reader, press, size, tags: tags)
            let elapsed = (ContinuousClock.now - started) / .seconds(1)
            let used = Usage.now() - before
            let changed = (size + 49) / 50
            try check(press.takeServed(), full: changed, notModified: size - changed, robots: 0)
            guard zip(tags, after).count(where: { $0 != $1 }) == changed else { throw Failure("wrong entity tags") }
            curve.append(used.seconds * 1e6 / Double(size))
            print(
                "\(subject) \(size) feeds: \(Int(Double(size) / elapsed)) feeds/s, \(Int(elapsed * 1e3)) ms, processor "
                    + "\(Int(used.seconds * 1e3)) ms with the server (\(Int(curve.last ?? 0)) µs a feed), resident \(Usage.now().residentMegabytes) MB, peak "
                    + "\(Usage.now().peakMegabytes) MB")
            await reader.close()
        }
        // A line through the origin has the same cost for each feed at every size; the first sizes carry the start of the process.
        let later = curve.dropFirst(2)
        print(
            "\(subject) curve: \(curve.map { String(Int($0)) }.joined(separator: ", ")) µs a feed; from \(sizes[2]) to "
                + "\(sizes[sizes.count - 1]) feeds the most is \((later.max() ?? 0) / (later.min() ?? 1)) times the least"
        )
        try await press.stop()
    }

    static func makeReader(_ subject: String) async throws -> any FeedReader {
        switch subject {
        case "shared": SharedClientReader()
        case "guarded": GuardedClientReader()
        default: DoorReader()
        }
    }

    /// Reads every feed once.
    /// - Returns: their entity tags, in order.
    static func pass(_ reader: any FeedReader, _ press: LoopbackPress, _ size: Int, tags: [String]) async throws
        -> [String]
    {
        try await withThrowingTaskGroup(of: (Int, String).self) { group in
            var result = Array(repeating: "", count: size)
            var next = 0
            func add() {
                guard next < size else { return }
                let number = next
                next += 1
                group.addTask {
                    (number, try await reader.read(press.url(number), tag: tags.isEmpty ? nil : tags[number]))
                }
            }
            for _ in 0..<min(256, size) { add() }
            while let (number, tag) = try await group.next() {
                result[number] = tag
                add()
            }
            return result
        }
    }

    static func check(_ served: LoopbackPress.Served, full: Int, notModified: Int, robots: Int) throws {
        let expected = LoopbackPress.Served(robots: robots, full: full, notModified: notModified, other: 0)
        guard served == expected else { throw Failure("served \(served) instead of \(expected)") }
    }

    struct Failure: Error {
        let reason: String
        init(_ reason: String) { self.reason = reason }
    }
}
