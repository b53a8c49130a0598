/// Elements of HTML whose content is not text.
enum SilentMarkup {
    /// The HTML without scripts, styles and comments. For reports; it does not make HTML safe.
    static func removed(from html: String) -> String {
        var html = html
        return html.withUTF8 { source in
            var output: [UInt8] = []
            output.reserveCapacity(source.count)
            var from = 0
            var index = 0
            while let start = Bytes.find(UInt8(ascii: "<"), in: source, from: index) {
                guard let end = PlainText.endOfSilence(source, start) else {
                    index = start + 1
                    continue
                }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: source[from..<start]))
                from = end
                index = end
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: source[from...]))
            return String(decoding: output, as: UTF8.self)
        }
    }
}
