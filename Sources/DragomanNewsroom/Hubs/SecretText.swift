/// Text that nobody can guess, for addresses and signatures.
enum SecretText {
    /// 40 hexadecimal digits of 160 bits from the system's source of chance.
    static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<5).map { _ in
            let digits = String(UInt32.random(in: 0...UInt32.max, using: &generator), radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }
}
