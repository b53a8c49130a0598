/// Punycode (RFC 3492), the encoding half.
enum Punycode {
    private static let base = 36
    private static let tMin = 1
    private static let tMax = 26
    private static let maximumLength = 2_048

    /// The label without its `xn--`; nil when the label is longer than any host name or overflows.
    ///
    /// O(n · d) for d different characters beyond ASCII, which the bound on the length keeps small.
    static func encode(_ label: some Collection<Unicode.Scalar>) -> String? {
        let input = label.map { Int($0.value) }
        guard input.count <= maximumLength else { return nil }
        var output = input.filter { $0 < 0x80 }.map { UInt8($0) }
        let basicCount = output.count
        if basicCount > 0 { output.append(UInt8(ascii: "-")) }
        var (code, delta, bias, handled) = (0x80, 0, 72, basicCount)
        while handled < input.count {
            guard let next = input.lazy.filter({ $0 >= code }).min() else { return nil }
            delta += (next - code) * (handled + 1)
            code = next
            for value in input {
                if value < code { delta += 1 }
                guard value == code else { continue }
                append(delta, bias: bias, to: &output)
                bias = adapt(delta, count: handled + 1, isFirst: handled == basicCount)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func append(_ delta: Int, bias: Int, to output: inout [UInt8]) {
        var rest = delta
        var step = base
        while true {
            let threshold = step <= bias ? tMin : step >= bias + tMax ? tMax : step - bias
            if rest < threshold { break }
            output.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            step += base
        }
        output.append(digit(rest))
    }

    private static func digit(_ value: Int) -> UInt8 {
        UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30)
    }

    private static func adapt(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var rest = isFirst ? delta / 700 : delta / 2
        rest += rest / count
        var step = 0
        while rest > (base - tMin) * tMax / 2 {
            rest /= base - tMin
            step += base
        }
        return step + (base - tMin + 1) * rest / (rest + 38)
    }
}
