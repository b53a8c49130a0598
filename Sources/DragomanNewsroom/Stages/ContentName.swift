internal import DragomanFetching

/// The name that bytes are kept under: the first 160 bits of their SHA-256, so that no outlet can put its own bytes in
/// another's place.
enum ContentName {
    static func of(_ bytes: [UInt8]) -> String {
        ContentDigest.sha256(bytes).prefix(20).map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }
}
