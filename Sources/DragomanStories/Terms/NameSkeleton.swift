/// The consonants of a name by their sound, so that `Valdoria`, `Валдория` and `فالدوريا` meet: `fldr`.
///
/// Vowels, `h`, `w` and `y` fall away, because scripts and languages write or leave them as they like; sounds that a script cannot
/// tell apart (Arabic has no `p` and no `v`) are one. Two different names can meet too, so a skeleton is never proof alone.
enum NameSkeleton {
    /// The skeletons of a folded word: one as it stands and, in Arabic and Hebrew, those without the particles that are written
    /// together with the next word. Only those of three consonants or more.
    static func skeletons(of word: String, script: Script) -> [String] {
        var forms = [Substring(word)]
        switch script {
        case .latin, .cyrillic, .greek: break
        case .arabic: forms += stripped(word, of: ["ال", "وال", "بال", "و", "ب", "ل", "ف"])
        case .hebrew: forms += stripped(word, of: ["ה", "ו", "ב", "ל", "מ", "ש"])
        case .other: return []
        }
        var result: [String] = []
        for form in forms {
            let skeleton = skeleton(of: form)
            if skeleton.utf8.count >= 3, !result.contains(skeleton) { result.append(skeleton) }
        }
        return result
    }

    private static func stripped(_ word: String, of prefixes: [String]) -> [Substring] {
        prefixes.compactMap { word.hasPrefix($0) ? word.dropFirst($0.count) : nil }
    }

    private static func skeleton(of word: Substring) -> String {
        var result = ""
        let scalars = Array(word.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            guard let sound = latin(scalar, next) ?? others[scalar], sound != result.last else { continue }
            result.append(sound)
        }
        return result
    }

    private static func latin(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> Character? {
        switch scalar {
        case "b": "b"
        case "p": next == "h" ? "f" : "b"
        case "c": next == "e" || next == "i" || next == "h" || next == "y" ? "s" : "k"
        case "k", "q": "k"
        case "x", "s", "z": "s"
        case "d": "d"
        case "f", "v": "f"
        case "g", "j": "g"
        case "l": "l"
        case "m": "m"
        case "n": "n"
        case "r": "r"
        case "t": "t"
        default: nil
        }
    }

    private static let others: [Unicode.Scalar: Character] = {
        let rows: [(Character, String)] = [
            ("b", "بбпβπבפ"), ("f", "фвϕφף"), ("f", "ف"), ("t", "تطثтτθתט"), ("d", "دضذдδד"), ("k", "كقخкхκχכקךח"),
            ("g", "جغгжγגג"), ("s", "سصشزظсшщзцчσςζξסשצזץ"), ("l", "لлλל"), ("m", "مмμמם"), ("n", "نнνנן"),
            ("r", "رрρר"),
        ]
        var table: [Unicode.Scalar: Character] = [:]
        for (sound, letters) in rows {
            for letter in letters.unicodeScalars { table[letter] = sound }
        }
        return table
    }()
}
