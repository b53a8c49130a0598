/// Collects one body within its bounds and undoes its compression as it arrives.
struct BodyCollector {
    enum Failure: Error, Equatable {
        case wireTooLarge
        case bodyTooLarge
        case corrupt
        case unknownEncoding(String)
        case endsEarly
        /// Too much is in flight elsewhere.
        case noRoom
    }

    private enum Mode {
        case identity
        /// A compression is claimed and nothing has been seen of the body yet.
        case claimed(Claim)
        case inflating(Inflater)
    }

    private enum Claim {
        case gzip
        case deflate
    }

    private(set) var body: [UInt8] = []
    private(set) var encodingWasFalse = false
    private var mode: Mode
    private var wireCount = 0
    private let wireLimit: Int
    private let bodyLimit: Int

    /// - Parameters:
    ///   - encoding: the Content-Encoding field, if any.
    ///   - expectedLength: the Content-Length field, if any; a length above the limit fails at once.
    init(encoding: String?, expectedLength: Int?, wireLimit: Int, bodyLimit: Int) throws(Failure) {
        self.wireLimit = wireLimit
        self.bodyLimit = bodyLimit
        let names = (encoding ?? "").lowercased().split(separator: ",").map { $0.filter { $0 != " " && $0 != "\t" } }
            .filter { !$0.isEmpty && $0 != "identity" && $0 != "none" }
        switch names {
        case []: mode = .identity
        case ["gzip"], ["x-gzip"]: mode = .claimed(.gzip)
        case ["deflate"], ["x-deflate"]: mode = .claimed(.deflate)
        default: throw .unknownEncoding(names.joined(separator: ", "))
        }
        if names.isEmpty, let expectedLength, expectedLength <= min(wireLimit, 1 << 20) {
            body.reserveCapacity(max(0, expectedLength))
        }
    }

    /// Takes one piece of the body as sent.
    mutating func append(_ piece: UnsafeRawBufferPointer) throws(Failure) {
        guard !piece.isEmpty else { return }
        wireCount += piece.count
        guard wireCount <= wireLimit else { throw .wireTooLarge }
        switch mode {
        case .identity: try appendPlain(piece)
        case .claimed(let claim): try begin(claim, with: piece)
        case .inflating(let inflater): try inflate(inflater, piece)
        }
    }

    /// The body has ended as HTTP counts it.
    mutating func finish() throws(Failure) {
        if case .inflating(let inflater) = mode, !inflater.isFinished { throw .endsEarly }
    }

    /// Cuts the body to its bound, for a reader that takes the beginning of what is too long.
    mutating func cut() {
        if body.count > bodyLimit { body.removeSubrange(bodyLimit...) }
    }

    private mutating func appendPlain(_ piece: UnsafeRawBufferPointer) throws(Failure) {
        body.append(contentsOf: piece)
        guard body.count <= bodyLimit else { throw .bodyTooLarge }
    }

    /// Looks at the first bytes: a body that is not compressed although it says so is read as it is.
    private mutating func begin(_ claim: Claim, with piece: UnsafeRawBufferPointer) throws(Failure) {
        let format: Inflater.Format? =
            switch claim {
            case .gzip: piece[0] == 0x1f && (piece.count < 2 || piece[1] == 0x8b) ? .gzip : nil
            case .deflate: Self.beginsZlib(piece) ? .zlib : .raw
            }
        guard let format, let inflater = Inflater(format) else { return try readAsIs(piece) }
        mode = .inflating(inflater)
        do throws(Inflater.Failure) {
            try inflater.inflate(piece, onto: &body, limit: bodyLimit)
        } catch .tooLarge {
            throw .bodyTooLarge
        } catch {
            // Bare deflate has no mark to know it by: what does not inflate and looks like text is text.
            guard format == .raw, Self.looksLikeText(piece) else { throw .corrupt }
            body = []
            try readAsIs(piece)
        }
    }

    private mutating func readAsIs(_ piece: UnsafeRawBufferPointer) throws(Failure) {
        encodingWasFalse = true
        mode = .identity
        try appendPlain(piece)
    }

    private mutating func inflate(_ inflater: Inflater, _ piece: UnsafeRawBufferPointer) throws(Failure) {
        do throws(Inflater.Failure) {
            try inflater.inflate(piece, onto: &body, limit: bodyLimit)
        } catch {
            throw error == .tooLarge ? .bodyTooLarge : .corrupt
        }
    }

    private static func beginsZlib(_ piece: UnsafeRawBufferPointer) -> Bool {
        guard piece[0] & 0x0f == 8, piece[0] >> 4 <= 7 else { return false }
        return piece.count < 2 || (Int(piece[0]) << 8 | Int(piece[1])) % 31 == 0
    }

    private static func looksLikeText(_ piece: UnsafeRawBufferPointer) -> Bool {
        piece.prefix(64).allSatisfy { $0 >= 0x20 && $0 != 0x7f || $0.isHTTPSpace }
    }
}
