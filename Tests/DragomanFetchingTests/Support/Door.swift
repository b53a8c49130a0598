import DragomanFetching
import Logging

/// A door for tests: loopback allowed, no pauses, short patience.
func openDoor(_ change: (inout FetchConfiguration) -> Void = { _ in }) -> Fetcher {
    var configuration = FetchConfiguration(
        userAgent: "Dragoman/1.0", contactURL: "https://example.org/bot",
        allowedNetworks: [CIDR("127.0.0.0/8")].compactMap { $0 }, spacingSeconds: 0, respectRobots: false)
    change(&configuration)
    return Fetcher(configuration: configuration, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
}

/// Opens a door, uses it and closes it.
func withDoor<Result>(
    _ change: (inout FetchConfiguration) -> Void = { _ in }, _ use: (Fetcher) async throws -> Result
) async throws -> Result {
    let door = openDoor(change)
    do {
        let result = try await use(door)
        await door.shutdown()
        return result
    } catch {
        await door.shutdown()
        throw error
    }
}

extension Fetcher {
    /// The code that a fetch ends with, nil when it succeeds.
    func code(_ url: String, purpose: FetchPurpose = .feed, limits: FetchLimits? = nil) async -> FetchErrorCode? {
        await error(url, purpose: purpose, limits: limits)?.code
    }

    func error(_ url: String, purpose: FetchPurpose = .feed, limits: FetchLimits? = nil) async -> FetchError? {
        do throws(FetchError) {
            _ = try await fetch(FetchRequest(url: url, purpose: purpose, limits: limits))
            return nil
        } catch {
            return error
        }
    }
}
