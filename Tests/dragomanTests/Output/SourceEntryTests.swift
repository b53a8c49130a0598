import DragomanHTML
import DragomanLibrary
import DragomanNewsroom
import Foundation
import Testing

@testable import DragomanFetching
@testable import dragoman

/// What a person and a program are told of a source.
@Suite struct SourceEntryTests {
    private static let begun = DateTime(secondsSince1970: 1_800_000_000)

    private func source(_ health: SourceHealth, articles: Int = 2) -> Source {
        Source(
            id: 7, url: "https://faro.example/feed.xml", outlet: "El Faro", added: Self.begun, health: health,
            articleCount: articles)
    }

    private func time(_ seconds: Int64) -> DateTime { DateTime(secondsSince1970: 1_800_000_000 + seconds) }

    @Test func tellsWhatHappenedSinceWhenAndWhenItIsAskedNext() {
        let health = SourceHealth(
            state: .failing, code: "timed-out", detail: "faro.example gave no answer within 15 s.", since: Self.begun,
            lastAsked: time(3_600), nextAsked: time(7_200), failures: 3)
        #expect(
            SourceEntry(source: source(health), subscription: nil).lines == [
                "   7  failing    El Faro  (2 articles)  https://faro.example/feed.xml",
                "                 timed-out: faro.example gave no answer within 15 s.",
                "                 failing since 2027-01-15 08:00 UTC; 3 failures in a row; asked last 2027-01-15 09:00 UTC; "
                    + "asked next 2027-01-15 10:00 UTC",
            ])
    }

    @Test func tellsAsMuchOfOneThatIsWell() {
        let health = SourceHealth(state: .healthy, since: Self.begun, lastAsked: Self.begun, nextAsked: time(7_200))
        let lines = SourceEntry(source: source(health, articles: 1), subscription: nil).lines
        #expect(lines.first?.contains("healthy    El Faro  (1 article)") == true)
        #expect(lines.last?.contains("healthy since 2027-01-15 08:00 UTC; ") == true)
        #expect(lines.last?.hasSuffix("asked next 2027-01-15 10:00 UTC") == true)
    }

    @Test func tellsOfOneThatIsGoneAndOneThatIsNew() {
        let gone = SourceHealth(state: .gone, code: "http-status-410", detail: "It is gone.", since: Self.begun)
        #expect(SourceEntry(source: source(gone), subscription: nil).lines.last?.hasSuffix("; not asked again") == true)
        let new = SourceEntry(source: source(SourceHealth()), subscription: nil).lines
        #expect(new.last == "                 asked at the next fetch")
    }

    // MARK: The hub

    private func standing(
        _ change: (inout WebSubSubscription) -> Void, at seconds: Int64
    ) throws -> SubscriptionStanding {
        var subscription = try #require(
            WebSubSubscription(
                hub: "https://hub.example/", topic: "https://faro.example/feed.xml",
                callback: "https://desk.example/hub/x", secret: "s"))
        change(&subscription)
        let state = String(decoding: try JSONEncoder().encode(subscription), as: UTF8.self)
        let stored = StoredSubscription(
            id: 1, sourceID: 7, hub: "https://hub.example/", topic: "https://faro.example/feed.xml", token: "x",
            state: state, nextLook: time(3_600))
        return SubscriptionStanding(stored, at: time(seconds))
    }

    private func confirm(_ subscription: inout WebSubSubscription) {
        _ = subscription.subscribeRequest(now: 1_800_000_000)
        _ = subscription.verify(
            [
                "hub.mode": "subscribe", "hub.topic": "https://faro.example/feed.xml", "hub.challenge": "c",
                "hub.lease_seconds": "36000",
            ], now: 1_800_000_000)
    }

    private func told(_ standing: SubscriptionStanding) -> String? {
        SourceEntry(source: source(SourceHealth(state: .healthy)), subscription: standing).lines.last
            .map { $0.trimmingCharacters(in: .whitespaces) }
    }

    @Test func tellsHowTheSubscriptionStands() throws {
        #expect(
            told(try standing({ _ = $0.subscribeRequest(now: 1_800_000_000) }, at: 60))
                == "hub https://hub.example/: asked to deliver, not confirmed yet; since 2027-01-15 08:00 UTC; "
                + "asked next 2027-01-15 09:00 UTC")
        #expect(
            told(try standing(confirm, at: 60))
                == "hub https://hub.example/: delivers; until 2027-01-15 18:00 UTC; renewed 2027-01-15 17:00 UTC")
        #expect(told(try standing(confirm, at: 40_000))?.contains("no longer delivers") == true)
    }

    @Test func aProgramIsToldTheSame() throws {
        let health = SourceHealth(state: .healthy, since: Self.begun, lastAsked: Self.begun, nextAsked: time(60))
        let json = try JSONLine.encode(SourceLine(source(health), subscription: try standing(confirm, at: 60)))
        let line = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(line["since"] as? String == "2027-01-15T08:00:00Z")
        #expect(line["nextAsked"] as? String == "2027-01-15T08:01:00Z")
        let subscription = try #require(line["subscription"] as? [String: String])
        #expect(subscription["hub"] == "https://hub.example/")
        #expect(subscription["state"] == "active")
        #expect(subscription["until"] == "2027-01-15T18:00:00Z")
    }
}
