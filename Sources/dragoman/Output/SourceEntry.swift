internal import DragomanHTML
internal import DragomanLibrary
internal import DragomanNewsroom

/// A source as `source list` tells a person: what it is, how it does, what happened, since when, and when it is asked next.
struct SourceEntry {
    let source: Source
    let subscription: SubscriptionStanding?

    var lines: [String] {
        let health = source.health
        let number = String(repeating: " ", count: max(0, 4 - "\(source.id)".count)) + "\(source.id)"
        let state = health.state.rawValue.padded(to: 9)
        var lines = ["\(number)  \(state)  \(source.outlet)  (\(articles))  \(source.url)"]
        if let detail = health.detail, !detail.isEmpty {
            lines.append("\(health.code.map { $0 + ": " } ?? "")\(detail)")
        }
        lines.append(times(of: health))
        if let subscription { lines.append(Self.line(of: subscription)) }
        return [lines[0]] + lines.dropFirst().map { String(repeating: " ", count: 17) + $0 }
    }

    private var articles: String { source.articleCount == 1 ? "1 article" : "\(source.articleCount) articles" }

    private func times(of health: SourceHealth) -> String {
        let next = health.nextAsked.map { "asked next \($0.minute)" } ?? "not asked again"
        return [
            health.since.map { "\(health.state.rawValue) since \($0.minute)" },
            health.failures > 1 ? "\(health.failures) failures in a row" : nil,
            health.lastAsked.map { "asked last \($0.minute)" },
            health.state == .new ? "asked at the next fetch" : next,
        ].compactMap(\.self).joined(separator: "; ")
    }

    private static func line(of subscription: SubscriptionStanding) -> String {
        let parts = [
            subscription.until.map { "until \($0.minute)" },
            subscription.state == .active ? nil : subscription.since.map { "since \($0.minute)" },
            subscription.delivered.map { "delivered last \($0.minute)" },
            subscription.nextLook.map { "\(subscription.state.nextStep) \($0.minute)" },
        ]
        let told = ([subscription.state.words] + parts).compactMap(\.self).joined(separator: "; ")
        return "hub \(subscription.hub): \(told)"
    }
}

extension SubscriptionStanding.State {
    fileprivate var words: String {
        switch self {
        case .new: "to be asked to deliver"
        case .pending: "asked to deliver, not confirmed yet"
        case .active: "delivers"
        case .lapsed: "no longer delivers, to be renewed"
        case .denied: "will not deliver"
        case .leaving: "asked to stop"
        }
    }

    fileprivate var nextStep: String {
        switch self {
        case .active: "renewed"
        case .new, .pending, .lapsed, .denied, .leaving: "asked next"
        }
    }
}

extension DateTime {
    /// The minute, in Coordinated Universal Time: `2026-11-25 14:03 UTC`.
    fileprivate var minute: String {
        let text = DateTime(secondsSince1970: secondsSince1970, zoneOffsetMinutes: 0).iso8601
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
