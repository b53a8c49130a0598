internal import DragomanHTML
internal import DragomanLibrary
internal import DragomanSite
internal import ServiceLifecycle

/// Erases what is kept of comments only for a time, once an hour while the desk runs.
struct ForgettingService: Service {
    let library: SQLiteLibrary
    let rules: CommentRules

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try await forget(at: Workshop.now())
                try await Task.sleep(for: .seconds(3_600))
            }
        }
    }

    func forget(at now: DateTime) async throws {
        func days(_ days: Int) -> DateTime {
            DateTime(secondsSince1970: now.secondsSince1970 - Int64(days) * 86_400, zoneOffsetMinutes: 0)
        }
        _ = try await library.forget(
            addressesBefore: days(rules.addressDays), refusedBefore: days(rules.refusedDays))
    }
}
