import DragomanHTML

/// A case of the tree-construction files.
struct TreeConstructionCase {
    var data = ""
    var context: FragmentContext?
    var needsScript = false
    var expected = ""

    /// The cases of a file: sections that begin with `#data`.
    static func cases(in text: String) -> [TreeConstructionCase] {
        var cases: [TreeConstructionCase] = []
        var section = ""
        var sections: [String: [Substring]] = [:]
        func finish() {
            guard sections["#data"] != nil else { return }
            cases.append(TreeConstructionCase(sections))
            sections = [:]
        }
        let names: Set<Substring> = [
            "#data", "#errors", "#new-errors", "#document-fragment", "#document", "#script-on", "#script-off",
        ]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            // Inside #data, only #errors is a heading.
            if names.contains(line), section != "#data" || line == "#errors" {
                if line == "#data" { finish() }
                section = String(line)
                sections[section] = []
            } else {
                sections[section, default: []].append(line)
            }
        }
        finish()
        return cases
    }

    private init(_ sections: [String: [Substring]]) {
        data = (sections["#data"] ?? []).joined(separator: "\n")
        var tree = sections["#document"] ?? []
        while tree.last == "" { tree.removeLast() }
        expected = tree.joined(separator: "\n")
        needsScript = sections["#script-on"] != nil
        if let name = sections["#document-fragment"]?.first {
            let words = name.split(separator: " ")
            if words.count == 2 {
                context = FragmentContext(String(words[1]), namespace: words[0] == "svg" ? .svg : .mathML)
            } else {
                context = FragmentContext(String(name))
            }
        }
    }

    var document: Document {
        if let context { return Document(parsingFragment: data, in: context) }
        return Document(parsing: data)
    }
}
