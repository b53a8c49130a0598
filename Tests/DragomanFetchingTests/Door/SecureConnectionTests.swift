import DragomanFetching
import Foundation
import Logging
import NIOSSL
import Testing

@Suite struct SecureConnectionTests {
    private func server() async throws -> ScriptedServer {
        let configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(Certificates.server.utf8)).map {
                .certificate($0)
            },
            privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(Certificates.serverKey.utf8), format: .pem)))
        return try await ScriptedServer.start(host: "127.0.9.9", tls: NIOSSLContext(configuration: configuration)) {
            _ in
            [.response(text: "secret")]
        }
    }

    private func withDoor(trusting: Bool, _ use: (Fetcher) async throws -> Void) async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "dragoman-root-\(UUID().uuidString).pem")
        try Data(Certificates.root.utf8).write(to: root)
        defer { try? FileManager.default.removeItem(at: root) }
        var configuration = FetchConfiguration(spacingSeconds: 0, respectRobots: false)
        configuration.allowedNetworks = [CIDR("127.0.9.0/24")].compactMap { $0 }
        configuration.additionalTrustRoots = trusting ? [root.path] : []
        let names = [
            "secure.example": [["127.0.9.9"]], "other.example": [["127.0.9.9"]], "secure.example.": [["127.0.9.9"]],
        ]
        let door = Fetcher(
            configuration: configuration, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            resolver: ScriptedNames(names))
        try await use(door)
        await door.shutdown()
    }

    @Test func theCertificateMustNameTheHostOfTheURL() async throws {
        let server = try await server()
        try await withDoor(trusting: true) { door in
            #expect(await door.error("https://secure.example:\(server.port)/") == nil)
            #expect(await door.error("https://secure.example.:\(server.port)/") == nil)
            #expect(await door.code("https://127.0.9.9:\(server.port)/") == .tlsFailed, "the address is not named")
            let wrong = await door.error("https://other.example:\(server.port)/")
            #expect(wrong?.code == .tlsFailed, "\(String(describing: wrong))")
        }
        #expect(server.requests.count == 2, "nothing is sent before the certificate is checked")
        await server.stop()
    }

    @Test func aRootThatNobodyTrustsIsNotTrusted() async throws {
        let server = try await server()
        try await withDoor(trusting: false) { door in
            let error = await door.error("https://secure.example:\(server.port)/")
            #expect(error?.code == .tlsFailed, "\(String(describing: error))")
        }
        #expect(server.requests.isEmpty)
        await server.stop()
    }
}
