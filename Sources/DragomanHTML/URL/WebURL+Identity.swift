extension WebURL {
    /// The same address without the parameters that only track (`utm_source`, `fbclid`, `#xtor=RSS-1` …), order kept.
    public var withoutTracking: WebURL {
        var url = self
        if let query {
            let kept = query.split(separator: "&").filter { !TrackingParameters.isTracking(name(of: $0)) }
            if kept.count < query.split(separator: "&").count {
                url.query = kept.isEmpty ? nil : kept.joined(separator: "&")
            }
        }
        if let fragment, fragment.contains("="),
            fragment.split(separator: "&").allSatisfy({ TrackingParameters.isTracking(name(of: $0)) })
        {
            url.fragment = nil
        }
        return url
    }

    /// What identifies the page behind the address: equal for all the addresses an outlet gives one page.
    ///
    /// Left out are: `http` or `https`, a default port, `www.`, `m.`, `mobile.` and `amp.` before the host, AMP's paths,
    /// parameters and caches, tracking parameters, the order of the others, the fragment (but not `#!`), a last slash and an index
    /// page's name. For other schemes it is the address itself. It is a key to compare, not an address to fetch.
    public var canonicalKey: String {
        guard isWeb, let host else { return serialised }
        if let original = originalOfAMPCache { return original.canonicalKey }
        var key = Self.bareHost(host)
        if let port { key += ":\(port)" }
        key += Self.barePath(path)
        let parameters = (query ?? "").utf8.split(separator: UInt8(ascii: "&")).map(Substring.init).filter {
            parameter in
            !TrackingParameters.isTracking(name(of: parameter))
                && !TrackingParameters.isAMP(name(of: parameter), value: value(of: parameter))
        }
        if !parameters.isEmpty { key += "?" + parameters.map(Self.normalised).sorted().joined(separator: "&") }
        if let fragment, fragment.hasPrefix("!") { key += "#" + fragment }
        return key
    }

    private func name(of parameter: Substring) -> String { String(parameter.prefix { $0 != "=" }) }

    private func value(of parameter: Substring) -> Substring { parameter.drop { $0 != "=" }.dropFirst() }

    private static func bareHost(_ host: String) -> String {
        var host = Substring(host)
        if host.hasSuffix(".") { host = host.dropLast() }
        for prefix in ["www.", "amp.", "m.", "mobile."] where host.hasPrefix(prefix) {
            let rest = host.dropFirst(prefix.count)
            if rest.contains(".") {
                host = rest
                break
            }
        }
        return String(host)
    }

    private static func barePath(_ path: String) -> String {
        var segments = path.utf8.split(separator: UInt8(ascii: "/")).map { normalised(Substring($0)) }
        if let last = segments.last, ["index.html", "index.htm", "index.php"].contains(last.lowercased()) {
            segments.removeLast()
        }
        if segments.count > 1, segments[0].lowercased() == "amp" { segments.removeFirst() }
        if segments.count > 1, let last = segments.last, ["amp", "amp.html"].contains(last.lowercased()) {
            segments.removeLast()
        }
        if let last = segments.last {
            let lower = last.lowercased()
            if lower.hasSuffix(".amp.html") {
                segments[segments.count - 1] = String(last.dropLast(9)) + ".html"
            } else if lower.hasSuffix(".amp"), last.count > 4 {
                segments[segments.count - 1] = String(last.dropLast(4))
            }
        }
        return segments.isEmpty ? "" : "/" + segments.joined(separator: "/")
    }

    /// Percent-encoding in one spelling: unreserved characters bare, all else in capitals.
    private static func normalised(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = PercentEncoding.hexValue(bytes[index + 1]),
                let low = PercentEncoding.hexValue(bytes[index + 2])
            else {
                result.append(bytes[index])
                index += 1
                continue
            }
            PercentEncoding.append(high << 4 | low, to: &result, set: .component)
            index += 3
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The page behind an address in one of the two public AMP caches.
    private var originalOfAMPCache: WebURL? {
        guard let host else { return nil }
        let isGoogle = host == "www.google.com" || host == "google.com"
        guard isGoogle || host.hasSuffix(".cdn.ampproject.org") else { return nil }
        var segments = path.split(separator: "/")
        if isGoogle {
            guard segments.count > 2, segments[0] == "amp" else { return nil }
            segments.removeFirst()
        } else {
            guard segments.count > 1, ["c", "v", "i", "wp"].contains(segments[0]) else { return nil }
            segments.removeFirst()
        }
        if segments.first == "s" { segments.removeFirst() }
        guard segments.first?.contains(".") == true else { return nil }
        let original = WebURL("https://" + segments.joined(separator: "/") + (query.map { "?" + $0 } ?? ""))
        return original?.host == host ? nil : original
    }
}
