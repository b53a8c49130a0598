import DragomanHTML
import DragomanLibrary
import Testing

@Suite struct HubTests {
    private let now = LibraryFixture.time(0)

    /// A source whose feed names a hub; gives its number.
    private func subscribed(
        _ fixture: LibraryFixture, hub: String = "https://hub.example/", token: String = "first"
    ) async throws -> Int64 {
        let source = try await fixture.library.addSource(SourceDraft(url: "https://outlet.example/feed"), at: now)
        try await gather(fixture, .offered(hub: hub, topic: "https://outlet.example/feed", token: token))
        return source.id
    }

    private func gather(_ fixture: LibraryFixture, _ finding: HubFinding?, delivery: Int64? = nil) async throws {
        let sources = try await fixture.library.sources()
        _ = try await fixture.library.askNow(sources: sources.map(\.id), at: now)
        let job = try await fixture.claim(.gather, at: now)
        let health = SourceHealth(state: .healthy, nextAsked: LibraryFixture.time(3_600))
        try await fixture.library.finishGather(
            job, GatherResult(health: health, hub: finding, delivery: delivery), at: now)
    }

    private func openJobs(_ fixture: LibraryFixture, _ stage: Stage) async throws -> Int {
        try await fixture.library.openJobs(at: now)[stage] ?? 0
    }

    @Test func aHubThatIsNamedIsSubscribedToOnce() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let source = try await subscribed(fixture)
        let first = try #require(try await fixture.library.subscription(ofSource: source))
        #expect(first.token == "first")
        #expect(try await openJobs(fixture, .subscribe) == 1)
        try await gather(
            fixture, .offered(hub: "https://hub.example/", topic: "https://outlet.example/feed", token: "second"))
        #expect(try await fixture.library.subscription(ofSource: source) == first)
        try await gather(fixture, nil)
        #expect(try await fixture.library.subscription(ofSource: source) == first, "a 304 says nothing of hubs")
    }

    @Test func anotherHubTakesItsPlaceAndTheFirstIsToBeToldSo() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let source = try await subscribed(fixture)
        let first = try #require(try await fixture.library.subscription(ofSource: source))
        try await gather(
            fixture, .offered(hub: "https://new.example/", topic: "https://outlet.example/feed", token: "second"))
        #expect(try await fixture.library.subscription(ofSource: source)?.hub == "https://new.example/")
        #expect(try await fixture.library.subscription(first.id)?.sourceID == nil)
        #expect(try await openJobs(fixture, .subscribe) == 2)
        try await gather(fixture, HubFinding.none)
        #expect(try await fixture.library.subscription(ofSource: source) == nil)
    }

    @Test func aSubscriptionOutlivesItsSourceUntilTheHubIsTold() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let source = try await subscribed(fixture)
        let subscription = try #require(try await fixture.library.subscription(ofSource: source))
        let asked = try await fixture.claim(.subscribe, at: now)
        try await fixture.library.finishSubscribe(asked, next: LibraryFixture.time(86_400), at: now)
        #expect(try await openJobs(fixture, .subscribe) == 0)
        #expect(try await fixture.library.removeSource(source))
        #expect(try await fixture.library.subscription(subscription.id)?.sourceID == nil)
        let isKept = try await fixture.library.keepDelivery(
            token: "first", contentType: nil, bytes: [1], at: now)
        #expect(!isKept)
        let job = try await fixture.claim(.subscribe, at: now)
        #expect(job.task == .subscribe(subscription: subscription.id))
        try await fixture.library.finishSubscribe(job, next: nil, at: now)
        #expect(try await fixture.library.subscription(subscription.id) == nil)
        #expect(try await openJobs(fixture, .subscribe) == 0)
    }

    @Test func theStateIsChangedInOneTransaction() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let source = try await subscribed(fixture)
        try await withThrowingTaskGroup { group in
            for _ in 0..<20 {
                group.addTask {
                    _ = try await fixture.library.changeSubscription(token: "first") {
                        $0.state = ($0.state ?? "") + "x"
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await fixture.library.subscription(ofSource: source)?.state?.count == 20)
        #expect(try await fixture.library.changeSubscription(token: "other") { _ in 1 } == nil)
    }

    @Test func deliveriesWaitInOrderAndEachIsTakenOnce() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let source = try await subscribed(fixture)
        for number in 0..<40 {
            let isKept = try await fixture.library.keepDelivery(
                token: "first", contentType: "application/atom+xml", bytes: [UInt8(number)], at: now)
            #expect(isKept)
        }
        #expect(try await fixture.library.keepDelivery(token: "other", contentType: nil, bytes: [1], at: now) == false)
        var taken: [UInt8] = []
        while let delivery = try await fixture.library.nextDelivery(ofSource: source) {
            #expect(delivery.contentType == "application/atom+xml")
            taken += delivery.bytes
            #expect(try await openJobs(fixture, .gather) == 1)
            try await gather(fixture, nil, delivery: delivery.id)
        }
        #expect(taken == Array(0..<16), "no more than sixteen wait")
        #expect(try await openJobs(fixture, .gather) == 0)
    }

    @Test func aDeliveryWithoutBytesMakesTheSourceBeAsked() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let source = try await subscribed(fixture)
        #expect(try await openJobs(fixture, .gather) == 0)
        _ = try await fixture.library.keepDelivery(token: "first", contentType: nil, bytes: [], at: now)
        #expect(try await openJobs(fixture, .gather) == 1)
        #expect(try await fixture.library.nextDelivery(ofSource: source) == nil)
    }
}
