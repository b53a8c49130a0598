import HTTPTypes
import Hummingbird
import NIOCore
import NIOEmbedded
import Testing

@testable import DragomanSite

@Suite(.timeLimit(.minutes(1)))
struct FinishedPageHandlerTests {
    private func get(_ path: String, _ fields: String = "") -> String {
        "GET \(path) HTTP/1.1\r\nHost: x\r\n\(fields)\r\n"
    }

    @Test func aPageThatIsRightIsAnsweredHere() async throws {
        let connection = try await ConnectionFixture()
        await connection.keep("finished", at: "/a")
        for _ in 0..<2 {
            try await connection.send(get("/a"))
            let answer = try await connection.received(until: "finished")
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(answer.contains(/\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n\r\nfinished$/))
        }
        #expect(try await connection.asked(0).isEmpty)
    }

    @Test func aPageThatIsNoLongerRightIsTheTasks() async throws {
        let connection = try await ConnectionFixture()
        await connection.keep("old", at: "/a")
        connection.state.change()
        try await connection.send(get("/a"))
        #expect(try await connection.asked(1) == ["/a"])
        try await connection.answer("new")
        #expect(try await !connection.received(until: "new").contains("old"))
        await connection.keep("newer", at: "/a")
        try await connection.send(get("/a"))
        _ = try await connection.received(until: "newer")
    }

    @Test func answersComeInTheOrderOfTheRequests() async throws {
        let connection = try await ConnectionFixture()
        await connection.keep("first", at: "/a")
        await connection.keep("fourth", at: "/d")
        let form = "POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\na=1"
        try await connection.send(get("/a") + form + get("/c") + get("/d"))
        _ = try await connection.received(until: "first")
        #expect(try await connection.asked(3) == ["/b", "/c", "/d"])
        for text in ["second", "third", "the tasks' own"] {
            try await connection.answer(text)
            _ = try await connection.received(until: text)
        }
        try await connection.send(get("/d"))
        _ = try await connection.received(until: "fourth")
        #expect(try await connection.asked(0).count == 3)
    }

    @Test func manyRequestsAtOnceAreAllAnswered() async throws {
        let connection = try await ConnectionFixture()
        await connection.keep("page", at: "/a")
        try await connection.send(String(repeating: get("/a"), count: 300))
        for _ in 0..<300 { _ = try await connection.received(until: "page") }
        #expect(try await connection.asked(0).isEmpty)
    }

    @Test func anAnswerIsFinishedBeforeAnIdleConnectionIsClosed() async throws {
        let connection = try await ConnectionFixture()
        await connection.keep("page", at: "/a")
        connection.state.slow(true)
        try await connection.send(get("/a"))
        async let closed: Void = connection.channel.close()
        try await connection.channel.eventLoop.submit {}.get()
        #expect(connection.channel.isActive)
        connection.state.slow(false)
        _ = try await connection.received(until: "page")
        try await closed
    }

    /// Both ways out say the same of a page: all headers, and the same bytes.
    @Test(arguments: [HTTPFields(), [.ifNoneMatch: "*"], [.acceptEncoding: "gzip"]], [HTTPRequest.Method.get, .head])
    func theSameIsSaidHereAndByTheTasks(fields: HTTPFields, method: HTTPRequest.Method) async throws {
        let connection = try await ConnectionFixture()
        let text = String(repeating: "A long text. ", count: 100)
        await connection.keep(text, at: "/a")
        let sent = fields.map { "\($0.name): \($0.value)\r\n" }.joined()
        try await connection.send("\(method.rawValue) /a HTTP/1.1\r\nHost: x\r\n\(sent)\r\n")
        var lines: [Substring] = []
        while lines.last?.hasPrefix("Date: ") != true {
            let head = String(buffer: try await connection.received())
            lines += head.split(separator: "\r\n")
        }
        let request = Request(
            head: HTTPRequest(method: method, scheme: nil, authority: "x", path: "/a", headerFields: fields),
            body: RequestBody(buffer: ByteBuffer()))
        let response = ConnectionFixture.page(text).response(to: request)
        #expect(lines.first == "HTTP/1.1 \(response.status.code) \(response.status.reasonPhrase)")
        #expect(Set(lines.dropFirst().dropLast()) == Set(response.headers.map { "\($0.name.rawName): \($0.value)" }))
        #expect(response.headers[.eTag] != nil)
        if let length = response.body.contentLength, length > 0 {
            let body = try await connection.received()
            #expect(body.readableBytes == length)
        }
    }
}
