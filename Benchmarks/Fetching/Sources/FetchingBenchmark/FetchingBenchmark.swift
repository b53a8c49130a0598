import AsyncHTTPClient
import DragomanFetching
import Logging
import NIOCore
import NIOPosix

@main struct FetchingBenchmark {
    static func main() async throws { print("hello") }
}
