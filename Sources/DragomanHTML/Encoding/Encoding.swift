/// An encoding of the WHATWG Encoding standard.
public struct Encoding: Hashable, Sendable {
    /// The standard's name for it: `UTF-8`, `windows-1252`, `Shift_JIS`.
    public let name: String

    private init(name: String) { self.name = name }

    /// The encoding with that label (`latin1`, `utf8`, `sjis` …), white space around it and case disregarded; nil for no label of the standard.
    public init?(label: String) {
        let trimmed = label.utf8.drop(while: \.isHTMLSpace)
        let bytes = trimmed.prefix(trimmed.count - trimmed.reversed().prefix(while: \.isHTMLSpace).count)
            .map(\.asciiLowercased)
        if bytes.elementsEqual("utf-8".utf8) {
            // What nearly all pages say: the table of the other labels is not made for them.
            self = .utf8
            return
        }
        guard let name = Encoding.names[String(decoding: bytes, as: UTF8.self)] else { return nil }
        self.name = name
    }

    /// UTF-8.
    public static let utf8 = Encoding(name: "UTF-8")
    /// UTF-16, the low byte first.
    public static let utf16LE = Encoding(name: "UTF-16LE")
    /// UTF-16, the high byte first.
    public static let utf16BE = Encoding(name: "UTF-16BE")
    /// windows-1252: what pages that declare `latin1` or `ascii` are read in, and pages that declare nothing and are not UTF-8.
    public static let windows1252 = Encoding(name: "windows-1252")
    static let userDefined = Encoding(name: "x-user-defined")
    static let replacement = Encoding(name: "replacement")

    /// Names by label.
    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for entry in EncodingLabels.all {
            for label in entry.labels.description.split(separator: " ") {
                names[String(label)] = entry.name.description
            }
        }
        return names
    }()

    /// Whether every byte stands for one character.
    var isSingleByte: Bool { self == .userDefined || SingleByteTables.table(name) != nil }

    /// Whether ASCII characters are the same bytes in it as in ASCII, with no state that changes what they mean.
    var keepsASCII: Bool { self != .utf16LE && self != .utf16BE && self != .replacement && name != "ISO-2022-JP" }
}

extension Encoding: CustomStringConvertible {
    /// The standard's ``name``.
    public var description: String { name }
}
