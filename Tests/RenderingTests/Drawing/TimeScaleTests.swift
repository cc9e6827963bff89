import Base
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite("The scale of a drawing")
struct TimeScaleTests {
    private func scale(_ dates: [String], on sheet: Sheet = .page) -> TimeScale? {
        TimeScale(for: dates.map { TimeSpan(day($0)) }, on: sheet)
    }

    @Test(
        "Years are folded if no date is known to the year",
        arguments: [
            (["2001-09-11", "2014"], ["2002–2013"]), (["2001", "2003"], []), (["2001", "2004"], ["2002–2003"]),
            (["2014-03", "2014-12"], []), (["2001/2012", "2014"], ["2002–2011"]),
            (["201X", "2014"], ["2010–2013", "2015–2019"]),
            (["20XX"], []), (["-0043", "2014"], ["43 BC – 2013"]),
            (["1914", "1918", "1939", "1945", "2014"], ["1919–1938", "1940–1944", "1946–2013"]),
            (["1000", "1002", "1010", "1011", "2000"], ["1012–1999", "1003–1009"]),
            (["2001/..", "2014"], ["2002–2013"]),
        ])
    func folds(dates: [String], folds: [String]) {
        let found = scale(dates)?.stretches.compactMap { $0.fold?.label } ?? []
        #expect(Set(found).isSuperset(of: folds) && (folds.isEmpty ? found.isEmpty : true), "\(found)")
    }

    @Test("Dates without any day have no scale")
    func none() {
        #expect(TimeScale(for: [TimeSpan(.always)], on: .page) == nil)
        #expect(TimeScale(for: [], on: .page) == nil)
    }

    @Test("A month is as wide as its days, wherever it is")
    func toScale() throws {
        let scale = try #require(self.scale(["2001-01", "2014"]))
        func width(_ date: String) -> Double {
            let places = scale.places(of: TimeSpan(day(date)).possible)
            return places.upperBound - places.lowerBound
        }
        #expect(abs(width("2001-01") - width("2014-01")) < 1e-9)
        #expect(abs(width("2014-01") / 31 - width("2014-02") / 28) < 1e-9)
        #expect(width("2005") < width("2001"))
    }

    @Test("Open ends are at the edge, which has room for an arrow only if something is open")
    func edges() throws {
        let open = try #require(self.scale(["2014", "2014-06/.."]))
        #expect(open.place(of: .distantFuture) == 860.0 / 900)
        #expect(open.place(of: .distantPast) == 10.0 / 900)
        #expect(try #require(self.scale(["2014"])).place(of: .distantFuture) == 890.0 / 900)
    }

    @Test(
        "Ticks are as fine as the space for labels allows",
        arguments: [
            (["2014"], ["2014", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]),
            (["2014-03/2016"], ["Mar 2014", "Jul", "Oct", "2015", "Apr", "Jul", "Oct", "2016", "Apr", "Jul", "Oct"]),
            (["2001-09-11", "2014-01-01/2014-03-31"], ["Sep 2001", "Oct", "Nov", "Dec", "2014", "Feb", "Mar"]),
            (["1900", "1910", "1920", "1930", "1940", "1950"], ["1900"]),
        ])
    func ticks(dates: [String], labels: [String]) throws {
        let scale = try #require(self.scale(dates))
        let found = scale.ticks(on: .page).filter { $0.detail != .widened }.map(\.label)
        #expect(found.starts(with: labels), "\(found)")
    }

    @Test(
        "No two tick labels touch, at the drawing's own width or wider",
        arguments: [["2004", "2024-06"], ["2013-11", "2014-02"], ["1648", "1789", "2014-05-01"]])
    func ticksApart(dates: [String]) throws {
        let ticks = try #require(self.scale(dates)).ticks(on: .page)
        let whole = ticks.filter { $0.detail != .widened }
        for (shown, width) in [(ticks.filter { $0.detail == .narrow }, 340.0), (whole, 900), (ticks, 5_400)] {
            for (tick, next) in zip(shown, shown.dropFirst()) {
                let end = tick.place * width + TextWidth.pixels(tick.label, size: 11.5)
                #expect(end < next.place * width, "\(tick) \(next)")
            }
        }
    }
}
