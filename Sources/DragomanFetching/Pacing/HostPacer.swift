/// Decides which waiting requests may start: so many at once in all, so many on one host, with a pause between two starts on
/// the same host, and none on a host that has asked to be left alone.
///
/// A request that has run for longer than `slowAfter` no longer counts against `concurrent` but only against `open`, so that
/// hosts which hang do not hold the places that healthy ones need.
///
/// It has no clock: `now` is given in seconds on any scale that only grows. Each operation takes O(log hosts) amortised.
public struct HostPacer: Sendable {
    /// How many requests may be under way.
    public struct Limits: Sendable, Hashable {
        /// Most requests under way that are not slow.
        public var concurrent: Int
        /// Most requests under way, slow ones included.
        public var open: Int
        /// Seconds after which a request counts as slow.
        public var slowAfter: Double

        /// `open` is at least `concurrent`, and that at least 1.
        public init(concurrent: Int, open: Int, slowAfter: Double = 0.5) {
            self.concurrent = max(1, concurrent)
            self.open = max(self.concurrent, open)
            self.slowAfter = slowAfter
        }
    }

    /// A request that waits for its turn.
    public struct Ask: Sendable, Hashable {
        /// Chosen by the caller, different for each request.
        public var id: UInt64
        /// The line to stand in.
        public var host: String
        /// Seconds from this start to the next on the same host.
        public var spacing: Double
        /// Most requests under way at once on this host.
        public var perHost: Int

        /// An ask; spacing and places that make no sense are brought into range.
        public init(id: UInt64, host: String, spacing: Double, perHost: Int) {
            self.id = id
            self.host = host
            self.spacing = max(0, spacing)
            self.perHost = max(1, perHost)
        }
    }

    /// What may start now, in order, and when to look again if nothing else happens before.
    public struct Admission: Sendable, Hashable {
        /// The numbers of those that start.
        public var started: [UInt64] = []
        /// On the scale of `now`; nil when nothing is to come by itself.
        public var lookAgainAt: Double?
    }

    private struct Host {
        var waiting = Queue<Ask>()
        var running = 0
        var nextStart = -Double.infinity
        var heldUntil = -Double.infinity
        /// Whether the host has its one entry in `due`.
        var isDue = false

        var freeAt: Double { max(nextStart, heldUntil) }
    }

    private struct Running {
        let host: String
        var isSlow = false
    }

    private let limits: Limits
    private var hosts: [String: Host] = [:]
    private var running: [UInt64: Running] = [:]
    private var fast = 0
    private var starts = Queue<(id: UInt64, at: Double)>()
    private var due = TimeHeap<String>()
    private var abandoned: Set<UInt64> = []

    /// A pacer that nobody waits for.
    public init(limits: Limits) { self.limits = limits }

    /// How many requests are under way.
    public var runningCount: Int { running.count }

    /// How many hosts are remembered: those with requests, and those whose pause is not over.
    public var hostCount: Int { hosts.count }

    /// Puts a request at the end of its host's line. Call `admit` after it.
    public mutating func ask(_ ask: Ask) {
        hosts[ask.host, default: Host()].waiting.append(ask)
        makeDue(ask.host)
    }

    /// The request has ended, however it ended.
    public mutating func leave(_ id: UInt64) {
        guard let ended = running.removeValue(forKey: id) else { return }
        if !ended.isSlow { fast -= 1 }
        hosts[ended.host]?.running -= 1
        makeDue(ended.host)
    }

    /// The request no longer waits: whoever made it has gone.
    public mutating func abandon(_ id: UInt64) { abandoned.insert(id) }

    /// Starts nothing on the host before that time. An earlier time does not shorten an earlier promise.
    public mutating func hold(_ host: String, until time: Double) {
        hosts[host, default: Host()].heldUntil = max(hosts[host]?.heldUntil ?? time, time)
        makeDue(host)
    }

    /// Sends away all who wait for the host.
    /// - Returns: their numbers; they will not be started.
    public mutating func dismiss(_ host: String) -> [UInt64] {
        guard let waiting = hosts[host]?.waiting.popAll() else { return [] }
        return waiting.map(\.id).filter { abandoned.remove($0) == nil }
    }

    /// Until when the host is to be left alone, if that is still to come.
    public func heldUntil(_ host: String, now: Double) -> Double? {
        hosts[host].flatMap { $0.heldUntil > now ? $0.heldUntil : nil }
    }

    /// Starts what may start.
    public mutating func admit(now: Double) -> Admission {
        setSlowAside(now: now)
        var admission = Admission()
        while let next = due.first, next.time <= now {
            guard fast < limits.concurrent, running.count < limits.open else {
                admission.lookAgainAt = starts.first.map { $0.at + limits.slowAfter }
                return admission
            }
            due.removeFirst()
            startOne(on: next.value, now: now, &admission)
        }
        admission.lookAgainAt = due.first?.time
        return admission
    }

    private mutating func startOne(on name: String, now: Double, _ admission: inout Admission) {
        guard var host = hosts[name] else { return }
        host.isDue = false
        while let first = host.waiting.first, abandoned.remove(first.id) != nil { _ = host.waiting.popFirst() }
        if let ask = host.waiting.first, host.running < ask.perHost, host.freeAt <= now {
            _ = host.waiting.popFirst()
            host.running += 1
            host.nextStart = now + ask.spacing
            running[ask.id] = Running(host: name)
            fast += 1
            starts.append((ask.id, now))
            admission.started.append(ask.id)
        }
        if host.waiting.isEmpty, host.running == 0, host.freeAt <= now {
            hosts[name] = nil
            return
        }
        let mayGoOn = host.waiting.first.map { host.running < $0.perHost } ?? (host.running == 0)
        hosts[name] = host
        if mayGoOn { makeDue(name) }
    }

    private mutating func makeDue(_ name: String) {
        guard var host = hosts[name], !host.isDue else { return }
        host.isDue = true
        hosts[name] = host
        due.insert(name, at: host.freeAt)
    }

    private mutating func setSlowAside(now: Double) {
        while let oldest = starts.first, oldest.at + limits.slowAfter <= now || running[oldest.id] == nil {
            _ = starts.popFirst()
            guard running[oldest.id] != nil else { continue }
            running[oldest.id]?.isSlow = true
            fast -= 1
        }
    }
}
