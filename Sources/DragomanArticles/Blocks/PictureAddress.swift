/// What a picture's address tells of it.
///
/// An outlet names one picture by many addresses, a cut or a size each; what they share is a long part with digits (a number, a hash) or the file's name.
struct PictureAddress {
    /// Of the telling parts and the file's name, each as its hash.
    private let keys: [UInt64]

    init(_ url: String) {
        var url = url
        keys = url.withUTF8 { url in
            var keys: [UInt64] = []
            ByteSearch.parts(of: url, where: { !Self.isOfPart($0) }) { part in
                if Self.isTelling(part) { keys.append(ByteHash.of(part)) }
            }
            let name = Self.name(of: url)
            if name.count >= Self.shortestName { keys.append(ByteHash.of(name)) }
            return keys
        }
    }

    /// Whether the other is the same picture, in whatever size.
    func isLike(_ other: PictureAddress) -> Bool { keys.contains { other.keys.contains($0) } }

    private static let shortestPart = 12
    private static let shortestName = 8

    private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }
    private static func isOfPart(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte.isASCIIDigit || byte == UInt8(ascii: "-")
    }

    /// A long part with both letters and digits.
    private static func isTelling(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
        part.count >= shortestPart && part.contains(where: \.isASCIIDigit) && part.contains(where: isLetter)
    }

    private static func path(of url: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        url.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    }

    /// The file's name, without its kind and the size that a publishing program puts behind it ("-585x439").
    private static func name(of url: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        let path = path(of: url)
        let name = path.lastIndex(of: UInt8(ascii: "/")).map { path[($0 + 1)...] } ?? path
        let stem = name.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name
        guard let dash = stem.lastIndex(of: UInt8(ascii: "-")) else { return stem }
        let sides = stem[dash...].dropFirst().split(separator: UInt8(ascii: "x"), omittingEmptySubsequences: false)
        let isSize = sides.count == 2 && sides.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
        return isSize ? stem[..<dash] : stem
    }
}

extension PictureAddress {
    /// Outlets show pictures, and draw their buttons.
    static func isDrawing(_ url: String) -> Bool { kind(of: url) == drawing }

    /// Whether an address is a picture's by the name of its file.
    static func isPicture(_ url: String) -> Bool { kinds.contains(kind(of: url)) }

    /// Whether one of the words of an address calls it an icon.
    static func isIcon(_ url: String) -> Bool {
        let isDrawing = isDrawing(url)
        var (url, isIcon) = (url, false)
        url.withUTF8 { url in
            ByteSearch.parts(of: url, where: { !isLetter($0) }) { word in
                guard !isIcon, word.count <= longestSign else { return }
                let hash = lowerHash(word)
                isIcon = icons.contains(hash) || isDrawing && signs.contains(hash)
            }
        }
        return isIcon
    }

    private static let drawing = hash("svg")
    private static let kinds = Set(["jpg", "jpeg", "png", "gif", "webp", "avif", "svg"].map(hash))
    private static let icons = ["icon", "icons", "sprite", "sprites", "smilies", "emoji", "loading"].map(hash)
    /// In the address of a drawing these speak of the site; a photograph's may well show one.
    private static let signs = ["logo", "logos", "arrow", "chevron", "button", "fallback"].map(hash)
    private static let longestSign = 8

    /// Of the letters behind the last dot of the path.
    private static func kind(of url: String) -> UInt64 {
        var url = url
        return url.withUTF8 { url in
            let path = path(of: url)
            return lowerHash(path.lastIndex(of: UInt8(ascii: ".")).map { path[($0 + 1)...] } ?? path.prefix(0))
        }
    }

    private static func hash(_ word: String) -> UInt64 { lowerHash(word.utf8) }

    private static func lowerHash(_ word: some Sequence<UInt8>) -> UInt64 { ByteHash.of(word.lazy.map { $0 | 0x20 }) }
}
