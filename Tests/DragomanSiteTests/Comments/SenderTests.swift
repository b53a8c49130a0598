import Testing

@testable import DragomanSite

struct SenderTests {
    private func sender(_ peer: String?, _ forwardedFor: String?, proxies: Set<String> = ["10.0.0.1", "10.0.0.2"])
        -> String?
    {
        Sender.address(peer: peer, forwardedFor: forwardedFor) { proxies.contains($0) }?.text
    }

    @Test func forwardedFieldsCountOnlyFromConfiguredProxies() {
        #expect(sender("192.0.2.1", "198.51.100.9") == "192.0.2.1")
        #expect(sender("10.0.0.1", "198.51.100.9") == "198.51.100.9")
        #expect(sender("10.0.0.1", "198.51.100.9", proxies: []) == "10.0.0.1")
    }

    @Test func onlyWhatAProxyVouchesForCounts() {
        #expect(sender("10.0.0.1", "203.0.113.66, 198.51.100.9") == "198.51.100.9")
        #expect(sender("10.0.0.1", "203.0.113.66, 198.51.100.9, 10.0.0.2") == "198.51.100.9")
        #expect(sender("10.0.0.1", "nonsense") == "10.0.0.1")
        #expect(sender("10.0.0.1", "198.51.100.9, <script>") == "10.0.0.1")
        #expect(sender("10.0.0.1", nil) == "10.0.0.1")
        #expect(sender("10.0.0.1", ", ,") == "10.0.0.1")
    }

    @Test func withoutAPeerNobodyIsNamed() {
        #expect(sender(nil, "198.51.100.9") == nil)
        #expect(sender("unix", "198.51.100.9") == nil)
    }

    @Test func oneHouseholdIsOneNetwork() {
        #expect(NetworkAddress("2001:db8:1:2::1")?.network == NetworkAddress("[2001:db8:1:2:3:4:5:6]:443")?.network)
        #expect(NetworkAddress("2001:db8:1:2::1")?.network != NetworkAddress("2001:db8:1:3::1")?.network)
        #expect(NetworkAddress("::ffff:192.0.2.1")?.network == NetworkAddress("192.0.2.1:80")?.network)
        #expect(NetworkAddress("192.0.2.1")?.network != NetworkAddress("192.0.2.2")?.network)
    }

    @Test(arguments: ["", "1.2.3", "0x7f.1", "localhost", "1.2.3.4.5", "[::1", "::1]"])
    func whatIsNoAddressIsNone(_ text: String) {
        #expect(NetworkAddress(text) == nil)
    }
}
