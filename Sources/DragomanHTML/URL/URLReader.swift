/// The standard's basic URL parser (section 4.4), part by part instead of byte by byte.
struct URLReader {
    private let bytes: [UInt8]
    private let base: WebURL?

    static func read(_ text: String, base: WebURL?) -> WebURL? {
        PlainURL.read(text) ?? readAny(text, base: base)
    }

    /// Reads an address however it is spelled.
    static func readAny(_ text: String, base: WebURL?) -> WebURL? {
        var reader = URLReader(bytes: stripped(text.utf8), base: base)
        return reader.read()
    }

    private init(bytes: [UInt8], base: WebURL?) {
        self.bytes = bytes
        self.base = base
    }

    /// Without controls and spaces at both ends, without tabs and line breaks anywhere.
    private static func stripped(_ text: String.UTF8View) -> [UInt8] {
        var bytes = [UInt8](text)
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        if let first = bytes.firstIndex(where: { $0 > 0x20 }), first > 0 { bytes.removeFirst(first) }
        bytes.removeAll { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        return bytes
    }

    private mutating func read() -> WebURL? {
        let fragmentStart = bytes.firstIndex(of: UInt8(ascii: "#"))
        let body = bytes[..<(fragmentStart ?? bytes.endIndex)]
        let fragment = fragmentStart.map { PercentEncoding.encode(bytes[($0 + 1)...], set: .fragment) }
        var url = schemeEnd(body).map { absolute(body, colon: $0) } ?? relative(body, base: base, fragment: fragment)
        url?.fragment = fragment
        return url
    }

    private func schemeEnd(_ body: ArraySlice<UInt8>) -> Int? {
        guard let first = body.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return nil }
        for (index, byte) in zip(body.indices, body) {
            switch byte {
            case UInt8(ascii: ":"): return index
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: continue
            default: return nil
            }
        }
        return nil
    }

    private func absolute(_ body: ArraySlice<UInt8>, colon: Int) -> WebURL? {
        let scheme = String(decoding: body[..<colon], as: UTF8.self).lowercased()
        let rest = body[(colon + 1)...]
        guard URLScheme.isSpecial(scheme) else { return other(rest, scheme: scheme) }
        let slashes = rest.prefix { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.count
        if let base, base.scheme == scheme, !rest.starts(with: [0x2F, 0x2F]), slashes < 2 || scheme != "file" {
            return relative(rest, base: base, fragment: nil)
        }
        if scheme == "file" { return slashes < 2 ? file(rest) : authority(rest.dropFirst(2), scheme: scheme) }
        return authority(rest.dropFirst(slashes), scheme: scheme)
    }

    private func file(_ rest: ArraySlice<UInt8>) -> WebURL? {
        var url = WebURL(scheme: "file")
        url.host = ""
        takePathAndQuery(rest, of: &url)
        return url
    }

    private func other(_ rest: ArraySlice<UInt8>, scheme: String) -> WebURL? {
        if rest.starts(with: [0x2F, 0x2F]) { return authority(rest.dropFirst(2), scheme: scheme) }
        var url = WebURL(scheme: scheme)
        takePathAndQuery(rest, of: &url)
        return url
    }

    private func relative(_ body: ArraySlice<UInt8>, base: WebURL?, fragment: String?) -> WebURL? {
        guard let base else { return nil }
        var url = base
        url.fragment = nil
        if base.hasOpaquePath { return body.isEmpty && fragment != nil ? url : nil }
        guard let first = body.first else { return url }
        let special = base.isSpecial
        func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || special && byte == UInt8(ascii: "\\") }
        url.query = nil
        if isSlash(first) {
            if let second = body.dropFirst().first, isSlash(second) {
                let slashes = special && base.scheme != "file" ? body.prefix(while: isSlash).count : 2
                return authority(body.dropFirst(slashes), scheme: base.scheme)
            }
            takePathAndQuery(body, of: &url)
            return url
        }
        if first == UInt8(ascii: "?") {
            url.query = query(body.dropFirst(), special: special)
            return url
        }
        let folder = base.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { base.path.utf8[...$0] }
        takePathAndQuery(body, of: &url, folder: folder.map { Array($0) } ?? [])
        return url
    }

    /// Host and all after it; `rest` begins after the slashes.
    private func authority(_ rest: ArraySlice<UInt8>, scheme: String) -> WebURL? {
        let special = URLScheme.isSpecial(scheme)
        let end =
            rest.firstIndex {
                $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || special && $0 == UInt8(ascii: "\\")
            }
            ?? rest.endIndex
        var url = WebURL(scheme: scheme)
        var place = rest[..<end]
        if let at = place.lastIndex(of: UInt8(ascii: "@")) {
            if scheme == "file" { return nil }
            takeCredentials(place[..<at], of: &url)
            place = place[(at + 1)...]
            if place.isEmpty { return nil }
        }
        guard takeHostAndPort(place, of: &url) else { return nil }
        takePathAndQuery(rest[end...], of: &url)
        return url
    }

    private func takeCredentials(_ text: ArraySlice<UInt8>, of url: inout WebURL) {
        let colon = text.firstIndex(of: UInt8(ascii: ":")) ?? text.endIndex
        url.username = PercentEncoding.encode(text[..<colon], set: .userinfo)
        url.password = PercentEncoding.encode(text[colon...].dropFirst(), set: .userinfo)
    }

    private func takeHostAndPort(_ place: ArraySlice<UInt8>, of url: inout WebURL) -> Bool {
        var colon = place.endIndex
        var isInBrackets = false
        for (index, byte) in zip(place.indices, place) {
            if byte == UInt8(ascii: "[") { isInBrackets = true }
            if byte == UInt8(ascii: "]") { isInBrackets = false }
            if byte == UInt8(ascii: ":"), !isInBrackets {
                colon = index
                break
            }
        }
        let special = url.isSpecial
        let name = place[..<colon]
        let portText = place[colon...].dropFirst()
        if url.scheme == "file" {
            guard portText.isEmpty, let host = name.isEmpty ? "" : URLHost.read(name, isSpecial: true) else {
                return false
            }
            url.host = host == "localhost" ? "" : host
            return true
        }
        if name.isEmpty, special || colon != place.endIndex || !url.username.isEmpty { return false }
        guard let host = URLHost.read(name, isSpecial: special) else { return false }
        url.host = host
        guard !portText.isEmpty else { return true }
        var port = 0
        for byte in portText {
            guard byte >= 0x30, byte <= 0x39 else { return false }
            port = port * 10 + Int(byte - 0x30)
            if port > 65535 { return false }
        }
        url.port = port == URLScheme.defaultPort(url.scheme) ? nil : port
        return true
    }

    private func takePathAndQuery(_ text: ArraySlice<UInt8>, of url: inout WebURL, folder: [UInt8] = []) {
        let mark = text.firstIndex(of: UInt8(ascii: "?"))
        let path = text[..<(mark ?? text.endIndex)]
        let special = url.isSpecial
        url.query = mark.map { query(text[($0 + 1)...], special: special) }
        if url.host == nil, !special, path.first != UInt8(ascii: "/"), folder.isEmpty {
            url.path = PercentEncoding.encode(path, set: .control)
        } else {
            url.path = URLPath.read(path, folder: folder, isSpecial: special, hasHost: url.host != nil)
        }
    }

    private func query(_ text: ArraySlice<UInt8>, special: Bool) -> String {
        PercentEncoding.encode(text, set: special ? .specialQuery : .query)
    }
}
