import Testing

@testable import DragomanFetching

@Suite struct BodyBudgetTests {
    @Test func smallBodiesAreFreeAndLargeOnesWaitForEachOther() {
        let budget = BodyBudget(capacity: 1_000_000)
        var shares = Array(repeating: BodyBudget.Share(), count: 4)
        #expect(budget.grow(to: BodyBudget.free, share: &shares[3]) == .granted)
        #expect(budget.used == 0)
        #expect(budget.grow(to: BodyBudget.free + 900_000, share: &shares[0]) == .granted)
        #expect(budget.grow(to: BodyBudget.free + 200_000, share: &shares[1]) == .granted, "one goes on beyond it")
        #expect(budget.grow(to: BodyBudget.free + 910_000, share: &shares[0]) == .wait)
        #expect(budget.grow(to: BodyBudget.free + 2_000_000, share: &shares[2]) == .denied)
        budget.giveBack(&shares[2])
        budget.giveBack(&shares[1])
        #expect(budget.grow(to: BodyBudget.free + 920_000, share: &shares[0]) == .granted)
        budget.giveBack(&shares[0])
        budget.giveBack(&shares[0])
        #expect(budget.used == 0)
    }

    @Test func whoIsAloneGoesOn() {
        let budget = BodyBudget(capacity: 10)
        var share = BodyBudget.Share()
        #expect(budget.grow(to: BodyBudget.free + 5_000, share: &share) == .granted)
    }

    @Test func manyLargeBodiesArriveWholeThroughASmallBudget() async throws {
        let body = [UInt8](repeating: 97, count: 3 << 20)
        let server = try await ScriptedServer.start { _ in [.response("200 OK", [], body: body)] }
        try await withDoor({
            // Less than a third of what is sent. Of twice this, one body and a burst of each other always find room.
            $0.maximumBytesInFlight = 6 << 20
            $0.maximumConcurrentPerHost = 8
        }) { door in
            let sizes = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        try await door.fetch(FetchRequest(url: server.url("/\(number)"), purpose: .page)).body.count
                    }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(sizes == Array(repeating: body.count, count: 8))
        }
        await server.stop()
    }
}
