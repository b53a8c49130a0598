internal import NIOHTTP1

extension Fetcher {
    /// One request of a journey: guarded, announced to robots.txt, in its turn.
    /// - Returns: the response, or nil when it was a redirect and the journey goes on.
    func hop(_ journey: inout Journey) async throws(FetchError) -> FetchResponse? {
        let url = journey.url
        let purpose = journey.request.purpose
        try gatekeeper.check(url, for: purpose)
        if case .address(let address) = url.host {
            _ = try gatekeeper.check(address, of: url, for: purpose, fromOpen: journey.fromOpen)
        }
        let crawlDelay = try await askRobots(journey)
        let lane = Lane(url, purpose: purpose, crawlDelay: crawlDelay, isRedirect: journey.hops > 0, configuration)
        let ticket = try await enter(lane, url)
        let result: Result<IncomingResponse, FetchError>
        do throws(FetchError) {
            result = .success(try await exchange(&journey))
        } catch {
            result = .failure(error)
        }
        holdIfAsked(lane, result)
        gate.leave(ticket)
        breakers.note(lane.memory, failure: result.failureCode, now: Gate.now)
        let incoming = try result.get()
        let status = Int(incoming.head.status.code)
        if Journey.isRedirect(status), !purpose.isConfigured || journey.limits.redirects > 0 {
            try journey.follow(status: status, location: incoming.head.headers.first(name: "location"))
            return nil
        }
        return FetchResponse(incoming, from: url, permanentURL: journey.permanentURL, hops: journey.hops)
    }

    /// Keeps to `Retry-After`, before the place of the request is given to the next.
    private func holdIfAsked(_ lane: Lane, _ result: Result<IncomingResponse, FetchError>) {
        guard lane.isPublic, case .success(let incoming) = result,
            incoming.head.status.code == 429 || incoming.head.status.code == 503,
            let wait = FetchResponse.retryAfter(incoming), wait > 0
        else { return }
        gate.hold(lane.memory, seconds: Double(min(wait, Self.longestHold)))
    }

    /// A host is left alone for an hour at most on its word to one request; each source keeps to the whole of what it was told.
    private static let longestHold = 3_600

    /// Waits for the lane's turn, unless the host is better left alone, before the wait or after it.
    private func enter(_ lane: Lane, _ url: FetchURL) async throws(FetchError) -> Gate.Ticket {
        try checkHold(lane, url)
        try breakers.check(lane.memory, url: url, now: Gate.now)
        guard let ticket = await gate.enter(host: lane.name, spacing: lane.spacing, perHost: lane.perHost) else {
            if !Task.isCancelled { try checkHold(lane, url) }
            if gate.isShut { throw FetchError(code: .shutDown, message: "The door is closed.", url: "\(url)") }
            throw FetchError(code: .cancelled, message: "The request was called off.", url: "\(url)")
        }
        do throws(FetchError) {
            try breakers.check(lane.memory, url: url, now: Gate.now)
        } catch {
            gate.leave(ticket)
            throw error
        }
        return ticket
    }

    private func checkHold(_ lane: Lane, _ url: FetchURL) throws(FetchError) {
        guard let wait = gate.holdOn(lane.memory), wait > Gate.shortHold else { return }
        throw FetchError(
            code: .askedToWait, message: "\(url.host) asked to be left alone for \(Int(wait.rounded(.up))) s more.",
            url: "\(url)", retryAfterSeconds: Int(wait.rounded(.up)))
    }

    /// Resolves, judges every address, connects to one of those judged, and exchanges request and response.
    private func exchange(_ journey: inout Journey) async throws(FetchError) -> IncomingResponse {
        let started = Gate.now
        defer { journey.secondsLeft -= Gate.now - started }
        let url = journey.url
        var isOpen = false
        let addresses = try await addresses(of: url)
        for address in addresses {
            let open = try gatekeeper.check(
                address, of: url, for: journey.request.purpose, fromOpen: journey.fromOpen)
            isOpen = isOpen || open
        }
        journey.fromOpen = journey.fromOpen || isOpen
        var head = HTTPRequestHead(
            version: .http1_1, method: HTTPMethod(rawValue: journey.method.rawValue), uri: url.target)
        head.headers = RequestHeaders.fields(
            journey.request, to: url, userAgent: configuration.userAgentField, isFirstOrigin: journey.isFirstOrigin,
            sendsBody: journey.sendsBody)
        let outgoing = OutgoingRequest(
            head: head, body: journey.sendsBody ? journey.request.body : nil, limits: journey.limits,
            totalSeconds: journey.secondsLeft - (Gate.now - started), cutsBody: journey.request.purpose == .robots,
            url: url)
        do throws(TransportFailure) {
            return try await transport.send(outgoing, to: addresses)
        } catch {
            throw (Task.isCancelled ? .cancelled : error).told(of: url, limits: journey.limits)
        }
    }

    private func addresses(of url: FetchURL) async throws(FetchError) -> [IPAddress] {
        switch url.host {
        case .address(let address): return [address]
        case .name(let name):
            do throws(FetchError) {
                return try await resolver.addresses(of: name)
            } catch {
                throw FetchError(code: error.code, message: error.message, url: "\(url)")
            }
        }
    }
}

extension Result where Failure == FetchError {
    var failureCode: FetchErrorCode? {
        if case .failure(let error) = self { error.code } else { nil }
    }
}
