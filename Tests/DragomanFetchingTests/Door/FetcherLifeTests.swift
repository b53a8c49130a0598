import DragomanFetching
import Logging
import Testing

@Suite struct FetcherLifeTests {
    private func door() -> Fetcher {
        Fetcher(configuration: FetchConfiguration(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    @Test func aDoorMayBeDroppedWithoutBeingShut() async throws {
        for _ in 0..<3 { #expect(await door().code("http://127.0.0.1/") == .refusedAddress) }
    }

    @Test func aDoorMayBeShutTwiceAndThenRefuses() async throws {
        let door = door()
        await door.shutdown()
        await door.shutdown()
        let code = await door.code("http://8.8.8.8/", purpose: .image)
        #expect(code == .shutDown)
    }

    @Test func aNameThatDoesNotExistIsNotFound() async throws {
        let door = door()
        #expect(await door.code("http://no-such-host.invalid/", purpose: .image) == .nameNotFound)
        await door.shutdown()
    }
}
