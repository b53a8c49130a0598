import Hummingbird
import NIOCore

/// Reads the body of a request: only so large, and only while it comes in reasonable time.
enum PatientBody {
    enum Failure: Error, Hashable {
        case tooLarge
        /// It has not come in time, or broke off.
        case tooSlow
    }

    /// How long a form or a delivery may take to come.
    static let patience = Duration.seconds(20)

    static func read(
        _ body: RequestBody, atMost bytes: Int, within patience: Duration = patience
    ) async throws(Failure) -> ByteBuffer {
        let read = await withTaskGroup(of: Result<ByteBuffer, Failure>.self) { group in
            group.addTask {
                do {
                    return .success(try await body.collect(upTo: bytes))
                } catch is NIOTooManyBytesError {
                    return .failure(.tooLarge)
                } catch {
                    return .failure(.tooSlow)
                }
            }
            group.addTask {
                try? await Task.sleep(for: patience)
                return .failure(.tooSlow)
            }
            let first = await group.next()
            group.cancelAll()
            return first ?? .failure(.tooSlow)
        }
        return try read.get()
    }
}
