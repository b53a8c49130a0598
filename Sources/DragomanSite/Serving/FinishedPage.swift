import DragomanLibrary
import HTTPTypes
import Hummingbird
import NIOCore

/// An answer made once and served many times: its bytes, plain and packed, and every header that goes with them.
struct FinishedPage: Sendable {
    let status: HTTPResponse.Status
    private let plain: Form
    private let packed: Form?
    private let isTagged: Bool

    /// The bytes as they are sent in one encoding, and their headers, encoded too.
    private struct Form: Sendable {
        let tag: String
        let bytes: ByteBuffer
        let fields: HTTPFields
        /// The fields of an answer that says nothing has changed.
        let shortFields: HTTPFields
        let head: ByteBuffer
        let shortHead: ByteBuffer

        init(_ status: HTTPResponse.Status, _ bytes: [UInt8], _ tag: String, _ fields: HTTPFields) {
            var (fields, shortFields) = (fields, fields)
            fields[.contentLength] = String(bytes.count)
            for name in [HTTPField.Name.contentEncoding, .contentType] { shortFields[name] = nil }
            self.tag = tag
            self.bytes = ByteBuffer(bytes: bytes)
            self.fields = fields
            self.shortFields = shortFields
            head = fields.head(status)
            shortHead = shortFields.head(.notModified)
        }
    }

    /// - Parameters:
    ///   - fields: all headers but those that depend on the bytes.
    ///   - isTagged: whether an entity tag lets browsers ask if it changed.
    ///   - tag: the entity tag; nil makes one of the bytes.
    init(
        status: HTTPResponse.Status = .ok, bytes: [UInt8], fields: HTTPFields, isTagged: Bool, isPacked: Bool,
        tag: String? = nil
    ) {
        self.status = status
        self.isTagged = isTagged
        let smaller = isPacked && bytes.count > 512 ? try? Zlib.gzip(bytes, level: 6) : nil
        let hash = tag ?? ContentHash.of(bytes)
        var fields = fields
        if isTagged { fields[.eTag] = "\"\(hash)\"" }
        if smaller != nil { fields[.vary] = "Accept-Encoding" }
        plain = Form(status, bytes, "\"\(hash)\"", fields)
        if isTagged { fields[.eTag] = "\"\(hash)-gz\"" }
        fields[.contentEncoding] = "gzip"
        packed = smaller.map { Form(status, $0, "\"\(hash)-gz\"", fields) }
    }

    /// Bytes of memory it takes, about.
    var size: Int { plain.bytes.readableBytes + (packed?.bytes.readableBytes ?? 0) + 6_000 }

    func response(to request: Request) -> Response {
        let form = form(takesGzip: AcceptEncoding.takesGzip(request.headers[.acceptEncoding]))
        if isKnown(request.headers[.ifNoneMatch]) {
            // Hummingbird counts the bytes of every answer; the page it is about has more than none.
            var response = Response(status: .notModified, headers: form.shortFields, body: ResponseBody())
            response.headers[.contentLength] = nil
            return response
        }
        let body = request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: form.bytes)
        return Response(status: status, headers: form.fields, body: body)
    }

    /// What goes over the wire: the head without its date and last line, and the body, which some answers have none of.
    func answer(to request: PlainRequest) -> (head: ByteBuffer, body: ByteBuffer?) {
        let form = form(takesGzip: request.takesGzip)
        if isKnown(request.known) { return (form.shortHead, nil) }
        return (form.head, request.isHead ? nil : form.bytes)
    }

    private func form(takesGzip: Bool) -> Form { takesGzip ? packed ?? plain : plain }

    /// Whether the reader has the page already.
    private func isKnown(_ field: String?) -> Bool {
        guard let field, status == .ok, isTagged else { return false }
        return EntityTags(field).contains(plain.tag, packed?.tag ?? plain.tag)
    }
}

extension HTTPFields {
    /// The status line and these fields as HTTP/1.1 writes them (RFC 9112, 2.1), without the empty line that ends them.
    fileprivate func head(_ status: HTTPResponse.Status) -> ByteBuffer {
        var head = ByteBuffer(string: "HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n")
        for field in self { head.writeString("\(field.name.rawName): \(field.value)\r\n") }
        return head
    }
}
