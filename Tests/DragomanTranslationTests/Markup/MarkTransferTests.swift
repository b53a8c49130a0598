import DragomanArticles
import DragomanTranslation
import Testing

@Suite struct MarkTransferTests {
    /// Source with `⟨` and `⟩` around each marked part → the marked parts of the translation.
    private func placed(_ marked: String, onto target: String, hints: [Int: String] = [:]) -> (
        parts: [String], text: String
    ) {
        var plain: [Unicode.Scalar] = []
        var marks: [Mark] = []
        var open: [Int] = []
        for scalar in marked.unicodeScalars {
            if scalar == "⟨" {
                marks.append(Mark(id: marks.count, parent: open.last, kind: .strong, range: plain.count..<plain.count))
                open.append(marks.count - 1)
            } else if scalar == "⟩", let mark = open.popLast() {
                marks[mark].range = marks[mark].range.lowerBound..<plain.count
            } else {
                plain.append(scalar)
            }
        }
        let source = String(String.UnicodeScalarView(plain))
        let placement = MarkTransfer.place(marks, from: source, onto: target, hints: hints)
        let scalars = Array(placement.text.unicodeScalars)
        return (placement.marks.map { String(String.UnicodeScalarView(scalars[$0.range])) }, placement.text)
    }

    @Test(arguments: [
        ("Lo dijo ⟨Ana Pérez⟩ ayer.", "Ana Pérez l'a dit hier.", ["Ana Pérez"]),
        ("El ⟨presidente del Gobierno⟩ habló.", "Le président du Gouvernement a parlé.", ["président du Gouvernement"]),
        ("Subió un ⟨3,5 %⟩ en ⟨2023⟩.", "En 2023, il a augmenté de 3,5 %.", ["3,5 %", "2023"]),
        ("⟨Toda la frase⟩.", "Toute la phrase.", ["Toute la phrase"]),
        ("⟨Toda la frase.⟩", "Toute la phrase.", ["Toute la phrase."]),
        ("De ⟨Madrid⟩ a ⟨Madrid⟩.", "De Madrid à Madrid.", ["Madrid", "Madrid"]),
        ("Un ⟨acuerdo con ⟨Irán⟩⟩ es posible.", "Un accord avec Irán est possible.", ["accord avec Irán", "Irán"]),
        (
            "La ⟨organización internacional⟩ avisa.", "L'organisation internationale avertit.",
            ["organisation internationale"]
        ),
    ])
    func marksFollowTheirWords(source: String, target: String, parts: [String]) {
        #expect(placed(source, onto: target).parts == parts)
    }

    @Test func aHintFindsWhatSpellingCannot() {
        let found = placed(
            "Compró un ⟨coche rojo⟩ nuevo.", onto: "Il a acheté une nouvelle voiture rouge.",
            hints: [0: "voiture rouge"])
        #expect(found.parts == ["voiture rouge"])
    }

    @Test func aMarkWithoutAPlaceGoesToTheEndWithItsText() {
        let found = placed("Ver ⟨uno⟩, ⟨dos⟩ y ⟨tres⟩.", onto: "Voir.")
        #expect(!found.parts.contains(""))
        #expect(found.text.hasPrefix("Voir. "))
        #expect(found.parts.count == 3)
    }
}
