import Model
import Mustache

/// The shapes of a drawing of events to scale.
enum DrawingShapes {
    static func drawing(in schema: inout SchemaDraft) -> Shape<Drawing> {
        let mark = mark(in: &schema)
        let column = column(in: &schema)
        let fold = fold(in: &schema)
        let tick = tick(in: &schema)
        return Shape(
            "drawing", "Events to scale, laid out. Positions and widths are percentages of the whole: `x=\"{{x}}%\"`.",
            in: &schema,
            [
                .number("height", "The height in pixels, without the scale below.") { drawing, _ in drawing.height },
                .text("subject", "What it shows: `19 events`.") { drawing, _ in
                    Words.count(drawing.count, "event", "events")
                },
                .flag("is_counted", "Whether there are too many events to draw each one, so that columns count them.") {
                    drawing, _ in !drawing.columns.isEmpty
                },
                .list("marks", mark, "The bars, in chronological order.") { drawing, _ in drawing.marks },
                .list("columns", column, "How many events began in each year, where they are counted.") { drawing, _ in
                    drawing.columns
                },
                .text("columns_y", "Where the columns begin.") { drawing, _ in drawing.columnsTop.percentage },
                .text("columns_height", "How tall they may be.") { drawing, _ in (1 - drawing.columnsTop).percentage },
                .list("folds", fold, "Years without events that are drawn narrow.") { drawing, _ in drawing.breaks },
                .list("ticks", tick, "The labelled lines of the scale.") { drawing, _ in drawing.ticks },
                .text("scale", "The days since 1970 between which the scale is even, with their places.") {
                    drawing, _ in
                    drawing.points.map { "\($0.day):\($0.place.percentage)" }.joined(separator: " ")
                },
            ])
    }

    private static func mark(in schema: inout SchemaDraft) -> Shape<Drawing.Mark> {
        let part = Shape<ClosedRange<Double>>(
            "part of a bar", "A part of a bar.", in: &schema,
            [
                .text("x", "Where it begins.") { range, _ in range.lowerBound.percentage },
                .text("width", "How wide it is.") { range, _ in (range.upperBound - range.lowerBound).percentage },
            ])
        return Shape(
            "drawn event", "A bar of a drawing.", in: &schema,
            [
                .path("href", "The address of the event; nothing for the time of an actor itself.") { mark, page in
                    if case .event(let event) = mark.subject { page.edition.path(.event(event)) } else { nil }
                },
                .text("title", "The name and the date in words.") { mark, _ in mark.title },
                .text("label", "The name as it is shown, shortened where it is long; nothing for a mark without one.") {
                    mark, _ in mark.label
                },
                .text("when", "The date, if the bar alone does not show it: `c. 2014`.") { mark, _ in mark.when },
                .text("x", "Where it begins.") { mark, _ in mark.places.lowerBound.percentage },
                .text("width", "How wide it is.") { mark, _ in
                    (mark.places.upperBound - mark.places.lowerBound).percentage
                },
                .text("y", "The top of its lane.") { mark, _ in mark.top.percentage },
                .record("certain", part, "The part that is certain, in percentages of the bar.") { mark, _ in
                    mark.certain
                },
                .flag("is_possible", "Whether part of it is possible but not certain.") { mark, _ in
                    mark.certain != 0...1
                },
                .flag("is_open_start", "Whether its beginning is open or unknown.") { mark, _ in mark.isOpenAtStart },
                .flag("is_open_end", "Whether its end is open or unknown.") { mark, _ in mark.isOpenAtEnd },
                .flag("is_label_late", "Whether the label ends where the bar ends.") { mark, _ in
                    mark.isLabelledFromEnd
                },
                .flag("is_current", "Whether it is the event of this page.") { mark, _ in mark.isCurrent },
            ])
    }

    private static func column(in schema: inout SchemaDraft) -> Shape<Drawing.Column> {
        Shape(
            "drawn year", "The events that began in one year, counted.", in: &schema,
            [
                .path("href", "The address of the year on the timeline.") { column, page in
                    page.edition.timelinePage(of: column.year).text + "#" + TimelineYear.id(Year(column.year).inWords)
                },
                .text("title", "In words: `2014: 53 events`.") { column, _ in
                    Year(column.year).inWords + ": " + Words.count(column.count, "event", "events")
                },
                .text("number", "How many, where there is room for it.") { column, _ in
                    column.isNumbered ? Quantity.grouped(column.count) : nil
                },
                .text("x", "Where it begins.") { column, _ in column.places.lowerBound.percentage },
                .text("width", "How wide it is.") { column, _ in
                    (column.places.upperBound - column.places.lowerBound).percentage
                },
                .text("y", "Where its bar begins, in percentages of the columns' height.") { column, _ in
                    (1 - column.height * 0.84).percentage
                },
                .text("height", "How tall its bar is, in percentages of the same height.") { column, _ in
                    (column.height * 0.84).percentage
                },
            ])
    }

    private static func fold(in schema: inout SchemaDraft) -> Shape<Drawing.Break> {
        Shape(
            "quiet years", "Years without events, drawn narrow.", in: &schema,
            [
                .text("years", "The years: `2002–2013`.") { fold, _ in fold.fold.label },
                .text("words", "`no events`, or `no other events` if one lasts through these years.") { fold, _ in
                    fold.isCrossed ? "no other events" : "no events"
                },
                .flag("is_narrow", "Whether there is only room for the years.") { fold, _ in !fold.isNamed },
                .text("x", "Where it begins.") { fold, _ in fold.places.lowerBound.percentage },
                .text("middle", "Where its middle is.") { fold, _ in
                    ((fold.places.lowerBound + fold.places.upperBound) / 2).percentage
                },
                .text("end", "Where it ends.") { fold, _ in fold.places.upperBound.percentage },
                .text("width", "How wide it is.") { fold, _ in
                    (fold.places.upperBound - fold.places.lowerBound).percentage
                },
            ])
    }

    private static func tick(in schema: inout SchemaDraft) -> Shape<Tick> {
        Shape(
            "tick", "A labelled line of the scale.", in: &schema,
            [
                .text("label", "`2014`, `Apr`, `Sep 2001`.") { tick, _ in tick.label },
                .text("x", "Where it is.") { tick, _ in tick.place.percentage },
                .flag("is_year", "Whether a year or a stretch begins there.") { tick, _ in tick.isYear },
                .text(
                    "detail",
                    "`mid` if a narrow drawing leaves it out, `fine` if only a widened one shows it."
                ) {
                    tick, _ in
                    switch tick.detail {
                    case .narrow: nil
                    case .whole: "mid"
                    case .widened: "fine"
                    }
                },
            ])
    }
}
