import CSodium

/// The site's secret: what is hashed with it can be neither guessed nor made without it. Hashes are BLAKE2b's (libsodium).
public struct SecretKey: Sendable {
    /// Bytes of a key.
    public static let length = 32

    private let bytes: [UInt8]

    private static let isReady = sodium_init() >= 0

    /// - Returns: nil unless there are exactly ``length`` bytes.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.length, Self.isReady else { return nil }
        self.bytes = bytes
    }

    /// Bytes that nobody can foretell.
    public static func random(_ count: Int = length) -> [UInt8] {
        _ = isReady
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// The keyed hash of some values for one purpose: equal only where all are.
    /// - Parameter count: bytes of the hash, 16 to 64.
    func hash(_ purpose: String, _ values: [UInt8]..., count: Int = 24) -> [UInt8] {
        Self.hash([Array(purpose.utf8)] + values, key: bytes, count: count)
    }

    /// A hash without a key, for what is itself beyond guessing.
    static func fingerprint(_ purpose: String, _ value: [UInt8], count: Int = 24) -> [UInt8] {
        hash([Array(purpose.utf8), value], key: [], count: count)
    }

    /// Whether two hashes are the same, in time that does not tell where they differ.
    static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && sodium_memcmp(left, right, left.count) == 0
    }

    /// Each value is led by its length, so that no two lists of values look the same.
    private static func hash(_ values: [[UInt8]], key: [UInt8], count: Int) -> [UInt8] {
        _ = isReady
        let message = values.flatMap { value in
            (0..<8).map { UInt8(truncatingIfNeeded: value.count >> (8 * $0)) } + value
        }
        var hash = [UInt8](repeating: 0, count: count)
        crypto_generichash(&hash, count, message, UInt64(message.count), key, key.count)
        return hash
    }
}
