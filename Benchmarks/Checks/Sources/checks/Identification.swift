import DragomanLanguages

/// Measures language identification on lines `language<TAB>text` from standard input; prints the share that is right, and the confusions.
func identify(words: Int?) {
    var right = 0
    var total = 0
    var wrong: [String: Int] = [:]
    let identifier = LanguageIdentifier.shared
    while let line = readLine() {
        let parts = line.split(separator: "\t", maxSplits: 1)
        guard parts.count == 2 else { continue }
        let text = words.map { parts[1].split(separator: " ").prefix($0).joined(separator: " ") } ?? String(parts[1])
        let best = identifier.identify(text).first?.language.rawValue ?? "none"
        total += 1
        if best == String(parts[0]) { right += 1 } else { wrong["\(parts[0])>\(best)", default: 0] += 1 }
    }
    print("right", right, "of", total, Double(right) / Double(max(1, total)))
    print(wrong.sorted { $0.value > $1.value }.prefix(20).map { "\($0.key) \($0.value)" }.joined(separator: ", "))
}

/// Prints the language of each line `language<TAB>text` of standard input, for a comparison with another identifier.
func languages() {
    let identifier = LanguageIdentifier.shared
    while let line = readLine() {
        let text = line.split(separator: "\t", maxSplits: 1).last.map(String.init) ?? ""
        print(identifier.identify(text).first?.language.rawValue ?? "none")
    }
}
