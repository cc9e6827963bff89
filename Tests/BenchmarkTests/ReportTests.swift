import Base
import SiteGenerator
import Testing

@testable import Benchmark

@Suite("The report of the benchmark")
struct ReportTests {
    @Test("Stage times are read from lines that begin with timing:")
    func stageTimes() {
        let output = """
            timing: load 123.4 ms, 201.5 ms of processor time
            note: timing: is not this
            timing: article pages 7 ms of processor time
            timing: link many ms, 2 ms of processor time
            timing: render 8 s

            """
        let expected = [
            StageTime(name: "load", milliseconds: 123.4, processor: 201.5),
            StageTime(name: "article pages", milliseconds: nil, processor: 7),
        ]
        #expect(StageTime.all(in: output) == expected)
    }

    @Test("The instructions of a file of callgrind are its total")
    func instructions() {
        #expect(Instructions.total(in: "version: 1\nfn=(1)\n0 12\n\ntotals: 1234\n") == 1234)
        #expect(Instructions.total(in: "version: 1\n") == nil)
    }

    @Test("Each numbered file of callgrind is a stage, and the file without a number is what comes after them")
    func stageInstructions() {
        let counted = Instructions(stages: ["totals: 12\n", "totals: 30\n"], rest: "totals: 5\n")
        #expect(counted == Instructions(stages: [12, 30], total: 47))
        #expect(Instructions(stages: ["totals: 12\n", "version: 1\n"], rest: "totals: 5\n") == nil)
        #expect(Instructions(stages: [], rest: "totals: 5\n") == nil)
    }

    @Test(
        "The median is the middle, or the mean of the two in the middle",
        arguments: [([], nil), ([3], 3), ([9, 1, 2], 2), ([4, 1, 3, 2], 2.5)] as [([Double], Double?)])
    func median(values: [Double], expected: Double?) {
        #expect(Series.median(values) == expected)
    }

    @Test(
        "A goal is met, nearly met, missed or not measured",
        arguments: [
            (8.0, "met"), (7.99, "not yet, but ≥ 4×"), (3.9, "missed"), (nil, "not measured: no hugo"),
        ] as [(Double?, String)])
    func verdict(figure: Double?, expected: String) {
        let goal = Goal(what: "", bound: .atLeast(8), stage: .atLeast(4), figure: figure, missing: "no hugo")
        #expect(goal.verdict == expected)
    }

    @Test(
        "A number is written with a point and the requested number of decimals",
        arguments: [(12.345, 2, "12.35"), (0.05, 1, "0.1"), (7, 0, "7"), (-0.5, 2, "-0.50"), (.nan, 1, "-")])
    func decimal(number: Double, digits: Int, expected: String) {
        #expect(number.decimal(digits) == expected)
    }

    @Test("Columns are aligned and no line ends in spaces")
    func table() {
        var table = TextTable(["what", "figure"])
        table.add(["speed ×", "2"])
        table.add(["memory"])
        #expect(table.text == "what     figure\n-------  ------\nspeed ×  2\nmemory\n")
    }

    @Test("If nothing could be measured, every goal says why")
    func nothingMeasured() {
        let tools = Tools(dossier: "/missing/dossier", floor: nil, hugo: nil)
        let report = Report(scale: SiteScale(1), rounds: 5, experiments: [], tools: tools)
        #expect(report.goals.allSatisfy { $0.verdict.hasPrefix("not measured: ") })
        #expect(report.goals.count == 10)
    }
}
