import Base
import Language
import Model

/// A place with coordinates, and what happened there.
struct MappedPlace: Sendable {
    let place: Place
    /// Its HTML id on the page of all places, made of its name.
    var id = ""
    /// In chronological order.
    var events: [Handle<Site.Event>]

    /// Where it is on the map, in hundredths of its units.
    var x: Int { Self.hundredths(place.longitude ?? 0) }
    var y: Int { Self.hundredths(-(place.latitude ?? 0)) }

    private static func hundredths(_ degrees: Double) -> Int {
        Int((degrees * WorldMap.unitsPerDegree * 100).rounded())
    }

    /// Both numbers as the page of an event shows them.
    var coordinates: String { place.coordinates ?? "" }
}

extension Site {
    /// The places of its events that have coordinates, by name; events at one place with one name share it.
    var mappedPlaces: [MappedPlace] {
        let places = events.indices.groups { event in
            events[event].record.place.flatMap { $0.isOnMap ? $0 : nil }
        }.map { MappedPlace(place: $0.key, events: $0.elements) }
        let order = places.indices.sorted { one, other in
            (places[one].place.name, places[one].coordinates, one)
                < (places[other].place.name, places[other].coordinates, other)
        }
        var ids = PlaceIDs()
        return order.map { index in
            var place = places[index]
            place.id = ids.id(of: place)
            return place
        }
    }
}

/// Gives places ids that stay when others are added: the name, and the coordinates of a further place with that name.
private struct PlaceIDs {
    private var names = UniqueNames()
    private var known: Set<String> = []

    mutating func id(of place: MappedPlace) -> String {
        let name = "place-" + Slug.fragment(place.place.name)
        let isNew = known.insert(name).inserted
        return names.name(for: isNew ? name : "\(name)-\(Slug.fragment(place.coordinates))")
    }
}

/// Draws maps as SVG.
enum MapWriter {
    /// The surroundings of a place, 40 degrees wide.
    static func write(locatorOf place: MappedPlace, into out: inout [UInt8]) {
        let (x, y) = (place.x / 100, place.y / 100)
        let window = WorldMap.Window(x: x - 60...x + 60, y: y - 38...y + 38)
        out.markup("<svg class=\"map\" viewBox=\"")
        box(window, into: &out)
        out.markup("\" role=\"img\" aria-label=\"Map: ")
        escape("\(place.place.name), \(place.coordinates)", into: &out)
        out.markup("\"><path class=\"land\" d=\"")
        // The edges of what is cut off are outside the window.
        let wider = WorldMap.Window(x: x - 63...x + 63, y: y - 41...y + 41)
        WorldMap.world.append(landIn: wider, to: &out)
        out.markup("\"/><circle class=\"spot\" cx=\"")
        dot(place, radius: "2.5", into: &out)
        out.markup("</svg>")
    }

    /// The world with all places, each of which leads to its part of the list.
    static func write(_ places: [MappedPlace], into out: inout [UInt8]) {
        out.markup("<svg class=\"map world\" viewBox=\"")
        let isInhabited = places.allSatisfy { $0.y / 100 < WorldMap.inhabited.y.upperBound }
        let window = isInhabited ? WorldMap.inhabited : WorldMap.whole
        box(window, into: &out)
        out.markup("\" role=\"group\" aria-label=\"Map of the world\"><path class=\"land\" d=\"")
        WorldMap.world.append(landIn: window, to: &out)
        out.markup("\"/>")
        for place in places {
            out.markup("<a href=\"#")
            escape(place.id, into: &out)
            out.markup("\" aria-label=\"")
            escape(place.place.name, into: &out)
            out.markup("\"><circle class=\"spot\" cx=\"")
            dot(place, radius: place.events.count > 4 ? "7" : place.events.count > 1 ? "5.5" : "4", into: &out)
            out.markup("</a>")
        }
        out.markup("</svg>")
    }

    private static func box(_ window: WorldMap.Window, into out: inout [UInt8]) {
        let (x, y) = (window.x, window.y)
        out += "\(x.lowerBound) \(y.lowerBound) \(x.upperBound - x.lowerBound) \(y.upperBound - y.lowerBound)".utf8
    }

    private static func dot(_ place: MappedPlace, radius: StaticString, into out: inout [UInt8]) {
        out += hundredths(place.x).utf8
        out.markup("\" cy=\"")
        out += hundredths(place.y).utf8
        out.markup("\" r=\"")
        out.markup(radius)
        out.markup("\"/>")
    }

    /// A number of hundredths as a decimal.
    private static func hundredths(_ number: Int) -> String {
        let (whole, part) = (abs(number) / 100, abs(number) % 100)
        let digits = part == 0 ? "" : part < 10 ? ".0\(part)" : ".\(part)"
        return "\(number < 0 ? "-" : "")\(whole)\(digits)"
    }

    private static func escape(_ text: String, into out: inout [UInt8]) {
        let bytes = Array(text.utf8)
        out.escaped(bytes, 0..<bytes.count)
    }
}
