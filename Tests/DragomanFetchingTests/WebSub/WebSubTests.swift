import DragomanFetching
import Testing

@Suite struct WebSubTests {
    private func subscription() throws -> WebSubSubscription {
        try #require(
            WebSubSubscription(
                hub: "https://hub.example/", topic: "https://e.org/f?a=1&b=2", callback: "https://desk.example/hub/x y",
                secret: "key"))
    }

    private func signed(_ method: String, _ hex: String) -> Bool {
        WebSubSignature.isValid(
            "\(method)=\(hex)", body: Array("The quick brown fox jumps over the lazy dog".utf8), secret: "key")
    }

    @Test func signaturesOfAllMethodsAreChecked() {
        #expect(signed("sha1", "de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9"))
        #expect(signed("sha256", "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8"))
        #expect(signed("SHA256", "F7BC83F430538424B13298E6AA6FB143EF4D59A14946175997479DBC2D1A3CD8"))
        #expect(
            signed(
                "sha384",
                "d7f4727e2c0b39ae0f1e40cc96f60242d5b7801841cea6fc592c5d3e1ae50700582a96cf35e1e554995fe4e03381c237"))
        #expect(
            signed(
                "sha512",
                "b42af09057bac1e2d41708e48a902e09b5ff7f12ab428a4fe86653c73dd248fb"
                    + "82f948a549f7b791a5b41915ee4d1ec3935357e4e2317250d0372afa2ebeeb3a"))
    }

    @Test(arguments: [
        nil, "", "sha256", "sha256=", "sha256=f7bc", "md5=80070713463e7749b90c2dc24911e275",
        "sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd9",
        "sha1=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8", "sha256=zz",
    ])
    func otherSignaturesAreNot(_ field: String?) {
        let body = Array("The quick brown fox jumps over the lazy dog".utf8)
        #expect(!WebSubSignature.isValid(field, body: body, secret: "key"))
    }

    /// Lengths around the block sizes of the hash functions, computed with another implementation.
    @Test(arguments: [
        (0, "sha256", "8bb990c40a7d61cb97597a942125025be50ac8beb74436e3735b98893a7f6620"),
        (
            0, "sha512",
            "893ccbf5d0b335fcda6f625e4a59055a364d75a9251589428750782c116830a1"
                + "af455efe1094c1901d0e8fd5beb6df64c6d5fe1c6f09be6ef47fb3987260cdd8"
        ),
        (1, "sha256", "accbf889750f9742dc47ef31b284ba1525f86e0afe18731b870953ffd496a6f1"),
        (
            1, "sha512",
            "2d114ef7bb44f3608684c1889078b9ebf1060ff1a62e6df0ae65ea30c8f8caa4"
                + "8aa072672c2ee52166f6faff1096127a4f63a3efbe7eb1edd5b1850625a6c4ad"
        ),
        (55, "sha1", "de9483283987d657fff66a6965088ee13a640b33"),
        (55, "sha256", "ac343631e10f88bbf4f7a983ec48be685c6154c330a3c67133aa52001828a794"),
        (
            55, "sha384",
            "1ff0292eebdf482b8dde8e574f45d1604768f93bb510e2a7df23527134ca8e4a"
                + "fef9705bc7d26280c2b559bbe90c97a8"
        ),
        (
            55, "sha512",
            "b168b77928e10b35f730fd77fe6b41571a8aaa51021d028344d9557b9b4781af"
                + "e1dac700d0cc53d5421de1394752185bf3c5da10ec804e9da6d6920f80b0fa07"
        ),
        (56, "sha1", "d958b0319c234c4e226890e370e97f7f1ae53a58"),
        (56, "sha256", "37eb48face857884aad9bfa8969c4bd2f7ba8e3f7e4060683ee7172f6771eeba"),
        (
            56, "sha384",
            "f2d0c5bcf7a8b0011c3d45968c67bd045e5532693e3bbe4ee3c60dfd1188dd6c"
                + "e74a7cf643cfb6e8c72cd0350386fb89"
        ),
        (
            56, "sha512",
            "80c7c77590e01fa49a662cb19559ce94a36a102f5be7bf3abde1c243aa589b8b"
                + "33f393f9ebd875ef19e0198389145e166a9b692c29596101cf71dde0444907b4"
        ),
        (63, "sha256", "599b1a5b912da16e02fbc4a845108e32525120463905f83b61a2208449d2e056"),
        (
            63, "sha512",
            "e65621ee8cb820b77937ecb43eb9f8ef46d06d2bd835fe7ca331429c0564cd7e"
                + "f7cfd0e50b003c7b3801e951badb1a2e347152e32d201128cd7d0acf845d0c2d"
        ),
        (64, "sha1", "012f9dabec40232b300ef699287d5eb884ba7b84"),
        (64, "sha256", "43938807b24b2b286952dc2f405a89d756b7af9fb70a1144eee04d9e222bd6ef"),
        (
            64, "sha384",
            "a326627e9094d822677deeb5ea40d503610a42b83cb2f80c43d4ef620a191cd5"
                + "343c2c02650a05afa20af86fbd485054"
        ),
        (
            64, "sha512",
            "1438400cf53f6cac34c627842a1a735fdae8e630cfb4a575452fe720acf6ab68"
                + "405de6afb363a3ed513644400b99807a142ab281ccc415b4c3919092d02f3a10"
        ),
        (65, "sha256", "98a3580c0a96829917d56d6d61ca3019b6be847596ef99976532075db30837a2"),
        (
            65, "sha512",
            "c97f60e89689b6eade9633c80ab1f3740beada8cd9d80cfc756a3681ecbb8597"
                + "1c06b8c96b43a5d6b862b8f36f1ab0e26d047859b5d777fd54507c809363d186"
        ),
        (111, "sha1", "23bf72daa83049471747bfe31324d2883b3cc357"),
        (111, "sha256", "c3f62ef14199f12503a631e0ccd83be85e6f5e08ef2e04da6559de8ae1177cdc"),
        (
            111, "sha384",
            "b35fbe298858b7cac09c4d2e225cb98df3f311292ffda7bbbd9adf52ca90f698"
                + "e034d891509c2e713242ce9a155b62bf"
        ),
        (
            111, "sha512",
            "8360b4547a04e173691f6e298dfccbd65e6082d67918aa6fe8a1b32fd15020c2"
                + "c48337be4999f91dee5c1f9f0e53d3935587724bfbb710bfc7a9ed7ff7529588"
        ),
        (112, "sha1", "808c1a08a27f4b0cf12b18b7f9014019204c1f23"),
        (112, "sha256", "be7e9520e5d4b9ab9e071d0fb2cafcf0e98c0986c5fe40d0a76f9026df6112d5"),
        (
            112, "sha384",
            "6b183f7baed11ffd0664f610eafed70bf7f1d3b3a5de6fa4d01b1940948312ee"
                + "e17b1e93ae16ad9d506221c4a42fa713"
        ),
        (
            112, "sha512",
            "5f1ad2eaaaea5790195830ee8117225d36e93701b1aebf4b2bc10066a2107c3d"
                + "0574a3aedb96d7dcd2fc728e2830d9f8a3801ab90d785b2daff536bce0e40a25"
        ),
        (119, "sha256", "d8b198c1a68fb643b76f03a34095feb2bd7465935aac186f9ef5e9d3e537afcc"),
        (
            119, "sha512",
            "905f531a32e29001194fa88e4cd0561437abda8ed08462f546dd62cb829838f5"
                + "54ec0c9b821a05bd275d375dee8f4379e2d3ff4de657370f2814e9920b19ece0"
        ),
        (120, "sha256", "7927aecf21acbfca24e8452143b476e7d23589a50181349eec714415facd35fa"),
        (
            120, "sha512",
            "361b5968642056572888bf7141e77fd673d92cdc8b2982f6bab1434070bc3457"
                + "b66444b375584184f5006d2a96073e2bf7063db9d53a34b8b401165f3ec05431"
        ),
        (127, "sha256", "ad4230356ea20b5dc181deab7319cd91d1c6a3acb800b3d0f4635a0f7b964076"),
        (
            127, "sha512",
            "d35d34fda3c6caccae5ba8aeb688fdc5afb6d33121238afa0df1c063db339430"
                + "6f2261764f54d731eba3b98cc142ebee5cc8013c0ea273f1fe31e2b9694a6911"
        ),
        (128, "sha1", "fe3be0cf7de29559298e85341db5dea55a53f80e"),
        (128, "sha256", "fa38c91eb2540e7d0da47b9a203f775f99d02729628fba8bee27c88328f54e51"),
        (
            128, "sha384",
            "ebbe9a65166a7c2144df182e8afbadff87046b958994cbbf5af617d78253cc8f"
                + "64fdb57fd0edb8212cd402612a925aa9"
        ),
        (
            128, "sha512",
            "54976949c000eba4e8a03515d46b6c3a2e4683bcd1078b5884b5565bd00ef024"
                + "4362fba69d2b1bb39e84428c49d5f245efa9e57d171f32dd54553a865cb87094"
        ),
        (129, "sha256", "9b263946828a79ea332f41230a1ba3ecea84b95dc6900480b58680695323b745"),
        (
            129, "sha512",
            "67a97813c370fd9ccc8361b9d3e360b568e6bb0b5b38c4905ea9722485871332"
                + "14c60b4e426ed30a9ab369ede64b797d0f3eb1521ee0e1a1efc3232c947f3dc3"
        ),
        (1000, "sha256", "0e574ea3aace45a0075daca8c1b3c270a2fbad3efbe65e20eace5b31e6c29caf"),
        (
            1000, "sha512",
            "c7db235d7b7b9f66c5f474dfa0cb0c6e4fee22c21ffa9ecd586ee658d83ecc15"
                + "e39620e14f49e596ad5f34e4e4ccaebd65d679bdcd4fdbc230d05f2cc74f5978"
        ),
    ])
    func messagesOfEveryLengthAreSigned(_ example: (length: Int, method: String, hex: String)) {
        let body = [UInt8](repeating: 0x61, count: example.length)
        let secret = String(repeating: "k", count: example.length % 200 + 1)
        #expect(WebSubSignature.isValid("\(example.method)=\(example.hex)", body: body, secret: secret))
        #expect(!WebSubSignature.isValid("\(example.method)=\(example.hex)", body: body + [0x61], secret: secret))
    }

    @Test func subscribesIsVerifiedTakesDeliveriesAndEnds() throws {
        var subscription = try subscription()
        let request = subscription.subscribeRequest(now: 0, leaseSeconds: 100)
        #expect(request.method == .post)
        #expect(request.purpose == .hub)
        #expect(
            String(decoding: request.body ?? [], as: UTF8.self)
                == "hub.mode=subscribe&hub.topic=https%3A%2F%2Fe.org%2Ff%3Fa%3D1%26b%3D2"
                + "&hub.callback=https%3A%2F%2Fdesk.example%2Fhub%2Fx+y&hub.secret=key&hub.lease_seconds=100")
        let body: [UInt8] = Array("The quick brown fox jumps over the lazy dog".utf8)
        let signature = "sha1=de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9"
        let isTakenEarly = subscription.accepts(body: body, signature: signature, now: 5)
        #expect(!isTakenEarly, "not yet verified")
        let visit = [
            "hub.mode": "subscribe", "hub.topic": subscription.topic, "hub.challenge": "c", "hub.lease_seconds": "1000",
        ]
        #expect(subscription.verify(visit, now: 0) == .confirm(challenge: "c"))
        #expect(subscription.renewAt == 900)
        let taken = [
            subscription.accepts(body: body, signature: nil, now: 5),
            subscription.accepts(body: body + [0], signature: signature, now: 5),
            subscription.accepts(body: body, signature: signature, now: 1_001),
        ]
        #expect(taken == [false, false, false], "unsigned, changed, after the lease")
        #expect(subscription.deliveredAt == nil)
        let isTaken = subscription.accepts(body: body, signature: signature, now: 5)
        #expect(isTaken && subscription.deliveredAt == 5)
        let leave = ["hub.mode": "unsubscribe", "hub.topic": subscription.topic, "hub.challenge": "d"]
        #expect(subscription.verify(leave, now: 6) == .refuse, "we did not ask")
        _ = subscription.unsubscribeRequest(now: 6)
        #expect(subscription.verify(leave, now: 6) == .confirm(challenge: "d"))
        let isTakenLate = subscription.accepts(body: body, signature: signature, now: 7)
        #expect(!isTakenLate)
    }

    @Test func visitsThatWereNotAskedForAreRefused() throws {
        var subscription = try subscription()
        #expect(
            subscription.verify(["hub.mode": "subscribe", "hub.topic": "https://other/", "hub.challenge": "c"], now: 0)
                == .refuse)
        #expect(subscription.verify(["hub.mode": "subscribe", "hub.topic": subscription.topic], now: 0) == .refuse)
        #expect(subscription.verify(["hub.mode": "denied", "hub.topic": subscription.topic], now: 0) == .acknowledge)
        #expect(subscription.state == .denied)
        #expect(
            subscription.verify(
                ["hub.mode": "subscribe", "hub.topic": subscription.topic, "hub.challenge": "c"], now: 0) == .refuse)
        #expect(WebSubSubscription(hub: "file:///x", topic: "http://a/", callback: "http://b/", secret: "s") == nil)
        #expect(WebSubSubscription(hub: "http://h/", topic: "http://a/", callback: "http://b/", secret: "") == nil)
    }

    @Test func linkFieldsNameTheHub() {
        let link = LinkHeader([
            "<https://hub.example/>; rel=\"hub\", <https://e.org/f>; rel=self; title=\"a, b\"",
            "</next>; rel='x'; REL=\"next Prev\"",
            "<broken", "nothing",
        ])
        #expect(link.targets["hub"] == ["https://hub.example/"])
        #expect(link.targets["self"] == ["https://e.org/f"])
    }
}
