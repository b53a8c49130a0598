package import DragomanArticles
import DragomanLanguages

/// A run of inlines as plain text and the marks over it: the same content, in a form that can be cut into sentences.
package struct FlatRun: Hashable, Sendable {
    package var scalars: [Unicode.Scalar]
    /// In order of opening; `marks[i].id == i`.
    package var marks: [Mark]

    package init(scalars: [Unicode.Scalar] = [], marks: [Mark] = []) {
        self.scalars = scalars
        self.marks = marks
    }

    package init(_ text: String) { self.init(scalars: Array(text.unicodeScalars)) }

    /// Flattens without recursion, whatever the depth. Soft hyphens are left out: no engine, glossary or dictionary knows a word that has them inside.
    package init(_ inlines: [Inline]) {
        self.init()
        var open: [(rest: ArraySlice<Inline>, mark: Int?)] = [(inlines[...], nil)]
        while var top = open.popLast() {
            guard let inline = top.rest.popFirst() else {
                if let mark = top.mark { marks[mark].range = marks[mark].range.lowerBound..<scalars.count }
                continue
            }
            let parent = top.mark
            open.append(top)
            switch inline {
            case .text(let text): scalars.append(contentsOf: text.unicodeScalars.lazy.filter { $0 != Self.softHyphen })
            case .code(let text): leaf(.code, text, parent: parent)
            case .lineBreak: leaf(.lineBreak, "\n", parent: parent)
            case .emphasis(let inner): open.append((inner[...], begin(.emphasis, parent: parent)))
            case .strong(let inner): open.append((inner[...], begin(.strong, parent: parent)))
            case .link(let url, let inner): open.append((inner[...], begin(.link(url: url), parent: parent)))
            case .subscript(let inner): open.append((inner[...], begin(.subscript, parent: parent)))
            case .superscript(let inner): open.append((inner[...], begin(.superscript, parent: parent)))
            }
        }
    }

    private static let softHyphen: Unicode.Scalar = "\u{AD}"

    private mutating func begin(_ kind: Mark.Kind, parent: Int?) -> Int {
        let id = marks.count
        marks.append(Mark(id: id, parent: parent, kind: kind, range: scalars.count..<scalars.count))
        return id
    }

    private mutating func leaf(_ kind: Mark.Kind, _ text: String, parent: Int?) {
        let id = begin(kind, parent: parent)
        scalars.append(contentsOf: text.unicodeScalars)
        marks[id].range = marks[id].range.lowerBound..<scalars.count
    }

    package var text: String { String(scalars: scalars[...]) }
}

extension String {
    package init(scalars: ArraySlice<Unicode.Scalar>) { self = ScalarText.string(scalars) }
}
