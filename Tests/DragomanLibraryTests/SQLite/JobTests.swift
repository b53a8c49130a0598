import DragomanHTML
import DragomanLibrary
import Testing

@Suite struct JobTests {
    let now = LibraryFixture.time(0)

    @Test func aLaneRunsOneJobAtATime() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        for feed in ["https://one.example/a", "https://one.example/b", "https://two.example/a"] {
            _ = try await fixture.library.addSource(SourceDraft(url: feed), at: now)
        }
        let first = try await fixture.library.claimJobs(limit: 10, owner: "a", at: now)
        #expect(first.map(\.lane).sorted() == ["host/one.example", "host/two.example"])
        #expect(try await fixture.library.claimJobs(limit: 10, owner: "a", at: now).isEmpty)
        try await fixture.library.end(first[0], .done, at: now)
        #expect(try await fixture.library.claimJobs(limit: 10, owner: "a", at: now).count == 1)
    }

    @Test func jobsOfADeadProcessAreTakenUpAgain() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        _ = try await fixture.library.addSource(SourceDraft(url: "https://one.example/a"), at: now)
        _ = try await fixture.library.claimJobs(limit: 10, owner: "dead", at: now)
        #expect(try await fixture.library.releaseJobs(ownedByOthersThan: { $0 == "dead" }) == 0)
        #expect(try await fixture.library.releaseJobs(ownedByOthersThan: { $0 == "alive" }) == 1)
        #expect(try await fixture.library.claimJobs(limit: 10, owner: "alive", at: now).count == 1)
    }

    @Test func aRetriedJobWaitsForItsTime() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        _ = try await fixture.library.addSource(SourceDraft(url: "https://one.example/a"), at: now)
        let job = try await fixture.claim(.gather, at: now)
        let later = LibraryFixture.time(60)
        try await fixture.library.end(job, .retry(at: later, reason: "disk full"), at: now)
        #expect(try await fixture.library.claimJobs(limit: 10, owner: "a", at: now).isEmpty)
        #expect(try await fixture.library.nextJobDue() == later)
        #expect(try await fixture.library.claimJobs(limit: 10, owner: "a", at: later).first?.attempts == 1)
    }

    @Test func aJobAskedForWhileItRunsIsRunOnceMore() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let source = try await fixture.library.addSource(SourceDraft(url: "https://one.example/a"), at: now)
        let job = try await fixture.claim(.gather, at: now)
        #expect(try await fixture.library.askNow(sources: [source.id], at: now) == 1)
        try await fixture.library.finishGather(job, GatherResult(health: SourceHealth(state: .healthy)), at: now)
        #expect(try await fixture.library.openJobs(at: now) == [.gather: 1])
    }

    @Test func aJobThatIsGivenUpIsCounted() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        _ = try await fixture.library.addSource(SourceDraft(url: "https://one.example/a"), at: now)
        let job = try await fixture.claim(.gather, at: now)
        try await fixture.library.end(job, .failed(reason: "broken"), at: now)
        #expect(try await fixture.library.progress().jobsFailed == 1)
        #expect(try await fixture.library.openJobs(at: now).isEmpty)
    }
}
