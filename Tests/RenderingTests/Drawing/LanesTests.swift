import Testing

@testable import Rendering

@Suite("Lanes")
struct LanesTests {
    @Test(
        "Each event goes to the first lane with room",
        arguments: [
            ([0.0...10, 20...30], [0, 0]), ([0...10, 5...15], [0, 1]), ([0...10, 12...20], [0, 1]),
            ([0...100, 0...10, 20...30, 5...15], [0, 1, 1, 2]), ([50...60, 0...10], [0, 0]), ([], []),
        ])
    func packed(extents: [ClosedRange<Double>], lanes: [Int]) {
        #expect(Lanes.packed(extents, gap: 4) == lanes)
    }
}
