/// One fetch on its way through its redirects: where it is, where it has been, and how much time it has left.
struct Journey: Sendable {
    let request: FetchRequest
    let limits: FetchLimits
    private(set) var url: FetchURL
    private(set) var hops = 0
    /// Whether every redirect so far was permanent.
    private(set) var isPermanent = true
    /// Whether a public server has been asked, after which no private one is.
    var fromOpen = false
    /// Seconds on the network that are left.
    var secondsLeft: Double
    private(set) var method: FetchRequest.Method
    private var seen: Set<FetchURL>
    private let firstOrigin: String
    private var leftFirstOrigin = false

    init(_ request: FetchRequest, limits: FetchLimits) throws(FetchError) {
        for (name, value) in request.headers where !RequestHeaders.isSound(name: name, value: value) {
            throw FetchError(
                code: .badRequest, message: "The header field “\(name.excerpt)” cannot be sent.",
                url: request.url.excerpt)
        }
        self.request = request
        self.limits = limits
        url = try FetchURL(request.url)
        method = request.method
        secondsLeft = limits.totalSeconds
        seen = [url]
        firstOrigin = url.origin
    }

    /// Whether fields that may carry a secret can be sent: not once another origin has been visited.
    var isFirstOrigin: Bool { !leftFirstOrigin }

    /// The address to ask from now on, if the redirects say so.
    var permanentURL: String? { hops > 0 && isPermanent ? "\(url)" : nil }

    var sendsBody: Bool { method == .post }

    static func isRedirect(_ status: Int) -> Bool {
        switch status {
        case 301, 302, 303, 307, 308: true
        default: false
        }
    }

    /// Goes where a redirect leads.
    mutating func follow(status: Int, location: String?) throws(FetchError) {
        guard let location, !location.isEmpty else {
            throw FetchError(
                code: .badRedirect, message: "\(url.host) redirects (status \(status)) without saying where.",
                url: "\(url)")
        }
        let next = try url.resolving(location)
        guard hops < limits.redirects else {
            throw FetchError(
                code: .tooManyRedirects, message: "\(url.host) redirects more than \(limits.redirects) times.",
                url: "\(url)")
        }
        guard seen.insert(next).inserted || method == .post else {
            throw FetchError(
                code: .redirectLoop, message: "\(next.host) redirects in a circle: \("\(next)".excerpt) came up twice.",
                url: "\(next)")
        }
        if next.origin != firstOrigin { leftFirstOrigin = true }
        if status != 301, status != 308 { isPermanent = false }
        if method == .post, status != 307, status != 308 { method = .get }
        hops += 1
        url = next
    }
}
