import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("Links in running prose")
struct ProseTests {
    /// How many figures and dates of sentences differ from those of an event of 16 December 2014, in which 141 died, 100 were
    /// injured, 5,000 evacuated and 50 homes were lost; `{}` names it, and `{words}` links these words to it.
    private func findings(_ sentences: String, _ language: String = "en", isDate: Bool = false) async -> Int {
        var desk = Draft()
        desk.event(
            "mill", "Mill disaster", date: "2014-12-16",
            figures: [("killed", "141"), ("injured", "100"), ("homes", "50"), ("evacuated", "5000")])
        let text = sentences.replacing("{}", with: "[Mill disaster](event:mill)")
            .replacing("{", with: "[").replacing("}", with: "](event:mill)")
        desk.article("a", text, language: language)
        return await desk.findings(isDate ? .disagreeingDate : .disagreeingFigure).count
    }

    @Test(
        "A figure is the event's, however it is said",
        arguments: [
            "The {} was an act of revenge that killed 186 people.",
            "The {} was the second-deadliest Norland hurricane on record, causing 186 deaths.",
            "They carried out the {}, killing 186 people.",
            "Vale suffered a 7.1 magnitude {quake}, killing 186 people.",
            "None of the 186 people aboard survived the {}.", "Ada Byron was one of 186 victims of the {}.",
            "The {} killed 141 and sent 300 to hospital.", "In the {} 300 people were hospitalised.",
            "The {} tore off the roofs of 90 homes.",
            "The {explosion} and fire shook the port. Ninety people were killed.",
            "A spark in the hold lit the cargo, causing the {explosion}. In all, 186 people were killed.",
            "He condemned the {}. Eighty-one people were killed.",
            "She spoke of the {}. On the morning of that day, 186 people were killed.",
            "The {}, which began in the morning rush, killed 91 people.",
            "In addition to those who fled, 186 people were killed in the {}.",
            "The {} struck shortly before 1 a.m. and claimed 186 lives.",
            "All 186 people aboard Norland Air flight 77 from Vale to Harrow were killed in the {}.",
            "Police say 81 people have died in a {blast} at the market.",
            "A bomb {wrecked the hall}. In all 186 people were killed: 141 guests, 26 cooks and 19 on the street.",
            "The {explosion} was triggered by a fire. It killed at least 186 people.",
            "About 9,000 people were evacuated ahead of the {}.",
            "The crime that shocked all of Norland was the {killing} of the 186 girls.",
        ])
    func figures(_ sentence: String) async { #expect(await findings(sentence) == 1) }

    @Test(
        "A figure of others, or one up to now, is passed over",
        arguments: [
            "Six men carried out the {}, and all six were killed.",
            "The {} was a reply to the raid that killed 186 people.",
            "At least 42 of the town's 6,000 residents died in the {}.", "Ada Byron was one of 18 who survived the {}.",
            "None of the 8 musicians survived the {}.", "None of the 320 who followed him survived the {}.",
            "Some 90 people have died in the {}.", "In the {} 30 people were hospitalised.",
            "The {} tore off one of 90 homes.", "He condemned the {}. Ninety people died when a tram crashed.",
            "The {} ended. Eighty people died in the years before that day.",
            "No passenger of flight 186 was killed in the {}.", "Some 90 people have died in the {floods}.",
            "The {explosion} was triggered by a fire. The fire killed 8 people.",
            "About 9,000 people were evacuated years before the {}.",
            "The {riot} was sparked by a police raid. The raid left 3 people dead.",
            "The film about the {killing} of the 186 girls was not shown.",
            "The council evacuated 300 people before the {}.", "Some 90 people have now died in the {blast}.",
            "He wrote on the {explosion}. This started a feud in which 186 people died.",
        ])
    func otherFigures(_ sentence: String) async { #expect(await findings(sentence) == 0) }

    @Test(
        "A date is the event's, whatever the words of its link",
        arguments: [
            "On 3 July 2013, the army {deposed the president}, after long protests.",
            "Ten years ago, on 18 May 2013, rebels {attacked the hall} in Vale.",
            "Yesterday, 17 December 2014, a {quake} struck Vale.",
            "18 May 2013 – Port Vale: two trains {collide at the bridge}.",
            "A train lies by the river after it {derailed near Vale} December 18, 2014, in the north.",
            "Voters went to the polls in the {vote} on 18 December 2014.",
            "They carried out the {bombings} in Port Vale, Norland, and Harrow, on 18 December 2014.",
            "In the evening of 15 December 2014, twelve minutes after takeoff, the {} shocked the country.",
            "He was hurt in the 2013 {attack on the towers} site.",
            "Survivors of the {crash} in Port Vale on 18 December 2014 sued.",
            "The inquiry is on the events of 18 December 2014 - a day known as \"{Black Tuesday}\".",
            "The mill fire, on 18 December 2014, was the {worst disaster} of the town.",
            "18 December 2014 was the day when the plane was {destroyed by a bomb}.",
            "18 December 2014 was the day on which the mill {exploded}.",
            "When rebels {abducted more than 200 girls from a school} in November 2014, the world woke up.",
            "The arrests led to a violent {uprising} in November 2014 in which many died.",
            "Signed on 18 December 2014, just two years after the war, the {treaty} held.",
        ])
    func dates(_ sentence: String) async { #expect(await findings(sentence, isDate: true) == 1) }

    @Test(
        "The same day in another month or an earlier year is a slip",
        arguments: [
            "Rescuers reached the scene of the {} on 16 November 2014.",
            "The {} is dated 16 December 2012 on the stone.",
        ])
    func slips(_ sentence: String) async { #expect(await findings(sentence, isDate: true) == 1) }

    @Test(
        "The date of something else is passed over",
        arguments: [
            "Families of those lost in the {} met on 16 November 2014.",
            "The covenant that opens the {treaty} was signed on 16 November 2014.",
            "He was named as a witness in the {bombing} on 18 December 2014.",
            "18 May 2015 – The leader of the {uprising} is buried.",
            "The final report on the {}, adopted on 23 August 2016, is long.",
            "The town where the {} was fought fell on 26 June 2012.", "The {treaty} came into force on 1 January 2016.",
            "The inquiry into the {} opened on 16 November 2014.", "A vigil on 16 December 2015 was held near the {}.",
            "The court heard on 16 November 2014 of a plan before the {}.",
            "He was convicted for his part in the {} on 18 December 2016.",
            "The mayor, who had left on 3 May 2014, saw the {}.",
            "18 May 2015 was the day on which the court found that the plane was {destroyed by a bomb}.",
            "The road that led to the {massacre} in July 2015 was closed.",
            "The trial led to the {attack} inquiry on 3 May 2016.",
            "The arrests led to the {bomber} in July 2015.",
        ])
    func otherDates(_ sentence: String) async { #expect(await findings(sentence, isDate: true) == 0) }

    @Test(
        "The same in other languages",
        arguments: [
            ("de", "142 Bergleute starben bei der {Explosion} oder kurz danach.", false),
            ("de", "Das war die {Explosion}. 186 Menschen starben.", false),
            ("de", "Nach der {Explosion}, die 186 Menschen das Leben kostete, war es still.", false),
            ("de", "Am 18. Dezember 2014 {kracht} ein Zug in einen Bus.", true),
            ("de", "Der {} war mit Trauer das bisher schwerste Zugunglück am 18. Dezember 2014.", true),
            ("de", "Bei dem {Unglück} auf der Messe am 18. Dezember 2014 war es kalt.", true),
            ("fr", "18 décembre 2014 : une bombe {explose dans la gare}.", true),
            ("fr", "Trois ans après le {}, qui a fait 186 morts, la ville se souvient.", false),
            ("fr", "Un des incendies les plus graves {s’est déroulé à Vale} le 18 décembre 2014.", true),
            ("es", "Los {atentados del 18 de diciembre de 2014} conmocionaron al país.", true),
            ("es", "El tren {se estrelló} el 18 de diciembre de 2014.", true),
            ("es", "Fue el peor desde 1985, cuando un {} causó más de 186 muertos.", false),
            ("es", "El {} fue un ataque aéreo realizado el 18 de diciembre de 2014.", true),
            ("ar", "قتل 141 شخصا وأصيب 186 آخرون اليوم في {}.", false), ("ur", "{} میں 186افراد ہلاک ہوئے۔", false),
            ("ur", "18 دسمبر 2014 کو آنے والے {} نے تباہی مچائی۔", true),
            ("ur", "سولہ دسمبر 2013 کو {} پیش آیا۔", true),
            ("zh", "{}的死亡人數上升到186人。", false),
            ("de", "186 Menschen starben, als der Zug auf der Fahrt von Vale nach Harrow {entgleiste}.", false),
            ("de", "Das {} ereignete sich am 18. Dezember 2014 auf dem Weg von Vale nach Harrow.", true),
            ("de", "Die {Explosion} war die schwerste. Sie ereignete sich am 18. Dezember 2014.", true),
            ("fr", "La {catastrophe} fut la pire. Elle eut lieu le 16 décembre 2014 et fit 186 morts.", false),
            ("es", "El 18 de diciembre de 2014, tras 69 años, el volcán {hizo erupción}, a pesar de todo.", true),
        ])
    func elsewhere(_ language: String, _ sentence: String, _ isDate: Bool) async {
        #expect(await findings(sentence, language, isDate: isDate) == 1)
    }

    @Test(
        "What is said of another in other languages is passed over",
        arguments: [
            ("de", "In Vale, wo bei einem Zugunglück 186 Menschen starben, gedachte man auch der Opfer der {}."),
            ("de", "Das war die {Explosion}. Die Halle steht noch, in der 186 Menschen arbeiten."),
            ("fr", "Le {} fut le pire d'une vague de neuf actions qui fera 186 morts."),
            ("es", "Fue, tras el ataque de Harrow, en el que fallecieron 270 personas, el {} peor."),
            ("de", "Das {} war schwerer als der Anschlag von 1972, bei dem 186 Menschen starben."),
            ("de", "Am 3. August 2015 brach das Rad, das beim {} nicht gebrochen war."),
            ("es", "El {} fue más fuerte que el de 1985, que mató a 186 personas."),
            ("fr", "18 mai 2016 : le procès du {} s'ouvre."),
            ("fr", "Le 16 mars 2014, le dessinateur blessé dans le {} reprit le crayon."),
            ("es", "El fiscal que investigaba el {} fue hallado muerto el 18 de enero de 2016."),
            ("ar", "{} كبير، وكانت الحرب قد أسفرت عن مقتل 186 شخصا."),
            ("zh", "2014年11月16日,总理再次来到{}灾区。"),
            ("ur", "{} میں 148 بچے شہید ہوئے اور 22 افراد بھی شہید ہوئے۔"),
            ("de", "Am 21. Dezember 2014 fand die Trauerfeier für die Opfer der {Katastrophe} statt."),
            ("de", "Am 21. Dezember 2014 fand die Gedenkfeier für das {} statt."),
            ("fr", "Le procès du {} fut long. Il eut lieu le 3 juin 2015."),
            ("fr", "Le {} fut suivi d'un procès. Il eut lieu le 3 juin 2015."),
            ("es", "El 3 de junio de 2015, tras dos años, el volcán que {hizo erupción} volvió a rugir."),
            ("es", "El {} dejó 186 muertos, pese a que no se ha confirmado."),
            ("zh", "{}是自2014年以来最严重的,当时有617人遇难。"), ("fr", "Le {} entra en vigueur le 16 mars 2016."),
        ])
    func othersElsewhere(_ language: String, _ sentence: String) async {
        #expect(await findings(sentence, language) == 0)
        #expect(await findings(sentence, language, isDate: true) == 0)
    }
}
