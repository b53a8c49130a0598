/// What an error status means, in one sentence.
enum StatusSentence {
    static func sentence(_ status: Int, host: String) -> String {
        switch status {
        case 401, 407: "\(host) wants a log-in for this address (status \(status))."
        case 403: "\(host) refuses this address to us (status 403)."
        case 404: "\(host) has nothing at this address (status 404)."
        case 410: "\(host) says that this address is gone for good (status 410)."
        case 429: "\(host) asks for fewer requests (status 429)."
        case 500...: "\(host) has a fault of its own (status \(status))."
        default: "\(host) answered with status \(status)."
        }
    }
}
