import DragomanFetching
import Foundation
import Testing

/// The press of the shared folder with all its troubles, in one run with its healthy outlets.
@Suite(.serialized) struct PressTests {
    /// How each outlet in trouble ends when its feed is asked for; the others end with a response.
    private static let expected: [Int: FetchErrorCode] = [
        1: .timedOut, 2: .timedOut, 3: .reset, 4: .httpStatus(500), 5: .httpStatus(429), 6: .httpStatus(503),
        7: .redirectLoop, 8: .tooManyRedirects, 10: .tooLarge, 11: .tooLarge, 16: .httpStatus(410), 21: .truncated,
        24: .headersTooLarge,
    ]

    @Test func everyTroubleEndsInItsOwnStateAndDelaysNobody() async throws {
        let port = try await freePort()
        guard let press = try Press(port: port) else {
            print("The press is not here: ../shared/press/press.py. Nothing tested.")
            return
        }
        defer { press.stop() }
        try await press.ready()
        let patience = FetchLimits(connectSeconds: 3, firstByteSeconds: 3, idleSeconds: 3, totalSeconds: 6)
        // The press packs its bomb before it answers, which takes a while.
        let long = FetchLimits(firstByteSeconds: 90, totalSeconds: 120)
        try await withDoor({ $0.respectRobots = true }) { door in
            let opml = try await door.fetch(
                FetchRequest(url: "http://127.0.0.1:\(port)/press.opml", purpose: .discovery))
            let healthy = feeds(in: String(decoding: opml.body, as: UTF8.self))
            #expect(healthy.count >= 90)
            let started = ContinuousClock.now
            async let troubled = withTaskGroup(of: (Int, FetchError?).self) { group in
                for number in 1...26 {
                    group.addTask {
                        let url = "http://127.0.2.\(number):\(port)/feed.xml"
                        return (number, await door.error(url, limits: number == 10 || number == 11 ? long : patience))
                    }
                }
                return await group.reduce(into: [Int: FetchError?]()) { $0[$1.0] = .some($1.1) }
            }
            let failed = await withTaskGroup(of: FetchError?.self) { group in
                for url in healthy { group.addTask { await door.error(url) } }
                return await group.reduce(into: [FetchError]()) { if let error = $1 { $0.append(error) } }
            }
            let healthyTime = ContinuousClock.now - started
            #expect(failed.isEmpty, "\(failed)")
            #expect(healthyTime < .seconds(20), "the healthy took \(healthyTime)")
            for (number, error) in await troubled {
                #expect(error?.code == Self.expected[number], "outlet \(number): \(String(describing: error))")
            }
            await everyForbiddenPlaceIsRefused(door, port)
            print("healthy \(healthy.count) in \(healthyTime), all in \(ContinuousClock.now - started)")
        }
    }

    /// The pages of the ninth outlet redirect to where no request may go, though this door may go to loopback.
    private func everyForbiddenPlaceIsRefused(_ door: Fetcher, _ port: Int) async {
        for number in 0..<13 {
            let code = await door.code("http://127.0.2.9:\(port)/to/\(number)", purpose: .page)
            #expect(
                [.refusedAddress, .refusedScheme, .refusedPort, .refusedUserInfo].contains(code),
                "\(number): \(String(describing: code))")
        }
        #expect(await door.code("http://127.0.2.19:\(port)/private/0", purpose: .page) == .robotsForbids)
        #expect(await door.code("http://127.0.2.25:\(port)/a/0", purpose: .page) == nil)
        #expect(await door.code("http://127.0.2.26:\(port)/a/0", purpose: .page) == .tooLarge)
    }

    private func feeds(in opml: String) -> [String] {
        opml.split(separator: "xmlUrl=\"").dropFirst().compactMap { $0.split(separator: "\"").first.map(String.init) }
    }
}
