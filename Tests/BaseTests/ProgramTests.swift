import Testing

@testable import Base

@Suite("A program that is run")
struct ProgramTests {
    @Test("Its outcome is its status, what it printed and what it complained of")
    func outcome() throws {
        let program = Program("sh", ["-c", "cat; echo no >&2; exit 3"], input: Array("in".utf8))
        let outcome = try program.start().outcome()
        #expect((outcome.status, outcome.output, outcome.errors) == (3, Array("in".utf8), "no\n"))
        #expect(try Program("sh", ["-c", "kill -9 $$"]).start().outcome().status == 128 + 9)
    }

    @Test("It has the variables that it is given, and no others")
    func environment() throws {
        let program = Program("sh", ["-c", "echo $A:$HOME"], environment: ["A=1"])
        #expect(try program.start().outcome().output == Array("1:\n".utf8))
    }

    @Test("One that is not there does not start")
    func missing() throws {
        let program = Program("no-such-program-here", [])
        let failure = #expect(throws: Program.Failure.self) { try program.start() }
        if case .missing = failure {} else { Issue.record("\(String(describing: failure))") }
        #expect(throws: Program.Failure.self) { try program.startSilently() }
        #expect(Program.path(of: "no-such-program-here") == nil)
        #expect(Program.path(of: "sh")?.hasSuffix("/sh") == true)
    }

    @Test("It is ended by a signal, and what it cost is known")
    func signal() throws {
        let process = try Program("sleep", ["60"]).startSilently()
        process.send(SIGTERM)
        let (status, usage) = process.end()
        #expect(status == 128 + SIGTERM && usage.ru_maxrss > 0)
    }
}
