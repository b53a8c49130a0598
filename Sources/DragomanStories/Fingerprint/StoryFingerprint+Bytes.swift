import FoundationEssentials

/// The stored form: a version byte, then script, language, sketch and terms, hashes as differences in groups of seven bits (LEB128).
extension StoryFingerprint {
    private static let version: UInt8 = 1

    /// The fingerprint as bytes, about 2 kB, the same on every machine.
    public var bytes: [UInt8] {
        var writer = ByteWriter(bytes: [Self.version, script.rawValue])
        writer.number(UInt64(language.utf8.count))
        writer.bytes += language.utf8
        writer.number(UInt64(sketch.count))
        writer.ascending(sketch.hashes)
        writer.ascending(terms.map(\.rawValue))
        writer.bytes += counts
        return writer.bytes
    }

    /// The fingerprint that ``bytes`` gave; nil when the bytes are something else or of another version.
    public init?(bytes: some Sequence<UInt8>) {
        var reader = ByteReader(bytes: Array(bytes))
        guard reader.byte() == Self.version, let script = reader.byte().flatMap(Script.init),
            let length = reader.number(), let language = reader.take(length), let count = reader.number(),
            let hashes = reader.ascending(), let terms = reader.ascending(),
            let counts = reader.take(UInt64(terms.count)), reader.isAtEnd
        else { return nil }
        self.script = script
        self.language = String(decoding: language, as: UTF8.self)
        sketch = ShingleSketch(hashes: hashes, count: Int(clamping: count))
        self.terms = terms.map(StoryTerm.init(rawValue:))
        self.counts = counts
    }
}

extension StoryFingerprint: Codable {
    /// Reads ``bytes`` from base 64.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let data = Data(base64Encoded: try container.decode(String.self)), let fingerprint = Self(bytes: data)
        else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a story fingerprint")
        }
        self = fingerprint
    }

    /// Writes ``bytes`` in base 64.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Data(bytes).base64EncodedString())
    }
}

private struct ByteWriter {
    var bytes: [UInt8]

    mutating func number(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func ascending(_ values: [UInt32]) {
        number(UInt64(values.count))
        var last: UInt32 = 0
        for value in values {
            number(UInt64(value - last))
            last = value
        }
    }
}

private struct ByteReader {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func byte() -> UInt8? {
        guard position < bytes.count else { return nil }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func take(_ count: UInt64) -> [UInt8]? {
        guard count <= UInt64(bytes.count - position) else { return nil }
        defer { position += Int(count) }
        return Array(bytes[position..<position + Int(count)])
    }

    mutating func number() -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 63, by: 7) {
            guard let byte = byte() else { return nil }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
        }
        return nil
    }

    mutating func ascending() -> [UInt32]? {
        guard let count = number(), count <= UInt64(bytes.count - position) else { return nil }
        var values: [UInt32] = []
        var last: UInt64 = 0
        for _ in 0..<count {
            guard let step = number(), step <= UInt64(UInt32.max) - last else { return nil }
            last += step
            values.append(UInt32(last))
        }
        return values
    }
}
