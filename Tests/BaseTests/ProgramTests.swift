import Testing

@testable import Base

@Suite("Running a program")
struct ProgramTests {
    @Test("The outcome has the status, the output and the errors")
    func outcome() throws {
        let program = Program("sh", ["-c", "cat; echo no >&2; exit 3"], input: Array("in".utf8))
        let outcome = try program.start().outcome()
        #expect((outcome.status, outcome.output, outcome.errors) == (3, Array("in".utf8), "no\n"))
        #expect(try Program("sh", ["-c", "kill -9 $$"]).start().outcome().status == 128 + 9)
    }

    @Test("It gets the given variables and no others")
    func environment() throws {
        let program = Program("sh", ["-c", "echo $A:$HOME"], environment: ["A=1"])
        #expect(try program.start().outcome().output == Array("1:\n".utf8))
    }

    @Test("A missing program does not start")
    func missing() throws {
        let program = Program("no-such-program-here", [])
        let failure = #expect(throws: Program.Failure.self) { try program.start() }
        if case .missing = failure {} else { Issue.record("\(String(describing: failure))") }
        #expect(throws: Program.Failure.self) { try program.startSilently() }
        #expect(Program.path(of: "no-such-program-here") == nil)
        #expect(Program.path(of: "sh")?.hasSuffix("/sh") == true)
    }

    @Test("It can be ended by a signal, and its cost is known")
    func signal() throws {
        let process = try Program("sleep", ["60"]).startSilently()
        process.send(SIGTERM)
        let (status, usage) = process.end()
        #expect(status == 128 + SIGTERM && usage.ru_maxrss > 0)
    }
}
