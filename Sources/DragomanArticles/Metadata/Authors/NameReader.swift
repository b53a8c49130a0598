/// Reads names of people out of bylines: "Von Anna Berg und Tom Lang, Berlin | 3. Mai" is Anna Berg and Tom Lang.
enum NameReader {
    private static let separators: [StaticString] = [
        ";", " | ", "|", " / ", " • ", " · ", " & ", "\n", "／", "、", "；", "，",
    ]

    /// The names in a text; with `isByline`, words like "by" are taken off the front and what follows the names off the end.
    static func names(in text: String, isByline: Bool) -> [String] {
        var text = Trimming.collapsed(text)
        guard !text.isEmpty, text.utf8.count < 400, !ByteSearch.holds(text, "://"), !text.hasPrefix("@") else {
            return []
        }
        var isLabelled = false
        if isByline {
            let line = withoutAddresses(text)
            text = withoutLabel(line)
            isLabelled = text != line
        } else if text.hasPrefix("By "), isFullName(String(text.dropFirst(3))) {
            text = String(text.dropFirst(3))
        }
        var parts = separated(text)
        if isByline {
            // "Opinion | By Ann Lee | May 3"
            for index in parts.indices.dropFirst() where opening(of: parts[index]).kinds.has(.byline) {
                parts[index] = withoutLabel(parts[index])
            }
            parts = parts.flatMap(splitLabels)
            for index in parts.indices { parts[index] = name(in: parts[index], isLabelled: isLabelled && index == 0) }
        }
        parts.removeAll { opening(of: $0).labelled.has(.credit) }
        parts = parts.flatMap(splitConjunctions)
        parts = parts.flatMap { splitCommas($0, isByline: isByline) }
        var names: [String] = []
        for part in parts {
            let name = trimmed(part, isByline: isByline)
            if isByline ? isPlausible(name) : !NameWords.placeholders.contains(Comparison.key(name)) {
                if !name.isEmpty { names.append(name) }
            } else if !names.isEmpty {
                break
            }
        }
        return names
    }

    /// What stands between the marks that part names.
    private static func separated(_ text: String) -> [String] {
        var parts = [text]
        // Most texts have no such mark.
        guard text.utf8.contains(where: mayOpenSeparator) else { return parts }
        for separator in separators where ByteSearch.holds(text, separator) {
            parts = parts.flatMap { ByteSearch.parts(of: $0, between: separator) }
        }
        return parts
    }

