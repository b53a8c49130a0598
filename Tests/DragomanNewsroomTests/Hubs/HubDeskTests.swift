import DragomanHTML
import DragomanLibrary
import DragomanNewsroom
import Testing

@testable import DragomanFetching

/// A subscription from the feed that names a hub to the article that the hub delivers, and its end.
@Suite struct HubDeskTests {
    private static let hub = "https://hub.example/"
    private static let links =
        "<atom:link rel=\"hub\" href=\"\(hub)\"/><atom:link rel=\"self\" href=\"https://faro.example/canonical.xml\"/>"
    private static let title = "La planta abrirá el lunes"

    private func fixture(callback: String? = "https://desk.example/hub/") throws -> NewsroomFixture {
        let fixture = try NewsroomFixture(configuration: NewsroomConfiguration(callbackAddress: callback))
        fixture.press.publishFeed([("agua", Self.title)], channel: Self.links)
        for slug in ["agua", "nuevo"] {
            fixture.press.publishArticle(slug, title: Self.title, paragraphs: NewsroomTests.paragraphs)
        }
        fixture.press.publish(Self.hub, "")
        return fixture
    }

    private func desk(_ fixture: NewsroomFixture) -> HubDesk {
        HubDesk(library: fixture.library, now: { fixture.now })
    }

    private func visit(_ mode: String, topic: String = "https://faro.example/canonical.xml") -> [String: String] {
        ["hub.mode": mode, "hub.topic": topic, "hub.challenge": "c-1", "hub.lease_seconds": "86400"]
    }

    /// A fixture whose hub has confirmed; the token and the secret of its subscription.
    private func subscribed() async throws -> (fixture: NewsroomFixture, token: String, secret: String) {
        let fixture = try fixture()
        try await fixture.gather()
        let form = try #require(fixture.press.takePosted().first).form
        let token = try #require(form["hub.callback"]?.split(separator: "/").last.map(String.init))
        #expect(try await desk(fixture).visit(token: token, query: visit("subscribe")) == .confirm("c-1"))
        return (fixture, token, try #require(form["hub.secret"]))
    }

    private func signature(_ body: String, _ secret: String) -> String {
        "sha256="
            + SHA2<SHA256Variant>.authenticate(Array(body.utf8), key: Array(secret.utf8))
            .map { String(UInt16($0) + 0x100, radix: 16).dropFirst() }.joined()
    }

    @Test func aFeedThatNamesAHubIsSubscribedTo() async throws {
        let fixture = try fixture()
        try await fixture.gather()
        let request = try #require(fixture.press.takePosted().first)
        #expect(request.url == Self.hub)
        #expect(request.form["hub.mode"] == "subscribe")
        #expect(request.form["hub.topic"] == "https://faro.example/canonical.xml")
        #expect(request.form["hub.callback"]?.hasPrefix("https://desk.example/hub/") == true)
        #expect((request.form["hub.secret"]?.count ?? 0) >= 40)
        try await fixture.gather()
        #expect(fixture.press.takePosted().isEmpty, "once is enough")
    }

    private func standing(_ fixture: NewsroomFixture) async throws -> SubscriptionStanding? {
        try await fixture.library.subscriptions().first.map { SubscriptionStanding($0, at: fixture.now) }
    }

    @Test func howTheSubscriptionStandsIsTold() async throws {
        let (fixture, token, secret) = try await subscribed()
        let begun = fixture.now
        let active = try #require(try await standing(fixture))
        #expect(active.hub == Self.hub)
        #expect(active.state == .active)
        #expect(active.until == DateTime(secondsSince1970: begun.secondsSince1970 + 86_400))
        #expect(
            active.nextLook == DateTime(secondsSince1970: begun.secondsSince1970 + 77_760), "renewed after nine tenths")
        #expect(active.delivered == nil)
        let body = FakePress.feed([("nuevo", "Otra noticia del puerto")])
        fixture.advance(hours: 1)
        _ = try await desk(fixture).deliver(
            token: token, contentType: nil, signature: signature(body, secret), body: Array(body.utf8))
        #expect(try await standing(fixture)?.delivered == fixture.now)
        fixture.advance(hours: 24)
        #expect(try await standing(fixture)?.state == .lapsed)
        _ = try await desk(fixture).visit(token: token, query: visit("denied"))
        #expect(try await standing(fixture)?.state == .denied)
        #expect(try await standing(fixture)?.until == nil)
    }

