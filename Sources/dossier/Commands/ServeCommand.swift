import ArgumentParser
import Publishing
import Preview

/// `dossier serve`: a preview that keeps up with typing.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Show the website in a browser, and keep it as its files are.",
        discussion: """
            Builds the website in memory and serves it on this machine only; nothing is written. When a file of 'content' or \
            'templates' is saved, what it touches is built again, and the pages that it changed are reloaded where they are. \
            While the files have errors the last good state stays, with the errors over it. Ctrl-C ends it.
            """)

    /// Where the preview is found unless another port is asked for, or this one is taken.
    private static let usualPort = 8000

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    @Option(name: .shortAndLong, help: "The port; 0 takes any that is free. (default: 8000, or any if it is taken)")
    var port: Int?

    @Flag(help: "Open the website in the browser.")
    var open = false

    @Flag(help: "Look for changes again and again instead of being told; for network drives, which tell nothing.")
    var poll = false

    func validate() throws {
        if let port, !(0...65_535).contains(port) { throw ValidationError("--port takes a number from 0 to 65535") }
    }

    func run() async throws {
        let log = PreviewLog(site, printing, opensBrowser: open)
        var build = site.build
        // A preview is of today; a build knows no clock.
        if build.moment == nil, let today = BuildDay.today {
            build.moment = today.seconds
            if !printing.quiet {
                Console(printing).say("what is to be published after \(today.day.inWords) is held back")
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
