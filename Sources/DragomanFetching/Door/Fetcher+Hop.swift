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
        try checkHold(lane, url)
        try breakers.check(lane.name, url: url, now: Gate.now)
        guard let ticket = await gate.enter(host: lane.name, spacing: lane.spacing, perHost: lane.perHost) else {
            throw FetchError(code: .cancelled, message: "The request was called off.", url: "\(url)")
        }
        let result: Result<IncomingResponse, FetchError>
        do throws(FetchError) {
            result = .success(try await exchange(&journey))
        } catch {
            result = .failure(error)
        }
        gate.leave(ticket)
        breakers.note(lane.name, failure: result.failureCode, now: Gate.now)
        let incoming = try result.get()
        let status = Int(incoming.head.status.code)
        if Journey.isRedirect(status), !purpose.isConfigured || journey.limits.redirects > 0 {
            try journey.follow(status: status, location: incoming.head.headers.first(name: "location"))
            return nil
        }
        let response = FetchResponse(
            incoming, from: url, permanentURL: journey.permanentURL, hops: journey.hops)
        if status == 429 || status == 503, let wait = response.retryAfterSeconds, wait > 0, lane.isPublic {
            gate.hold(lane.name, seconds: Double(min(wait, Self.longestHold)))
        }
        return response
    }

    /// A host is left alone for an hour at most on its word to one request; each source keeps to the whole of what it was told.
    private static let longestHold = 3_600

    private func checkHold(_ lane: Lane, _ url: FetchURL) throws(FetchError) {
        guard let wait = gate.holdOn(lane.name), wait > 2 else { return }
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
