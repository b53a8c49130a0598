/// What one address of the press answers.
struct DemoResource: Sendable {
    let contentType: String
    let body: [UInt8]
    var modified: PressMoment?

    init(_ contentType: String, _ body: [UInt8], modified: PressMoment? = nil) {
        self.contentType = contentType
        self.body = body
        self.modified = modified
    }

    init(_ contentType: String, text: String, modified: PressMoment? = nil) {
        self.init(contentType + "; charset=utf-8", Array(text.utf8), modified: modified)
    }

    /// A strong entity tag: FNV-1a of the bytes, quotation marks included.
    var entityTag: String {
        let hash = body.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return "\"" + String(hash, radix: 16) + "\""
    }
}
