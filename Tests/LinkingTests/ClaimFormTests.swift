import TestSupport
import Testing

@testable import Linking

/// Other forms of the same claim, and edits that look as harmless but change it.
extension ClaimEditTests {
    /// What becomes of a note on the middle sentence of three when it is replaced.
    private func outcome(_ old: String, _ new: String, language: String, _ beside: (String, String)) -> String {
        outcome(old, old, new, language: language, in: "\(beside.0) \(old) \(beside.1)")
    }

    private func english(_ old: String, _ new: String) -> String {
        outcome(old, new, language: "en", ("The old mill is at the river.", "Nobody lives there today."))
    }

    private func german(_ old: String, _ new: String) -> String {
        outcome(old, new, language: "de", ("Das Haus steht am Ufer.", "Heute wohnt dort niemand."))
    }

    private func french(_ old: String, _ new: String) -> String {
        outcome(old, new, language: "fr", ("Le moulin est au bord du lac.", "Personne n'y habite."))
    }

    private func spanish(_ old: String, _ new: String) -> String {
        outcome(old, new, language: "es", ("El molino está junto al lago.", "Nadie vive allí hoy."))
    }

    private static let pay = "The pay was $400 to $600 per year in the tenth year."
    private static let wall = "The wall was built in 290 B.C. by Oda."
    private static let road = "The road runs 360 miles to Orr."
    private static let boat = "Two men in a boat on the Ellery Canal were hurt."
    private static let lamp = "The keeper lit the lamp at dusk."
    private static let bridge = "The bridge was built in 1988 and was inspected by the county in May."
    private static let fallen = "A bridge built in 1958 fell into the river."
    private static let extent = "The extent is set by the Chief Inspector in writing."
    private static let farm = "The farm was found when men laid pipes earlier this year at the village of Orr."

    @Test(
        "Ranges, eras, measures in brackets, places of a named thing and fronted phrases are followed",
        arguments: [
            (pay, "The pay was $400–$600 per year in the 10th year."), (wall, "The wall was built in 290 BCE by Oda."),
            (road, "The road runs 360 miles (580 km) to Orr."),
            (boat, "Two men in a boat on the Ellery Canal in Orr County were hurt."),
            (lamp, "The keeper lit the lamp, in all weathers, at dusk."),
            ("The tenants changed often.", "The tenants changed often, sometimes even every year."),
            (bridge, "Built in 1988, the bridge was inspected by the county in May."),
            (fallen, "A bridge that was built in 1958 fell into the river."),
            (extent, "The extent is set by the Chief Inspector of Air Accidents in writing."),
            (farm, "The farm was found earlier this year, when men laid pipes at the village of Orr."),
            ("The European Union paid for the road.", "The EU paid for the road."),
        ])
    func sameForm(_ old: String, _ new: String) {
        #expect(english(old, new) == "moved: \(new)")
    }

    @Test(
        "Edits of the same look that change the claim are asked",
        arguments: [
            (pay, "The pay was $400 and $600 per year in the tenth year."),
            (pay, "The pay was $400–$900 per year in the tenth year."),
            (wall, "The wall was built in 290 A.D. by Oda."),
            (road, "The road runs 360 miles (or fewer) to Orr."),
            (road, "The road runs 360 miles (4 days) to Orr."),
            ("Two men were hurt.", "Two men in Orr County were hurt."),
            (lamp, "The keeper lit the lamp, in all likelihood, at dusk."),
            (lamp, "The keeper lit the lamp, in most years, at dusk."),
            (bridge, "Built in 1988, the county was inspected by the bridge in May."),
            (fallen, "A bridge that was to be built in 1958 fell into the river."),
            (extent, "The extent is set by the Deputy Chief Inspector in writing."),
            (farm, "The farm was found when men laid pipes late next year at the village of Orr."),
            ("The European Union paid for the road.", "The UN paid for the road."),
            ("The Prime Minister signed it.", "The Prime Minister of Kenya signed it."),
            ("The council approved the plan.", "The council approved the plan, subject to a vote."),
            ("The mill employed 640 people.", "The mill employed 640 people at best."),
            ("The report blames the pilot.", "The report blames the pilot and the tower."),
            ("The state agency gave it to us.", "The state agency gave it to U.S."),
        ])
    func otherForm(_ old: String, _ new: String) {
        #expect(!english(old, new).hasPrefix("moved"))
    }

    @Test("A noun is followed where a pronoun stood for it, but no other noun")
    func namedAgain() {
        let beside = ("The old bridge was closed in May.", "Work begins soon.")
        let cost = "Replacing it will cost 3 million."
        #expect(
            outcome(cost, "Replacing the bridge will cost 3 million.", language: "en", beside).hasPrefix("moved"))
        #expect(outcome(cost, "Replacing the road will cost 3 million.", language: "en", beside).hasPrefix("changed"))
    }

    @Test("Swiss spelling, ranges, ordinals and eras are followed in German, but no hedges in that spelling")
    func germanForms() {
        let known = "Daß der Turm fiel, weiß man aus den Akten."
        #expect(german(known, "Dass der Turm fiel, weiss man aus den Akten.").hasPrefix("moved"))
        let owners = "In den Jahren 1981 bis 1996 wechselten die Besitzer häufig."
        #expect(german(owners, "In den Jahren 1981–1996 wechselten die Besitzer häufig.").hasPrefix("moved"))
        #expect(german(owners, "In den Jahren 1981 und 1996 wechselten die Besitzer häufig.").hasPrefix("changed"))
        let tower = "Der Turm stammt aus dem zwölften Jahrhundert."
        #expect(german(tower, "Der Turm stammt aus dem 12. Jahrhundert.").hasPrefix("moved"))
        #expect(german(tower, "Der Turm stammt mutmasslich aus dem zwölften Jahrhundert.").hasPrefix("changed"))
    }

    @Test("Ligatures, participles of place and adjectives after a noun are followed in French and Spanish")
    func romanceForms() {
        let town = "Le bourg à l'aval et son école sont inondés."
        #expect(
            french(town, "En quelques heures, le bourg situé à l'aval et son école sont inondés.").hasPrefix("moved"))
        #expect(french(town, "En principe, le bourg à l'aval et son école sont inondés.").hasPrefix("changed"))
        let works = "Près de 73 % des œuvres ont été vendues."
        #expect(french(works, "Près de 73% des oeuvres ont été vendues.").hasPrefix("moved"))
        let house = "La casa fue declarada monumento el 6 de julio de 1951."
        #expect(spanish(house, "La casa fue declarada monumento histórico el 6 de julio de 1951.").hasPrefix("moved"))
        #expect(spanish("La policía detuvo a tres hombres.", "La policía pública detuvo a tres hombres.") != "moved")
    }
}
