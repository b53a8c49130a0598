extension Fetcher {
    /// Asks the origin's robots.txt whether the journey's next request may be made.
    /// - Returns: the pause that the file asks for.
    func askRobots(_ journey: Journey) async throws(FetchError) -> Double? {
        guard configuration.respectRobots, journey.request.purpose.asksRobots else { return nil }
        let url = journey.url
        let fromOpen = journey.fromOpen
        let rules = try await robots.rules(for: url.origin, now: Gate.now) { [self] in
            await readRobots(of: url, fromOpen: fromOpen)
        }
        guard rules.allows(url.target) else {
            throw FetchError(
                code: .robotsForbids, message: "The robots.txt of \(url.authority) asks not to read this address.",
                url: "\(url)")
        }
        return rules.crawlDelay
    }

    private func readRobots(of url: FetchURL, fromOpen: Bool) async -> RobotsCache.Outcome {
        do throws(FetchError) {
            let request = FetchRequest(url: "\(url.origin)/robots.txt", purpose: .robots)
            var journey = try Journey(request, limits: configuration.limits(for: .robots))
            journey.fromOpen = fromOpen
            while true {
                guard let response = try await hop(&journey) else { continue }
                let answer = RobotsAnswer(
                    status: response.status, body: response.body, productToken: configuration.productToken)
                return .success((answer, response.maxAgeSeconds))
            }
        } catch {
            switch error.code {
            // RFC 9309 section 2.3.1.2: a file that cannot be reached through its redirects counts as absent.
            case .tooManyRedirects, .redirectLoop, .badRedirect, .refusedScheme: return .success((.absent, nil))
            default: return .failure(error)
            }
        }
    }
}
