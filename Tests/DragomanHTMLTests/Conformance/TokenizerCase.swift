import Foundation

/// A case of the tokenizer files.
struct TokenizerCase {
    var name: String
    var input: String
    var states: [String]
    var lastStartTag: String?
    var expected: [[String]]
    /// The names of the parse errors, sorted. Those of the input stream's preprocessing are left out: characters that no tree shows.
    var errors: [String]
    /// The tokens are those of an XML infoset.
    var isXML: Bool

    static func cases(in file: URL) throws -> [TokenizerCase] {
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        let tests = (json?["tests"] ?? json?["xmlViolationTests"]) as? [[String: Any]] ?? []
        return tests.map { TokenizerCase($0, isXML: json?["xmlViolationTests"] != nil) }
    }

    private init(_ json: [String: Any], isXML: Bool) {
        self.isXML = isXML
        let isEscaped = json["doubleEscaped"] as? Bool ?? false
        func text(_ value: Any?) -> String {
            let text = value as? String ?? ""
            return isEscaped ? TokenizerCase.unescape(text) : text
        }
        name = json["description"] as? String ?? ""
        input = text(json["input"])
        states = json["initialStates"] as? [String] ?? ["Data state"]
        lastStartTag = json["lastStartTag"] as? String
        expected = (json["output"] as? [[Any]] ?? []).map { token in
            token.flatMap { part -> [String] in
                if let attributes = part as? [String: String] {
                    return attributes.map { "\(text($0.key))=\(text($0.value))" }.sorted()
                }
                if part is NSNull { return ["nil"] }
                if let flag = part as? NSNumber { return [flag.boolValue ? "true" : "false"] }
                return [text(part)]
            }
        }
        errors = (json["errors"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
            .filter { !$0.hasSuffix("in-input-stream") }.sorted()
    }

    /// Reads `\u` and four digits as what they stand for. Surrogates without a partner cannot be in UTF-8 and are U+FFFD, as a decoder makes of them.
    private static func unescape(_ text: String) -> String {
        var units: [UInt16] = []
        var rest = Array(text.utf16)[...]
        while let unit = rest.popFirst() {
            if unit == 0x5C, rest.first == 0x75,
                let value = UInt16(String(decoding: rest.dropFirst().prefix(4), as: UTF16.self), radix: 16)
            {
                units.append(value)
                rest = rest.dropFirst(5)
            } else {
                units.append(unit)
            }
        }
        return String(decoding: units, as: UTF16.self)
    }
}
