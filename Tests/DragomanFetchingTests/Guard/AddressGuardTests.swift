import DragomanFetching
import Testing

@Suite struct AddressGuardTests {
    private func isRefused(_ text: String, _ allowed: [String] = []) throws -> Bool {
        let address = try #require(IPAddress(text))
        let verdict = AddressGuard(allowedNetworks: allowed.compactMap { CIDR($0) }).verdict(on: address)
        if case .refused = verdict { return true }
        return false
    }

    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254", "169.254.169.254", "169.254.170.2", "172.16.0.1", "172.31.255.255", "192.0.0.192",
        "192.0.2.1",
        "192.168.0.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255",
        "240.0.0.1", "255.255.255.255", "168.63.129.16", "192.88.99.1",
    ])
    func refusesIPv4ThatIsNotPublic(_ text: String) throws {
        #expect(try isRefused(text))
        #expect(try isRefused("::ffff:\(text)"), "IPv4-mapped")
        #expect(try isRefused("64:ff9b::\(text)"), "NAT64")
        let bytes = try #require(IPAddress(text)).bytes
        let hex = bytes.map { String(UInt16($0) + 0x100, radix: 16).dropFirst() }
        #expect(try isRefused("2002:\(hex[0])\(hex[1]):\(hex[2])\(hex[3])::1"), "6to4")
    }

    @Test(arguments: [
        "::", "::1", "::7f00:1", "fe80::1", "fec0::1", "fc00::1", "fd00:ec2::254", "ff02::1", "ff05::2", "2001:db8::1",
        "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "3fff::1", "64:ff9b:1::1", "4000::1", "100::1", "5f00::1",
    ])
    func refusesIPv6ThatIsNotPublic(_ text: String) throws { #expect(try isRefused(text)) }

    @Test(arguments: [
        "8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "192.167.255.255",
        "11.0.0.1",
        "126.255.255.255", "128.0.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8",
        "64:ff9b::808:808", "2002:808:808::1",
    ])
    func letsPublicAddressesThrough(_ text: String) throws { #expect(try !isRefused(text)) }

    @Test func allowsWhatTheAdministratorAllowsAndNothingBeside() throws {
        #expect(try !isRefused("127.0.1.7", ["127.0.0.0/16"]))
        #expect(try isRefused("127.1.0.1", ["127.0.0.0/16"]))
        #expect(try !isRefused("::ffff:10.0.0.9", ["10.0.0.0/8"]), "mapped is the same address")
        #expect(try isRefused("::1", ["127.0.0.0/8"]))
        #expect(try !isRefused("fd12::1", ["fd00::/8"]))
    }

    @Test func refusesTheMachinesOwnPublicAddress() throws {
        let own = try #require(IPAddress("8.8.4.4"))
        let guarded = AddressGuard(ownAddresses: [own])
        #expect(guarded.verdict(on: own) == .refused("an address of this machine"))
        #expect(guarded.verdict(on: try #require(IPAddress("8.8.8.8"))) == .open)
    }
}
