/// Spreads what would otherwise happen all at once. The chance is given in, so that decisions stay pure.
enum Jitter {
    /// A factor from `1 - spread` to `1 + spread` for a jitter from 0 to 1.
    static func factor(_ jitter: Double, spread: Double) -> Double {
        1 + (min(max(0, jitter.isNaN ? 0.5 : jitter), 1) * 2 - 1) * spread
    }
}
