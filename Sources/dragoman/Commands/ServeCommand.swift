internal import ArgumentParser
internal import DragomanDemo
internal import DragomanFetching
internal import DragomanLibrary
internal import DragomanNewsroom
internal import DragomanSite
internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Run the desk: read the sources, translate, check, and show the site.",
        discussion:
            "Until sources are added it reads a demonstration press of its own, which it serves on this machine.")

    @OptionGroup var common: CommonOptions
    @Option(help: "The port of the site; else site.port.") var port: Int?

    func run() async throws {
        let workshop = Workshop(settings: try common.configuration(), logLevel: .notice)
        let library = try workshop.openLibrary()
        let demonstration = try await workshop.demonstration(for: library)
        let fetcher = try workshop.makeFetcher(alsoAllowing: demonstration == nil ? [] : [Demonstration.network])
        let newsroom = workshop.makeNewsroom(
            library: library, fetcher: fetcher, means: try workshop.makeMeans(fetcher: fetcher))
        let comments = try workshop.makeCommenting(library: library, fetcher: fetcher, port: port)
        let site = try workshop.makeSite(library: library, comments: comments, port: port)
        announce(workshop: workshop, isDemonstration: demonstration != nil)
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = [
            .init(service: site), .init(service: NewsroomService(newsroom: newsroom, library: library)),
            .init(service: ForgettingService(library: library, rules: comments.rules)),
        ]
        if let demonstration {
            let server = DemonstrationService(
                server: demonstration.makeServer(logger: workshop.logger), library: library)
            services.insert(.init(service: server, successTerminationBehavior: .ignore), at: 0)
        }
        do {
            try await ServiceGroup(
                configuration: .init(
                    services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: workshop.logger)
            ).run()
        } catch {
            await fetcher.shutdown()
            throw CommandFailure("The desk stopped: \(reason(of: error, workshop: workshop))")
        }
        await fetcher.shutdown()
    }

    /// An address in use, which the server tells without saying which one, is what a second desk on one machine meets.
    private func reason(of error: any Error, workshop: Workshop) -> String {
        let words = String(describing: error)
        guard words.contains("Address already in use") else { return words }
        return """
            another program, perhaps another desk, listens on port \(port ?? workshop.settings[Settings.sitePort]) (site.port) \
            or \(workshop.settings[Settings.demoPort]) (demo.port).
            """
    }

    private func announce(workshop: Workshop, isDemonstration: Bool) {
        let address = "http://\(workshop.settings[Settings.siteHost]):\(port ?? workshop.settings[Settings.sitePort])/"
        Output.note("The desk is open: \(address)")
        if isDemonstration {
            Output.note(
                "It reads the demonstration press. Add a newspaper with: dragoman source add https://…  (then start again)"
            )
        }
    }
}

/// The newsroom as a part of the running desk.
struct NewsroomService: Service {
    let newsroom: Newsroom
    let library: SQLiteLibrary

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown {
                try await withThrowingTaskGroup { group in
                    group.addTask { try await newsroom.work(until: .cancelled) }
                    group.addTask { try await tellProgress() }
                    try await group.waitForAll()
                }
            }
        } catch is CancellationError {
            // Being asked to stop is not a failure; jobs that were running are taken up at the next start.
        }
    }

    /// A line while there is much to do, on the terminal of whoever started the desk.
    private func tellProgress() async throws {
        var wasBusy = false
        let line = ProgressLine()
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(1))
            let progress = try await library.progress()
            if progress.jobsOpen > 0 {
                line.show(
                    "\(progress.articles) articles read, \(progress.published) published, \(progress.jobsOpen) steps to do"
                )
            } else if wasBusy {
                line.finish()
                Output.note("\(progress.published) articles published.")
            }
            wasBusy = progress.jobsOpen > 0
        }
    }
}