    /// Whether a separator has this byte where it has no space.
    private static func mayOpenSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: "&"), 0x0A, 0xC2...: true
        default: false
        }
    }

    /// A part of a byline without its day. A word that is left alone before a day is a weekday or a place where no "by" says that it is a name:
    /// "Thursday 26 November".
    private static func name(in part: String, isLabelled: Bool) -> String {
        let name = withoutDay(part)
        return name == part || isLabelled || name.contains(" ") || isSignature(name) ? name : ""
    }

    /// Takes out words that are addresses to write to or names in networks.
    static func withoutAddresses(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "@")) || ByteSearch.holds(text, "[at]") else { return text }
        return text.spacedWords.filter { !$0.utf8.contains(UInt8(ascii: "@")) && !ByteSearch.holds(String($0), "[at]") }
            .joined(separator: " ")
    }

    /// Names without repeats: "Profile of Anna Berg" beside "Anna Berg" is one.
    static func distinct(_ names: [String]) -> [String] {
        var kept: [String] = []
        for name in names where !kept.contains(name) {
            let isLonger = names.contains {
                $0 != name && name.hasSuffix(" " + $0) && ($0.contains(" ") || name.spacedWords.count > 2)
            }
            if !isLonger { kept.append(name) }
        }
        return kept
    }

    /// Whether a text has the form of a person's full name: two to five words, each of which begins with a capital or in a script that has none.
    static func isFullName(_ name: String) -> Bool { hasForm(of: name, counting: beginsSmall) }

    private static func hasForm(of name: String, counting isSmall: (Substring) -> Bool) -> Bool {
        let words = name.spacedWords
        guard (2...5).contains(words.count) else { return false }
        return words.count(where: isSmall) * 2 < words.count && !beginsSmall(words[0])
            && !beginsSmall(words[words.count - 1])
    }

    /// Whether a text has the form of a name that signs an article: a person's in full, or two to five characters of Chinese, Japanese or Korean.
    static func isSignature(_ name: String) -> Bool {
        hasForm(of: name, counting: isSmall)
            || (2...5).contains(name.count)
                && name.unicodeScalars.allSatisfy { $0.value >= 0x3040 && $0.value < 0xD7B0 || $0 == "・" }
    }

    /// Whether a full name has no small word but those of nobles and fathers: "Guerra de Ucrania" has the form of a name too.
    static func isPlainFullName(_ name: String) -> Bool {
        isFullName(name)
            && name.spacedWords.allSatisfy { !beginsSmall($0) || NameWords.plainParticles.contains($0.lowercased()) }
    }

    /// Whether a name has the form of an agency's: "dpa", "AFP".
    private static func isAgency(_ name: String) -> Bool {
        (2...4).contains(name.count) && (name.lowercased() == name || name.uppercased() == name)
            && name.allSatisfy(\.isLetter)
    }

    /// Whether a signature is no person's: initials, or a word for editors or agencies in general.
    static func isDesk(_ name: String) -> Bool {
        let isInitials =
            name.utf8.count <= 4 && !name.contains(" ")
            && name.unicodeScalars.allSatisfy { $0.properties.isLowercase }
        return isInitials || NameWords.desks.contains(Comparison.key(name))
    }

    private static let conjunctions: [StaticString] = [
        " and ", " und ", " et ", " y ", " e ", " og ", " och ", " en ", " dan ", " i ", " a ", " ve ", " и ", " και ",
        " ja ", " és ", " și ", " en ", " with ",
    ]

    private static let conjoining = Set(conjunctions.map { ByteHash.of($0.description.utf8.dropFirst().dropLast()) })

    /// Cuts at "and" when there are two full names, not in "Le Figaro et AFP".
    private static func splitConjunctions(_ text: String) -> [String] {
        var copy = text
        let mayConjoin = copy.withUTF8 { ByteSearch.words(of: $0) { conjoining.contains(ByteHash.of($0)) } }
        guard mayConjoin else { return [text] }
        for conjunction in conjunctions where ByteSearch.holds(text, conjunction) {
            let parts = ByteSearch.parts(of: text, between: conjunction)
            guard parts.count > 1,
                parts.allSatisfy({ $0.spacedWords.count > 1 && isPlausible(trimmed($0, isByline: true)) })
                    || parts.count > 1 && parts[0].contains(",")
            else { continue }
            return parts
        }
        return [text]
    }

    private static func splitCommas(_ text: String, isByline: Bool) -> [String] {
        guard ByteSearch.holds(text, ", ") else { return [text] }
        var parts = ByteSearch.parts(of: text, between: ", ").map(Trimming.collapsed)
        if isByline {
            parts = [parts[0]] + parts.dropFirst().filter { !isRole($0) }
            guard parts.count > 1 else { return parts }
        }
        if parts.allSatisfy({ $0.spacedWords.count > 1 && isPlausible($0) }) { return parts }
        if parts.dropFirst().allSatisfy(isAgency) { return parts }
        return isByline
            || parts[0].spacedWords.count > 1 && parts.count == 2 && parts[1].first?.isLowercase == true
            ? [parts[0]] : parts
    }

    /// Whether a text says what a person does or where they are: it has a word for a trade, or one in small letters that no name has.
    private static func isRole(_ text: String) -> Bool {
        !isAgency(text)
            && text.spacedWords.contains {
                NameWords.roles.contains(Comparison.key(String($0))) || isSmall($0)
            }
    }

    /// Whether a word begins with a small letter and is none of those that stand within names.
    private static func isSmall(_ word: Substring) -> Bool {
        beginsSmall(word) && !NameWords.particles.contains(word.lowercased())
    }

    /// Whether a small word does not belong between names: it joins none, opens none ("d'Arc", "al-Sabah"), is no agency's and is not cut short.
    private static func isStray(_ word: Substring) -> Bool {
        isSmall(word) && word.utf8.last != UInt8(ascii: ".") && !word.contains(where: NameWords.isJoint)
            && !NameWords.joining.contains(String(word))
            && !NameWords.isAgency(Array(word.utf8)[...])
    }

    static func beginsSmall(_ word: some StringProtocol) -> Bool {
        guard let first = word.utf8.first, first >= 0x80 else {
            return word.utf8.first.map { $0.isASCIISmallLetter } ?? false
        }
        return word.unicodeScalars.first?.properties.isLowercase == true
    }

    private static func trimmed(_ text: String, isByline: Bool) -> String {
        var name = Trimming.collapsed(text)[...]
        // Few names have brackets, and to look for them letter by letter takes long.
        if name.utf8.contains(UInt8(ascii: "(")) {
            if let open = name.lastIndex(of: "("), name.hasSuffix(")") || name.hasSuffix(")."),
                name.distance(from: open, to: name.endIndex) < 9 || isByline
            {
                name = name[..<open]
            }
            if isByline { name = withoutNickname(name) }
            if isByline, let open = name.firstIndex(of: "("), open != name.startIndex { name = name[..<open] }
        }
        while !isLetter(name.utf8.last), let last = name.last,
            last.isWhitespace || last == "," || last == ":" || last == "-" || last == "–" || last == "*" || last == "·"
                || last == "•"
        { name = name.dropLast() }
        while !isLetter(name.utf8.first), let first = name.first,
            first.isWhitespace || first == "," || first == ":" || first == "-" || first == "–" || first == "©"
        { name = name.dropFirst() }
        return isByline ? withoutPlace(JobTitles.without(name)) : String(name)
    }

    /// "Richard (R.J.) Lee" is Richard Lee; what follows the bracket must be one word that a family can have.
    private static func withoutNickname(_ name: Substring) -> Substring {
        guard let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") else { return name }
        let rest = Trimming.collapsed(String(name[name.index(after: close)...]))
        guard !rest.isEmpty, !rest.contains(" "), !beginsSmall(rest) else { return name }
        return Trimming.collapsed(name[..<open] + " " + rest)[...]
    }

    /// Whether a byte is a letter of ASCII, which is told at once; what character stands there takes long to find out.
    private static func isLetter(_ byte: UInt8?) -> Bool { byte.map { $0.isASCIILetter } ?? false }

    /// What stands before the first dash between spaces or the first word that says where or for whom: "Ann Lee in Rome", "Ann Lee - The Quay".
    private static func withoutPlace(_ name: String) -> String {
        guard name.utf8.count(where: { $0 == 0x20 }) > 1 else { return name }
        let words = name.spacedWords
        guard words.count > 2, !beginsSmall(words[0]),
            let end = words.dropFirst(2).firstIndex(where: { NameWords.beforePlaces.contains(String($0)) })
        else { return name }
        return words[..<end].joined(separator: " ")
    }

    /// Whether no name has that byte.
    private static func isForeign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "!"): true
        default: false
        }
    }

    private static func isPlausible(_ name: String) -> Bool {
        guard name.utf8.count > 2, name.utf8.count < 90, !name.utf8.contains(where: isForeign) else { return false }
        let words = name.spacedWords
        guard (1...6).contains(words.count) else { return false }
        if !name.utf8.allSatisfy({ $0 < 0x80 }),
            name.unicodeScalars.contains(where: { $0.properties.numericType == .decimal || $0 == "©" })
        {
            return false
        }
        // "bell hooks" is a name, "vergangenen Dienstag" is none.
        if beginsSmall(name),
            words.count > 2
                || words.count == 2 && isSmall(words[0]) && !beginsSmall(words[1])
                    && !words[0].utf8.contains(UInt8(ascii: "."))
        {
            return false
        }
        // "Supported by one of our readers"
        if words.count > 2, words.contains(where: isStray) { return false }
        if NameWords.placeholders.contains(Comparison.key(name)) { return false }
        let bytes = Array(name.utf8)
        return bytes.withUnsafeBufferPointer { PhraseBook.shared.opening(of: $0, 0..<$0.count).whole.isEmpty }
    }
}
