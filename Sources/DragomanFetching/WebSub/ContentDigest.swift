/// A name for bytes that nobody can find a second content for.
package enum ContentDigest {
    /// SHA-256 (FIPS 180-4), 32 bytes.
    package static func sha256(_ bytes: [UInt8]) -> [UInt8] { SHA2<SHA256Variant>.hash(bytes) }
}
