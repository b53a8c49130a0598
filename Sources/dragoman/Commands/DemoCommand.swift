internal import ArgumentParser
internal import DragomanDemo
internal import Foundation
internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Serve the demonstration press alone, for any reader to try.")

    @OptionGroup var common: CommonOptions
    @Option(help: "The port; else demo.port.") var port: Int?

    func run() async throws {
        let workshop = Workshop(settings: try common.configuration(), logLevel: .notice)
        let press = DemoPress(port: port ?? workshop.settings[Settings.demoPort], now: Date())
        Output.note("The demonstration press, \(press.feeds.count) outlets:")
        for feed in press.feeds { Output.note("  \(feed.url)\t\(feed.name)") }
        try await ServiceGroup(
            services: [press.makeServer(logger: workshop.logger)], gracefulShutdownSignals: [.sigterm, .sigint],
            logger: workshop.logger
        ).run()
    }
}
