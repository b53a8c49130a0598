import DragomanArticles
import DragomanLibrary
import DragomanTranslation
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

struct ArticlePageTests {
    private func page(_ path: String, _ contents: FixtureLibrary.Contents = Press.contents) async throws -> String {
        let fixture = SiteFixture(contents)
        let box = Box()
        try await fixture.test { client in
            await box.set(String(buffer: try await client.execute(uri: path, method: .get).body))
        }
        return await box.text
    }

    private actor Box {
        var text = ""
        func set(_ text: String) { self.text = text }
    }

    @Test func theReaderSeesWhereItComesFrom() async throws {
        let page = try await page("/article/1")
        for words in [
            "El Faro del Estrecho", "Par <bdi>Inés Valdivia</bdi>, <bdi>Tomás Real</bdi>", "Puerto Real",
            "Traduction automatique, non relue", "Langue d’origine\u{A0}: espagnol", "Comment cette page a été faite",
            "Apertium (es-fr)", "1 avertissement\u{A0}: nombre à vérifier", "2 remarques\u{A0}: typographie (2)",
            "L’éditeur a corrigé cet article", "2 paragraphes ont été modifiés", "href=\"https://press.example/1/1\"",
            "datetime=\"2026-11-23T12:25:00Z\"", "translationOfWork", "\"isBasedOn\":\"https://",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(page.components(separatedBy: "<h1").count == 2)
    }

    @Test func bothTextsStandSideBySide() async throws {
        let page = try await page("/article/1?view=parallel")
        #expect(page.contains("<div class=\"text\" lang=\"es\" dir=\"ltr\">"))
        let french = try #require(page.firstRange(of: "la première grue"))
        let spanish = try #require(page.firstRange(of: "la primera grúa"))
        let next = try #require(page.firstRange(of: "L’accord, que"))
        #expect(french.lowerBound < spanish.lowerBound && spanish.lowerBound < next.lowerBound)
    }

    @Test func anExtractStopsWhereItMust() async throws {
        for view in ["", "?view=original", "?view=parallel"] {
            let page = try await page("/article/4\(view)")
            #expect(!page.contains("ne paraît pas dans l’extrait"))
            #expect(!page.contains("does not show in the extract"))
            #expect(page.contains("Lire la suite chez"))
        }
    }

    @Test func anOriginalFromRightToLeftIsMarked() async throws {
        let page = try await page("/article/5")
        #expect(page.contains("<h1 lang=\"ar\" dir=\"rtl\">"))
        #expect(page.contains("<html lang=\"fr\" dir=\"ltr\">"))
        #expect(page.contains("Aucun moteur de traduction"))
    }

    @Test func hostileArticlesStayText() async throws {
        for view in ["", "?view=original", "?view=parallel"] {
            let page = try await page("/article/66\(view)")
            let lower = page.lowercased()
            for tag in ["<script>", "<img", "<svg", "<iframe", "<style", "<base", "<form", "<math", "<meta http-equiv"]
            {
                #expect(!lower.contains(tag), "\(tag)")
            }
            for scheme in [
                "href=\"javascript", "href=\"data", "href=\"vbscript", "href=\"//", "href=\" ", "href=\"file",
            ] {
                #expect(!lower.contains(scheme), "\(scheme)")
            }
            #expect(!page.utf8.contains(0) && !page.utf8.contains(0x1B))
        }
    }

    @Test func anArticleNestedWithoutEndIsShownFlat() async throws {
        var blocks: [Block] = [.p("au fond")]
        for _ in 0..<2_000 { blocks = [.quote(Quote(blocks: blocks))] }
        var inlines: [Inline] = [.text("tout au fond")]
        for _ in 0..<2_000 { inlines = [.strong(inlines)] }
        var contents = Press.contents
        contents.pages[0].translation?.article.blocks = blocks + [.paragraph(inlines)]
        let page = try await page("/article/1", contents)
        #expect(page.contains("au fond"))
        #expect(page.contains("tout au fond"))
    }

    @Test func aStandfirstThatOpensTheTextIsSaidOnce() async throws {
        let words = "Les grues du port de Faro restent levées pour la troisième nuit."
        var contents = Press.contents
        contents.pages[0].original.standfirst = "Las grúas siguen en alto."
        contents.pages[0].original.blocks.insert(.p("Las grúas siguen en alto."), at: 0)
        contents.pages[0].translation?.article.standfirst = words
        contents.pages[0].translation?.article.blocks.insert(.p(words), at: 0)
        let page = try await page("/article/1", contents)
        let body = try #require(page.components(separatedBy: "<body").last)
        #expect(body.components(separatedBy: words).count == 2)
    }

    @Test func anArticleIsLight() async throws {
        let page = try await page("/article/1")
        #expect(page.utf8.count < 24_000)
    }
}
