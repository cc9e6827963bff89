extension ClaimWords {
    static let englishTraits: [(trait: WordTrait, words: String)] = [
        (
            .superlative,
            "worst deadliest bloodiest costliest gravest biggest largest greatest second third first most only"
        ),
        (
            .verb,
            """
            was were is are had has have cost caused resulted brought led drew saw triggered made put became forced drove \
            displaced wounded maimed murdered slew remains remained gave produced spared fell
            """
        ),
        (.copula, "was were is are remains remained became ranks as it considered involved"),
        (
            .harmDegree,
            "seriously severely critically slightly lightly badly gravely hospitalised hospitalized"
        ),
        (
            .degree,
            """
            seriously severely critically slightly lightly badly gravely nearly only mostly partly partially possibly \
            probably initially allegedly wrongly falsely gradually
            """
        ),
        (.combat, "battle battles siege war campaign assault charge offensive fighting"),
        (.subordinate, "when while as because how why what once"),
        (.particle, "out back up"), (.today, "yesterday today tonight"), (.besides, "besides addition apart aside"),
        (.share, "involvement role part participation complicity"),
        (.arrival, "came began started occurred happened erupted"),
        (.person, "he she they we i you"),
        (.complement, "others adults crew crewmen women girls staff teachers members"),
        (
            .topic,
            """
            inquiry inquiries investigation investigations probe research hearing hearings trial trials book books study \
            studies film films documentary article articles case cases debate statement statements resolution vote speech \
            paper papers essay exhibition conference report reports findings evidence files
            """
        ),
        (.dateLead, "on in of at from between during over"),
        (
            .allegation,
            """
            claims claim allegations allegation suggestions suggestion assertions assertion accusations accusation \
            insinuations insinuation fears fear speculation
            """
        ), (.season, "spring summer autumn fall winter midsummer midwinter monsoon"),
        (.wound, "injuries burns wounds fractures cuts bruises lacerations concussion concussions"),
        (
            .memory,
            """
            anniversary anniversaries commemoration commemorations commemorated commemorate commemorates vigil vigils \
            memorial memorials remembrance centenary
            """
        ),
        (
            .thing,
            """
            plants cattle sheep pigs horses animals livestock birds fish cows goats dogs chickens seabirds otters seals whales head \
            hens poultry camels mules donkeys oxen bulls calves lambs ducks geese turkeys buffaloes buffalo cats \
            houses homes buildings bridges shops stores stalls kiosks cars vehicles trucks lorries vans buses trains \
            carriages wagons boats ships vessels trawlers yachts trees vines crops acres hectares miles kilometres kilometers \
            metres meters yards feet tonnes tons schools churches mosques temples shrines roads streets bungalows villas \
            villages hamlets towns cities districts settlements farms fields barns huts shacks shanties tents dwellings \
            structures apartments flats factories mills aircraft planes helicopters jets tanks guns poles pylons walls windows roofs \
            sheds garages warehouses hotels motels cottages cabins chalets caravans blocks offices docks piers jetties wharves \
            companies businesses species
            """
        ),
    ]

    /// Nouns that can be said of the same happening, in groups.
    package static let englishHappenings = [
        "fire blaze inferno conflagration", "attack assault raid ambush bombing blast shooting massacre",
        "bombing blast explosion", "bombings blasts explosions", "earthquake quake tremor",
        "crash collision accident derailment wreck",
        "storm cyclone hurricane typhoon tempest", "massacre killing slaughter", "massacre killings",
        "riot riots violence unrest disturbances",
        "landslide mudslide slide landslip", "flood floods flooding deluge", "sinking shipwreck", "outbreak epidemic",
        "shooting massacre rampage", "strike walkout stoppage", "siege standoff", "battle fighting",
    ]
}
