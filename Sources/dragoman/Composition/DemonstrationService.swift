internal import DragomanLibrary
internal import ServiceLifecycle

/// The demonstration press's server, which closes when a person's own sources have taken the demonstration's place.
struct DemonstrationService: Service {
    let server: any Service
    let library: SQLiteLibrary

    func run() async throws {
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            group.addTask { try await waitUntilReplaced() }
            try await group.next()
            group.cancelAll()
        }
    }

    private func waitUntilReplaced() async throws {
        while try await library.sources().contains(where: { $0.folder == Demonstration.folder }) {
            try await Task.sleep(for: .seconds(2))
        }
    }
}
