/// How the names of bodies and persons are built in a language of which no other words of names are known.
package struct BodyWords: Sendable {
    /// First words of the names of bodies, in small letters, with their kinds.
    package var leading: [String: String] = [:]
    /// How the last word of such a name ends, with its kind; the longest first.
    package var endings: [(ending: String, kind: String)] = []
    /// Small words between the parts of such a name.
    package var connectors: WordSet = ""
    /// Letters before an apostrophe that are such a word: d.
    package var elided: WordSet = ""
    /// Whether nouns within a name are in small letters, so that what is after a connector belongs to it.
    package var hasSmallNouns = false
    /// Whether nouns that are no names have a capital, so that a first word says nothing alone.
    package var hasCapitalNouns = false
    /// How adjectives end that follow the noun in such a name.
    package var adjectiveEndings: [String] = []
    /// Before the name of a person that a street, a school or a ship has.
    package var namedAfter: WordSet = ""
    /// Titles and forms of address, which are no first word of a name.
    package var titles: WordSet = ""

    /// The words of a language by its tag; nil if there are none.
    package static func of(_ tag: String) -> BodyWords? { all[tag] }

    private static let all: [String: BodyWords] = ["de": german, "fr": french, "es": spanish]

    private static func kinds(_ lists: [String: String]) -> [(ending: String, kind: String)] {
        [String: String](lists: lists).map { (ending: $0.key, kind: $0.value) }.sorted {
            ($1.ending.count, $0.ending) < ($0.ending.count, $1.ending)
        }
    }

    private static let german = BodyWords(
        leading: [String: String](lists: [
            "organisation": """
            universität hochschule verein verband gesellschaft bund stiftung institut bank gewerkschaft feuerwehr \
            akademie kongregation orden vereinigung genossenschaft arbeitsgemeinschaft union allianz bewegung koalition
            liga zentrum rat kammer
            """,
            "government-body": """
            ministerium bundesministerium bundesamt gericht landgericht amtsgericht oberlandesgericht \
            verwaltungsgericht staatsanwaltschaft polizeipräsidium landtag bezirksregierung
            """,
        ]),
        endings: kinds([
            "organisation": """
            verein vereins verband gesellschaft bund stiftung institut bank bankverein partei gewerkschaft universität \
            hochschule akademie vereinigung genossenschaft kammer konzern werke verlag klub club orchester theater \
            philharmoniker fabrik wohlfahrt hilfswerk feuerwehr brauerei union allianz bewegung koalition
            """,
            "government-body": """
            ministerium amt gericht gerichtshof bundestag landtag parlament bundesrat nationalrat regierung polizei \
            kommission behörde marine luftwaffe wehrmacht stadtrat gemeinderat staatsrat sicherheitsrat verwaltungsrat
            """,
            "media": "zeitung anzeiger nachrichten rundfunk kurier",
        ]),
        connectors: "der des für", hasCapitalNouns: true,
        namedAfter: "straße strasse platz gasse schule gymnasium weg allee brücke",
        titles: """
            herr frau dr prof professor kaiser könig königin kardinal papst graf gräfin fürst fürstin herzog prinz \
            prinzessin präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin general \
            oberst hauptmann pfarrer bischof erzbischof sankt st dipl ing mag
            """)

    private static let french = BodyWords(
        leading: [String: String](lists: [
            "organisation": """
            université institut fondation association société comité ligue fédération confédération union syndicat \
            mouvement parti banque compagnie académie école faculté centre agence chambre chemins groupe club \
            ordre congrégation observatoire orchestre théâtre crédit caisse
            """,
            "government-body": """
            ministère cour conseil tribunal sénat assemblée commission préfecture direction parlement gouvernement \
            secrétariat haut-commissariat mairie gendarmerie police marine parquet
            """,
            "armed-group": "régiment bataillon brigade division armée",
            "media": "journal radio gazette",
        ]),
        connectors: "de des du la les à pour sur aux et en", elided: "d l", hasSmallNouns: true,
        adjectiveEndings: [
            "al", "ale", "aux", "ales", "ique", "iques", "ier", "ière", "if", "ive", "ieur", "ieure", "aire", "aires",
            "ienne", "ien", "aise", "ais", "ain", "aine", "eux", "euse",
        ],
        namedAfter: """
            rue place avenue boulevard lycée collège école stade pont quai square prix saint sainte hôpital rues impasse \
            gare métro
            """,
        titles: "m mme mlle dr général colonel capitaine président ministre roi reine prince saint sainte pape")

    private static let spanish = BodyWords(
        leading: [String: String](lists: [
            "organisation": """
            universidad instituto fundación asociación sociedad comité liga federación confederación unión sindicato \
            movimiento partido banco compañía academia escuela facultad centro agencia cámara grupo club orden \
            congregación observatorio orquesta teatro caja real
            """,
            "government-body": """
            ministerio corte consejo tribunal senado asamblea comisión dirección parlamento gobierno secretaría alcaldía \
            policía armada audiencia junta congreso diputación ayuntamiento
            """,
            "armed-group": "ejército regimiento batallón brigada división",
            "media": "diario periódico radio gaceta",
        ]),
        connectors: "de del la las los y para e",
        namedAfter: "calle plaza avenida paseo colegio estadio puente premio san santa santo hospital barrio estación",
        titles: "sr sra don doña dr general coronel capitán presidente ministro rey reina príncipe papa")
}
