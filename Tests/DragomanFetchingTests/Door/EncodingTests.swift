import CZlib
import DragomanFetching
import Testing

@Suite struct EncodingTests {
    /// gzip: 31, zlib: 15, bare deflate: -15.
    private func packed(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(
            &stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, zlibVersion(), Int32(MemoryLayout<z_stream>.size)
        )
        defer { deflateEnd(&stream) }
        var input = bytes
        return input.withUnsafeMutableBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: bytes.count + 1_024) { output, count in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                deflate(&stream, Z_FINISH)
                count = Int(stream.total_out)
            }
        }
    }

    private func fetch(
        _ encoding: String, _ body: [UInt8], pieces: Int = 1, limits: FetchLimits? = nil
    ) async throws -> Result<FetchResponse, FetchError> {
        let server = try await ScriptedServer.start { _ in
            var steps: [ScriptedServer.Step] = [
                .raw("HTTP/1.1 200 OK\r\nContent-Encoding: \(encoding)\r\nContent-Length: \(body.count)\r\n\r\n")
            ]
            let size = max(1, body.count / pieces)
            for start in stride(from: 0, to: body.count, by: size) {
                if pieces > 1 { steps.append(.wait(0.005)) }
                steps.append(.send(Array(body[start..<min(start + size, body.count)])))
            }
            return steps
        }
        let result = try await withDoor { door -> Result<FetchResponse, FetchError> in
            do throws(FetchError) {
                return .success(
                    try await door.fetch(FetchRequest(url: server.url("/"), purpose: .feed, limits: limits)))
            } catch {
                return .failure(error)
            }
        }
        await server.stop()
        return result
    }

    private let text = Array(String(repeating: "An ordinary headline, été. ", count: 300).utf8)

    @Test(arguments: [("gzip", Int32(31)), ("x-gzip", 31), ("GZIP", 31), ("deflate", 15), ("deflate", -15)], [1, 7])
    func unpacksWhatIsPacked(_ form: (String, Int32), _ pieces: Int) async throws {
        let response = try await fetch(form.0, packed(text, windowBits: form.1), pieces: pieces).get()
        #expect(response.body == text)
        #expect(!response.contentEncodingWasFalse)
    }

    @Test(arguments: ["gzip", "deflate", "identity", ""])
    func readsWhatIsNotPackedAsItIs(_ encoding: String) async throws {
        let response = try await fetch(encoding, text, pieces: 3).get()
        #expect(response.body == text)
        #expect(response.contentEncodingWasFalse == (encoding == "gzip" || encoding == "deflate"))
    }

    @Test func severalMembersAreOneBodyAndPaddingIsLeft() async throws {
        let two = packed(text, windowBits: 31) + packed(text, windowBits: 31)
        #expect(try await fetch("gzip", two, pieces: 9).get().body == text + text)
        #expect(try await fetch("gzip", packed(text, windowBits: 31) + [0, 0, 0, 0]).get().body == text)
    }

    @Test func brokenCompressionIsTold() async throws {
        func code(_ result: Result<FetchResponse, FetchError>) -> FetchErrorCode? {
            if case .failure(let error) = result { error.code } else { nil }
        }
        var broken = packed(text, windowBits: 31)
        for index in 12..<30 { broken[index] ^= 0x5a }
        #expect(code(try await fetch("gzip", broken)) == .badEncoding)
        #expect(code(try await fetch("gzip", Array(packed(text, windowBits: 31).dropLast(12)))) == .truncated)
        #expect(code(try await fetch("br", text)) == .badEncoding)
        #expect(code(try await fetch("gzip, gzip", text)) == .badEncoding)
    }

    @Test func aBombStopsAtTheBound() async throws {
        let zeros = packed([UInt8](repeating: 0, count: 30 << 20), windowBits: 31)
        let limits = FetchLimits(wireBytes: 1 << 20, bodyBytes: 1 << 20)
        guard case .failure(let error) = try await fetch("gzip", zeros, limits: limits) else {
            Issue.record("unpacked")
            return
        }
        #expect(error.code == .tooLarge)
        #expect(error.message.contains("unpacked"))
    }

    @Test func aBodyAtTheBoundIsWhole() async throws {
        let limits = FetchLimits(bodyBytes: text.count)
        #expect(try await fetch("gzip", packed(text, windowBits: 31), limits: limits).get().body == text)
    }
}
