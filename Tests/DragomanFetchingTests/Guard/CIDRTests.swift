import DragomanFetching
import Testing

@Suite struct CIDRTests {
    @Test(arguments: ["10.0.0.0/33", "10.0.0/8", "::/129", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/", "host/8", ""])
    func refusesWhatIsNoNetwork(_ text: String) { #expect(CIDR(text) == nil) }

    @Test func holdsItsAddressesAtEveryEdge() throws {
        func holds(_ network: String, _ address: String) throws -> Bool {
            try #require(CIDR(network)).contains(try #require(IPAddress(address)))
        }
        #expect(try holds("0.0.0.0/0", "255.1.2.3"))
        #expect(try holds("10.1.2.3", "10.1.2.3"))
        #expect(try !holds("10.1.2.3", "10.1.2.2"))
        #expect(try holds("192.168.4.0/22", "192.168.7.255"))
        #expect(try !holds("192.168.4.0/22", "192.168.8.0"))
        #expect(try holds("2001:db8::/64", "2001:db8::ffff:1:2:3"))
        #expect(try !holds("2001:db8::/64", "2001:db8:0:1::"))
        #expect(try holds("2001:db8::8/125", "2001:db8::f"))
        #expect(try !holds("2001:db8::8/125", "2001:db8::10"))
        #expect(try !holds("::/0", "10.0.0.1"))
    }
}
