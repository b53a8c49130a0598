import Hummingbird
import NIOCore
import Testing

@testable import DragomanSite

@Suite struct PatientBodyTests {
    private func outcome(
        atMost bytes: Int = 100, within patience: Duration = .seconds(600),
        _ send: (RequestBody.Source) async -> Void
    ) async -> Result<String, PatientBody.Failure> {
        let (body, source) = RequestBody.makeStream()
        await send(source)
        do throws(PatientBody.Failure) {
            return .success(String(buffer: try await PatientBody.read(body, atMost: bytes, within: patience)))
        } catch {
            return .failure(error)
        }
    }

    @Test func aBodyInPiecesIsWhole() async {
        let body = await outcome { source in
            for piece in ["name=Anne", "&text=", "Bonjour"] { await source.yield(ByteBuffer(string: piece)) }
            source.finish()
        }
        #expect(body == .success("name=Anne&text=Bonjour"))
    }

    @Test func whatIsTooLargeIsNotReadToItsEnd() async {
        let body = await outcome(atMost: 8) { await $0.yield(ByteBuffer(string: "123456789")) }
        #expect(body == .failure(.tooLarge))
    }

    /// The sender never ends; only patience does.
    @Test(.timeLimit(.minutes(5))) func whoSendsTooSlowlyIsLeft() async {
        let body = await outcome(within: .milliseconds(50)) { await $0.yield(ByteBuffer(string: "name=A")) }
        #expect(body == .failure(.tooSlow))
    }
}
