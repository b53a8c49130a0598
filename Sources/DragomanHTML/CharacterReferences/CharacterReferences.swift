/// Character references (`&eacute;`, `&#233;`, `&#xE9;`) as section 13.2.5.72 of the WHATWG standard reads them.
public enum CharacterReferences {
    /// Where a reference stands: in attribute values one without a semicolon does not count when a letter, a digit or `=` follows.
    public enum Context: Sendable {
        /// In text, or in the text of `title` and `textarea`.
        case text
        /// In the value of an attribute.
        case attribute
    }

    /// The text with its references decoded. Linear in the length of the text.
    public static func decode(_ text: String, in context: Context = .text) -> String {
        guard text.utf8.contains(Byte.ampersand) else { return text }
        return String(decoding: decode(Array(text.utf8), in: context), as: UTF8.self)
    }

    /// UTF-8 with its references decoded. Linear in the length of the text.
    public static func decode(_ utf8: [UInt8], in context: Context = .text) -> [UInt8] {
        utf8.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return [] }
            var decoded: [UInt8] = []
            decoded.reserveCapacity(bytes.count)
            var errors = ErrorLog(limit: 0)
            var from = 0
            var hit = Scan.find(base, 0, bytes.count, Byte.ampersand)
            while hit < bytes.count {
                let reference = match(
                    base, hit, bytes.count, isFinal: true, inAttribute: context == .attribute, &errors)
                if reference.length > 0 {
                    decoded.append(contentsOf: bytes[from..<hit])
                    reference.append(to: &decoded)
                    from = hit + reference.length
                }
                hit = Scan.find(base, hit + max(reference.length, 1), bytes.count, Byte.ampersand)
            }
            decoded.append(contentsOf: bytes[from...])
            return decoded
        }
    }

    /// The reference whose `&` is at `start`, if there is one. Reads no byte at or after `end`.
    static func match(
        _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, isFinal: Bool, inAttribute: Bool,
        _ errors: inout ErrorLog
    ) -> CharacterReference {
        let next = start + 1
        guard next < end else { return isFinal ? .absent : .undecided }
        if base[next] == Byte.numberSign { return matchNumeric(base, start, end, isFinal, &errors) }
        guard base[next].isASCIIAlphanumeric else { return .absent }
        let names = NamedReferences.shared
        if !isFinal, end - next <= names.longest + 1 { return .undecided }
        guard var reference = names.match(base + next, end - next) else {
            noteUnknown(base, next, end, inAttribute, &errors)
            return .absent
        }
        let after = next + reference.length
        if base[after - 1] != Byte.semicolon {
            if inAttribute, after < end, base[after] == Byte.equals || base[after].isASCIIAlphanumeric {
                return .absent
            }
            errors.add("missing-semicolon-after-character-reference", after)
        }
        reference.length += 1
        return reference
    }

    /// 13.2.5.74 Ambiguous ampersand state
    private static func noteUnknown(
        _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ inAttribute: Bool, _ errors: inout ErrorLog
    ) {
        guard errors.limit > errors.entries.count else { return }
        var offset = start
        while offset < end, base[offset].isASCIIAlphanumeric { offset += 1 }
        if offset < end, base[offset] == Byte.semicolon { errors.add("unknown-named-character-reference", offset) }
    }

    /// 13.2.5.75 Numeric character reference state and those after it
    private static func matchNumeric(
        _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ isFinal: Bool, _ errors: inout ErrorLog
    ) -> CharacterReference {
        var offset = start + 2
        let isHex = offset < end && base[offset] | 0x20 == 0x78
        if isHex { offset += 1 }
        let digits = offset
        var code: UInt32 = 0
        while offset < end, let digit = digit(base[offset], isHex) {
            if code <= 0x10FFFF { code = code * (isHex ? 16 : 10) + digit }
            offset += 1
        }
        if offset >= end, !isFinal { return .undecided }
        if offset == digits {
            errors.add("absence-of-digits-in-numeric-character-reference", offset)
            return .absent
        }
        if offset < end, base[offset] == Byte.semicolon {
            offset += 1
        } else {
            errors.add("missing-semicolon-after-character-reference", offset)
        }
        return CharacterReference(length: offset - start, scalar: character(code, offset, &errors))
    }

    private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
        isHex ? byte.hexValue : byte.isASCIIDigit ? UInt32(byte) - 0x30 : nil
    }

    /// 13.2.5.80 Numeric character reference end state
    private static func character(_ code: UInt32, _ offset: Int, _ errors: inout ErrorLog) -> UInt32 {
        switch code {
        case 0:
            errors.add("null-character-reference", offset)
            return 0xFFFD
        case 0x110000...:
            errors.add("character-reference-outside-unicode-range", offset)
            return 0xFFFD
        case 0xD800...0xDFFF:
            errors.add("surrogate-character-reference", offset)
            return 0xFFFD
        case 0xFDD0...0xFDEF where true, _ where code & 0xFFFE == 0xFFFE:
            errors.add("noncharacter-character-reference", offset)
            return code
        case 0x80...0x9F:
            errors.add("control-character-reference", offset)
            return SingleByteTables.windows1252C1[Int(code - 0x80)]
        case 0x0D, 0x01...0x08, 0x0B, 0x0E...0x1F, 0x7F:
            errors.add("control-character-reference", offset)
            return code
        default:
            return code
        }
    }
}
