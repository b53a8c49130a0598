import Testing

@testable import DragomanArticles

/// What headlines promise to list.
@Suite struct PromiseTests {
    @Test(arguments: [
        ("en", "Here are 8 takeaways from the debate", 8), ("en", "The 5 most beautiful harbours", 5),
        ("en", "Top 10 beaches in Spain", 10),
        ("de", "Die fünf besten Filme des Jahres", 5), ("fr", "Le pont en cinq questions", 5),
        ("es", "5 claves del debate", 5),
        ("it", "Le 7 spiagge più belle", 7), ("pt", "As 7 melhores praias", 7), ("nl", "De 10 mooiste havens", 10),
        ("sv", "Fem skäl att rösta", 5), ("da", "10 gode råd mod kulden", 10), ("no", "10 tips mot kulda", 10),
        ("fi", "Viisi syytä äänestää", 5), ("pl", "7 sposobów na zimę", 7), ("cs", "Pět důvodů proč volit", 5),
        ("hu", "Öt ok a szavazásra", 5),
        ("ro", "Cinci motive să votezi", 5), ("ru", "10 вещей, которые нужно знать", 10),
        ("uk", "П'ять причин голосувати", 5),
        ("el", "Πέντε λόγοι για να ψηφίσετε", 5), ("tr", "Bilmeniz gereken 10 şey", 10),
        ("ar", "خمسة أسباب للتصويت", 5),
        ("fa", "۱۰ نکته درباره پل", 10), ("he", "5 סיבות להצביע", 5), ("id", "Lima fakta jembatan", 5),
        ("vi", "5 lý do để bỏ phiếu", 5),
        ("th", "10 เรื่องน่ารู้เกี่ยวกับสะพาน", 10), ("zh", "关于大桥的10件事", 10), ("zh", "投票的五个理由", 5), ("zh", "十大最美海港", 10),
        ("zh", "十二个睡眠技巧", 12), ("ja", "おすすめの港10選", 10), ("ja", "投票すべき5つの理由", 5), ("ko", "투표해야 할 5가지 이유", 5),
    ])
    func plainOnesAreFoundAnywhere(_ language: String, _ title: String, _ count: Int) throws {
        let promise = try #require(Promise(in: title, language: language))
        #expect(promise.count == count)
        #expect(promise.isPlain)
    }

    @Test(arguments: [
        ("en", "Five people die in a bridge collapse"), ("en", "Team finishes in top 10 after late goal"),
        ("en", "The harbour has 12 ferries"),
        ("en", "5 million things"), ("de", "Sieben Tote bei Brückeneinsturz"), ("fr", "Dix ans après la crue"),
        ("pl", "10 lat po powodzi"),
        ("ru", "Пять человек погибли"), ("zh", "车祸造成5人死亡"), ("zh", "十年后的大桥"), ("ja", "洪水から10年"), ("ko", "사고로 5명 사망"),
        ("en", "Two reasons to vote"), ("hu", "Öt okos ember a tanácsban"),
    ])
    func othersAreNotPlain(_ language: String, _ title: String) {
        #expect(Promise(in: title, language: language)?.isPlain != true)
    }
}
