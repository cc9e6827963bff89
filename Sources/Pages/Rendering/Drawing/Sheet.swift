/// What a drawing is drawn on. Lengths are in pixels at the narrowest width at which labels are shown; positions are parts
/// of the width, so that on a wider page everything moves apart and nothing comes to overlap.
struct Sheet: Sendable {
    var width: Double
    /// More marks than these are counted in columns, and only the most named are drawn.
    var mostMarks: Int
    /// How many lanes names may take.
    var mostLanes: Int
    var mostFolds: Int
    /// How many times as wide a reader can make it.
    var zoom: Double

    /// As wide as on a phone.
    let narrow = 340.0
    let labelSize = 12.5
    let tickSize = 11.5
    /// A line of text and the bar below it.
    let lane = 26.0
    /// How far below the top of its lane a bar begins, as the style sheet has it.
    let barTop = 17.0
    /// A lane of bars without names.
    let thinLane = 12.0
    /// The height of the columns.
    let columns = 110.0
    /// Free space between two things in a lane.
    let gap = 8.0
    /// The narrowest a mark is drawn.
    let leastMark = 7.0
    /// What is kept free at an edge for bars that are open there.
    let openEdge = 40.0
    let edge = 10.0

    /// How many lanes names take where not all have room; the rest are bars without names, or only counted.
    var lanesOfSome: Int { max(1, mostLanes * 2 / 3) }

    /// The widest that a label may be: so it always has room on one of its two sides.
    var widestLabel: Double { width * 0.45 }

    /// The timeline's own page.
    static let page = Sheet(width: 900, mostMarks: 150, mostLanes: 18, mostFolds: 6, zoom: 6)
    /// A strip on an actor's page.
    static let strip = Sheet(width: 600, mostMarks: 60, mostLanes: 6, mostFolds: 3, zoom: 1)
    /// The home page.
    static let home = Sheet(width: 900, mostMarks: 60, mostLanes: 5, mostFolds: 4, zoom: 1)
    /// One event among its neighbours.
    static let neighbours = Sheet(width: 560, mostMarks: 24, mostLanes: 1, mostFolds: 2, zoom: 1)
}
