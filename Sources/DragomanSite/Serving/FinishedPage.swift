import DragomanLibrary
import HTTPTypes
import Hummingbird
import NIOCore

/// An answer made once and served many times: its bytes, plain and packed, and every header that goes with them.
struct FinishedPage: Sendable {
    let status: HTTPResponse.Status
    private let plain: ByteBuffer
    private let packed: ByteBuffer?
    private let plainFields: HTTPFields
    private let packedFields: HTTPFields
    private let plainTag: String
    private let packedTag: String

    /// - Parameters:
    ///   - fields: all headers but those that depend on the bytes.
    ///   - isTagged: whether an entity tag lets browsers ask if it changed.
    ///   - tag: the entity tag; nil makes one of the bytes.
    init(
        status: HTTPResponse.Status = .ok, bytes: [UInt8], fields: HTTPFields, isTagged: Bool, isPacked: Bool,
        tag: String? = nil
    ) {
        self.status = status
        plain = ByteBuffer(bytes: bytes)
        let smaller = isPacked && bytes.count > 512 ? try? Zlib.gzip(bytes, level: 6) : nil
        packed = smaller.map { ByteBuffer(bytes: $0) }
        let hash = tag ?? ContentHash.of(bytes)
        plainTag = "\"\(hash)\""
        packedTag = "\"\(hash)-gz\""
        var fields = fields
        fields[.contentLength] = String(bytes.count)
        if isTagged { fields[.eTag] = plainTag }
        if smaller != nil { fields[.vary] = "Accept-Encoding" }
        plainFields = fields
        if let smaller {
            fields[.contentLength] = String(smaller.count)
            fields[.contentEncoding] = "gzip"
            if isTagged { fields[.eTag] = packedTag }
        }
        packedFields = fields
    }

    /// Bytes of memory it takes, about.
    var size: Int { plain.readableBytes + (packed?.readableBytes ?? 0) + 1_024 }

    func response(to request: Request) -> Response {
        let usesPacked = packed != nil && AcceptEncoding.takesGzip(request.headers[.acceptEncoding])
        let fields = usesPacked ? packedFields : plainFields
        if status == .ok, fields[.eTag] != nil, let known = request.headers[.ifNoneMatch],
            EntityTags(known).contains(plainTag, packedTag)
        {
            return notModified(fields)
        }
        if request.method == .head { return Response(status: status, headers: fields, body: ResponseBody()) }
        let buffer = usesPacked ? packed ?? plain : plain
        return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: buffer))
    }

    private func notModified(_ fields: HTTPFields) -> Response {
        var fields = fields
        for name in [HTTPField.Name.contentLength, .contentEncoding, .contentType] { fields[name] = nil }
        var response = Response(status: .notModified, headers: fields, body: ResponseBody())
        response.headers[.contentLength] = nil
        return response
    }
}