    @Test func aHubThatDoesNotAnswerLeavesTheSubscriptionPending() async throws {
        let fixture = try fixture()
        fixture.press.breakDown(Self.hub, .timedOut)
        try await fixture.gather()
        let pending = try #require(try await standing(fixture))
        #expect(pending.state == .pending)
        #expect(pending.since == fixture.now)
        #expect((pending.nextLook?.secondsSince1970 ?? 0) > fixture.now.secondsSince1970)
    }

    @Test func aLinkFieldNamesAHubAsWell() async throws {
        let fixture = try fixture()
        fixture.press.publish(
            FakePress.feed, FakePress.feed([("agua", Self.title)]), contentType: "application/rss+xml",
            headers: [("link", "<\(Self.hub)>; rel=hub, <https://faro.example/canonical.xml>; rel=self")])
        try await fixture.gather()
        #expect(fixture.press.takePosted().first?.form["hub.topic"] == "https://faro.example/canonical.xml")
    }

    @Test func aDeskThatCannotBeReachedSubscribesToNothing() async throws {
        let fixture = try fixture(callback: nil)
        try await fixture.gather()
        #expect(fixture.press.takePosted().isEmpty)
    }

    @Test func whatTheHubDeliversIsGatheredWithoutAskingTheSource() async throws {
        let (fixture, token, secret) = try await subscribed()
        let before = try await fixture.health()
        _ = fixture.press.takeAsked()
        let body = FakePress.feed([("nuevo", "Otra noticia del puerto")])
        let isKnown = try await desk(fixture).deliver(
            token: token, contentType: "application/rss+xml", signature: signature(body, secret),
            body: Array(body.utf8))
        #expect(isKnown)
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.press.takeAsked() == ["https://faro.example/nuevo"])
        #expect(try await fixture.cards().count == 2)
        #expect(try await fixture.health() == before)
        // The same again, as hubs do, and later the source's own word for it: nothing is new.
        _ = try await desk(fixture).deliver(
            token: token, contentType: nil, signature: signature(body, secret), body: Array(body.utf8))
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.press.takeAsked().isEmpty)
    }

    @Test func aDeliverySaysNothingOfHowItsSourceDoes() async throws {
        let (fixture, token, secret) = try await subscribed()
        let page = "https://faro.example/nuevo"
        fixture.press.breakDown(page, .timedOut)
        let body = FakePress.feed([("nuevo", "Otra noticia del puerto")])
        for _ in 0..<2 {
            _ = try await desk(fixture).deliver(
                token: token, contentType: nil, signature: signature(body, secret), body: Array(body.utf8))
            try await fixture.newsroom.work(until: .idle)
            #expect(try await fixture.health()?.code == "articles-unread", "which is seen, not kept")
        }
        fixture.press.breakDown(page, nil)
        fixture.advance(hours: 1)
        try await fixture.newsroom.work(until: .idle)
        #expect(try await fixture.cards().count == 2)
        #expect(try await fixture.health()?.state == .healthy)
    }

    @Test func whatIsNotSignedIsThrownAwayWithoutAWord() async throws {
        let (fixture, token, secret) = try await subscribed()
        let body = FakePress.feed([("nuevo", "Otra noticia del puerto")])
        for signature in [nil, signature(body + " ", secret), signature(body, "other"), "sha256=00"] {
            let isKnown = try await desk(fixture).deliver(
                token: token, contentType: nil, signature: signature, body: Array(body.utf8))
            #expect(isKnown)
        }
        try await fixture.newsroom.work(until: .idle)
        #expect(try await fixture.cards().count == 1)
        let isKnown = try await desk(fixture).deliver(
            token: String(repeating: "0", count: 40), contentType: nil, signature: nil, body: Array(body.utf8))
        #expect(!isKnown)
    }

    @Test func aVisitThatWasNotAskedForIsRefused() async throws {
        let (fixture, token, _) = try await subscribed()
        let desk = desk(fixture)
        #expect(try await desk.visit(token: token, query: visit("subscribe", topic: "https://o.example/")) == .refuse)
        #expect(try await desk.visit(token: token, query: visit("unsubscribe")) == .refuse)
        #expect(try await desk.visit(token: "unknown", query: visit("subscribe")) == .refuse)
        #expect(try await desk.visit(token: token, query: visit("denied")) == .acknowledge)
        #expect(try await desk.visit(token: token, query: visit("subscribe")) == .refuse, "it was denied")
    }

    @Test func aLeaseIsRenewedBeforeItEnds() async throws {
        let (fixture, token, secret) = try await subscribed()
        fixture.advance(hours: 21)
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.press.takePosted().isEmpty)
        fixture.advance(hours: 1)
        try await fixture.newsroom.work(until: .idle)
        let renewal = try #require(fixture.press.takePosted().first).form
        #expect(renewal["hub.mode"] == "subscribe")
        #expect(renewal["hub.secret"] == secret)
        #expect(try await desk(fixture).visit(token: token, query: visit("subscribe")) == .confirm("c-1"))
        fixture.advance(hours: 3)
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.press.takePosted().isEmpty, "it has a new lease")
    }

    @Test func aSourceThatIsRemovedIsUnsubscribedFrom() async throws {
        let (fixture, token, _) = try await subscribed()
        let source = try #require(try await fixture.library.sources().first)
        #expect(try await fixture.library.removeSource(source.id))
        try await fixture.newsroom.work(until: .idle)
        let request = try #require(fixture.press.takePosted().first).form
        #expect(request["hub.mode"] == "unsubscribe")
        #expect(request["hub.callback"]?.hasSuffix(token) == true)
        let isStillKnown = try await desk(fixture).deliver(token: token, contentType: nil, signature: nil, body: [1])
        #expect(!isStillKnown, "the hub is told to stop before it has confirmed as well")
        #expect(try await desk(fixture).visit(token: token, query: visit("unsubscribe")) == .confirm("c-1"))
        fixture.advance(hours: 2)
        try await fixture.newsroom.work(until: .idle)
        let isKnown = try await desk(fixture).deliver(token: token, contentType: nil, signature: nil, body: [])
        #expect(!isKnown, "the hub is told to stop")
    }

    @Test func aHubThatIsAwayIsAskedAgainLater() async throws {
        let fixture = try fixture()
        fixture.press.breakDown(Self.hub, .connectFailed)
        try await fixture.gather()
        #expect(fixture.press.takePosted().count == 1)
        #expect(try await fixture.cards().count == 1, "the source is read all the same")
        fixture.press.breakDown(Self.hub, nil)
        fixture.advance(hours: 1)
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.press.takePosted().count == 1)
    }

    @Test func aSourceWhoseHubDeliversIsAskedSeldom() async throws {
        let (fixture, token, secret) = try await subscribed()
        let body = FakePress.feed([("nuevo", "Otra noticia del puerto")])
        _ = try await desk(fixture).deliver(
            token: token, contentType: nil, signature: signature(body, secret), body: Array(body.utf8))
        try await fixture.gather()
        try await fixture.gather()
        let next = try #require(try await fixture.health()?.nextAsked)
        #expect(next.secondsSince1970 - fixture.now.secondsSince1970 >= 6 * 3_600)
    }
}
