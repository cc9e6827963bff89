import Model
import ArgumentParser
import Publishing
import Preview

/// `dossier serve`: a preview that keeps up with typing.
struct ServeCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Preview the site in a browser, and reload pages when files change.",
        discussion: """
            Builds the site in memory and serves it to this machine only; nothing is written. When you save a file \
            in 'content' or 'templates', the pages it changes reload where you are. While a file has errors, the \
            last good version stays visible, with the errors above it. Ctrl-C ends the preview.
            """)

    /// The port of the preview, unless another is given or this one is taken.
    private static let usualPort = 8000

    @Option(name: .shortAndLong, help: "The port; 0 picks a free one. (default: 8000, or a free one if 8000 is taken)")
    var port: Int?

    @Flag(help: "Open the site in your browser.")
    var open = false

    @Flag(help: "Poll for changes. Use this on network drives, which send no notifications.")
    var poll = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    func validate() throws {
        if let port, !(0...65_535).contains(port) { throw ValidationError("--port takes a number from 0 to 65535") }
    }

    func run() async throws {
        let log = PreviewLog(site, printing, opensBrowser: open)
        var build = site.build
        // A preview uses today's date; a build does not depend on the clock.
        if build.moment == nil, let today = BuildDay.today {
            build.moment = today.seconds
            if !printing.quiet {
                Console(printing).say("entries to be published after \(today.day.inWords) are held back")
            }
        }
        let server = PreviewServer(
            build, ports: port.map { [$0] } ?? [Self.usualPort, 0],
            watching: poll ? .polling : .notifications, tell: log.tell)
        do {
            try await StopSignal.run { try await server.run() }
        } catch let failure as PreviewFailure {
            throw log.exitCode(for: failure)
        }
    }
}
