import NIOCore

/// The finished pages, and what tells whether they are still right.
struct FinishedPages: Sendable {
    private let cache: PageCache
    private let gate: SharedReading<PageCache.Epoch>

    /// - Parameter epoch: reads the state that the library is in.
    init(limit: Int, epoch: @escaping @Sendable () async throws -> PageCache.Epoch) {
        cache = PageCache(limit: limit)
        gate = SharedReading(read: epoch)
    }

    /// The state the library is in now; nil when it cannot tell: then nothing is taken from here, and each page finds out
    /// for itself.
    var epoch: PageCache.Epoch? {
        get async { try? await gate.value() }
    }

    func page(at address: String, epoch: PageCache.Epoch) -> FinishedPage? { cache.page(at: address, epoch: epoch) }

    func keep(_ page: FinishedPage, at address: String, epoch: PageCache.Epoch) {
        cache.keep(page, at: address, epoch: epoch)
    }

    /// Whether it is worth asking for a page that is still right.
    func mayHold(_ address: String) -> Bool { cache.holds(address) }

    /// Tells `give`, on the event loop and never before this returns, the page if it is right in the state the library is
    /// in after this was called.
    func find(_ address: String, on loop: any EventLoop, give: @escaping @Sendable (FinishedPage?) -> Void) {
        gate.value(on: loop) { outcome in
            give((try? outcome.get()).flatMap { cache.page(at: address, epoch: $0) })
        }
    }
}
