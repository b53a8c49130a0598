import HTTPTypes
public import Hummingbird
public import Logging
import NIOCore
import Synchronization

extension DemoPress {
    /// The press as a server, ready to run or to be put into a service group.
    ///
    /// It answers GET and HEAD with entity tags and dates, and 304 to a reader who has the bytes already. `GET /edition?n=2` puts
    /// out the second edition, with its corrections, and `n=1` takes it back.
    ///
    /// - Parameter logger: Where the server says that it runs; nil for the server's own.
    public func makeServer(logger: Logger? = nil) -> any ApplicationProtocol {
        let desk = DemoDesk(now: now)
        let fallback = "\(host):\(port)"
        let responder = CallbackResponder<BasicRequestContext> { request, _ in
            desk.answer(request, authority: request.head.authority ?? fallback)
        }
        return Application(
            responder: responder,
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: "demo-press"),
            logger: logger)
    }
}

/// Holds the edition that is out, and answers requests from it.
private final class DemoDesk: Sendable {
    private let now: Int
    private let edition: Mutex<DemoEdition>
    private let pictures = PictureGallery()

    init(now: Int) {
        self.now = now
        edition = Mutex(DemoEdition(now: now, number: 1))
    }

    func answer(_ request: Request, authority: String) -> Response {
        guard request.method == .get || request.method == .head else {
            return Response(status: .methodNotAllowed, headers: [.allow: "GET, HEAD"])
        }
        if request.uri.path == "/edition" {
            return change(to: request.uri.queryParameters["n"].flatMap { Int($0) } ?? 1)
        }
        let hall = DemoHall(edition: edition.withLock { $0 }, origin: "http://\(authority)", pictures: pictures)
        guard let resource = hall.resource(at: PercentCoding.decode(request.uri.path)) else {
            return text(
                "<!DOCTYPE html><title>404</title><h1>404</h1>", type: "text/html; charset=utf-8", status: .notFound)
        }
        return response(resource, to: request)
    }

    private func change(to number: Int) -> Response {
        edition.withLock { $0 = DemoEdition(now: now, number: number) }
        return text("edition \(number)\n", type: "text/plain; charset=utf-8", status: .ok)
    }

    private func response(_ resource: DemoResource, to request: Request) -> Response {
        let tag = resource.entityTag
        var headers: HTTPFields = [.eTag: tag, .cacheControl: "max-age=0, must-revalidate"]
        let modified = resource.modified?.httpDate
        if let modified { headers[.lastModified] = modified }
        if isFresh(request, tag: tag, modified: modified) { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = resource.contentType
        let body = ByteBuffer(bytes: resource.body)
        guard request.method == .head else {
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: body))
        }
        headers[.contentLength] = String(resource.body.count)
        return Response(status: .ok, headers: headers)
    }

    /// Whether the reader has these bytes: by the entity tag when it names one, or else by the date, as it was given (RFC 9110, 13.1).
    private func isFresh(_ request: Request, tag: String, modified: String?) -> Bool {
        if let known = request.headers[.ifNoneMatch] { return known == "*" || known.contains(tag) }
        return modified != nil && request.headers[.ifModifiedSince] == modified
    }

    private func text(_ text: String, type: String, status: HTTPResponse.Status) -> Response {
        Response(status: status, headers: [.contentType: type], body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
