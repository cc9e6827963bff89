import Base
import Model
import Mustache

/// The shape of the page of all places.
enum PlaceShapes {
    static func list(
        _ parts: PartShapes, _ site: SiteShapes, _ events: EventShapes, in schema: inout SchemaDraft
    ) -> Shape<PageTask.List> {
        let place = Shape<MappedPlace>(
            "place", "A place with coordinates.", in: &schema,
            [
                .text("id", "Its HTML id.") { place, _ in place.id },
                .text("name", "Its name.") { place, _ in place.place.name },
                .text("coordinates", "Degrees north or south, and east or west.") { place, _ in place.coordinates },
                .list("events", events.line, "What happened there, in chronological order.") { place, _ in
                    place.events
                },
            ])
        return Shape(
            "places", "The page of all places with coordinates; there is no such page if there are none.",
            in: &schema,
            site.surroundings { list, _ in
                Frame(title: list.title, description: "The places of all events, on a map and as a list.")
            } + [
                .text("count", "How many, in words.") { _, page in
                    Words.some(page.edition.places.count, "place", "places")
                },
                .markup("map", "The map of the world, as SVG.") { _, page, out in
                    MapWriter.write(page.edition.places, into: &out)
                },
                .list("places", place, "The places by name.") { _, page in page.edition.places },
            ])
    }

    /// The map of where an event happened; written only if that has coordinates.
    static let locator = ShapeField<Handle<Site.Event>>.markup(
        "locator", "A map of where it happened, as SVG, if the place has coordinates."
    ) { event, page, out in
        guard let place = page.site.events[event].record.place, place.isOnMap else { return }
        MapWriter.write(locatorOf: MappedPlace(place: place, events: [event]), into: &out)
    }
}
