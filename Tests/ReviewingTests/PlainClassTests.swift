import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

/// Classes of sentences, each in one that is read and in one that is left alone. The event `{}` of 6 May 2014 killed 40,
/// injured 90, arrested 12, displaced 800, and 7 are missing.
@Suite("What sentences in other languages say of all, and what of some")
struct PlainClassTests {
    /// The words that a finding quotes, or "" if there is none.
    private func reported(_ language: String, _ sentences: String) async -> String {
        var desk = Draft()
        desk.event(
            "flood", "X", date: "2014-05-06",
            figures: [("killed", "40"), ("injured", "90"), ("arrested", "12"), ("missing", "7"), ("displaced", "800")])
        desk.article("a", sentences.replacing("{}", with: "[X](event:flood)"), language: language)
        let found = await desk.findings(.disagreeingFigure) + desk.findings(.disagreeingDate)
        return found.compactMap { $0.split(separator: "'").dropFirst().first.map(String.init) }.joined(separator: " · ")
    }

    @Test(
        "A sum of kinds is all of them unless others are spoken of, or they are women and children alone",
        arguments: [
            ("de", "Beim {} starben zwölf Händler und drei Wachleute, dazu etliche Touristen.", ""),
            ("de", "Beim {} starben auch zwölf Händler und drei Wachleute.", ""),
            ("de", "Beim {} starben zwölf Frauen und drei Kinder.", ""),
            (
                "de", "Beim {} starben zwölf Händler und drei Wachleute, 120 Menschen wurden verletzt.",
                "zwölf Händler und drei · 120"
            ),
            ("fr", "Le {} a tué douze marchands et trois gardes, ainsi que des touristes.", ""),
            ("es", "En el {} murieron doce soldados y tres guardias, además de varios turistas.", ""),
            ("ar", "قتل 12 جنديا و3 مدنيين وعدد من السياح في {}.", ""),
            ("zh", "{}造成12名士兵、3名平民以及一些游客死亡。", ""),
            ("ur", "{} میں 12 فوجی اور 3 شہری ہلاک ہوئے، باقی مسافر تھے۔", ""),
        ])
    func sums(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "How exact a number is may be said after its noun",
        arguments: [
            ("ar", "قتل 39 شخصا على الأقل في {}.", ""), ("ar", "قتل 45 شخصا على الأقل في {}.", "45"),
            ("zh", "{}造成35人以上死亡。", ""), ("zh", "{}遇难者超过45人。", "超过45"),
            ("es", "El {} mató al menos a 39 personas.", ""),
            ("es", "El {} mató al menos a 45 personas.", "al menos a 45"),
        ])
    func hedges(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "Some of them are not all: those badly hurt, besides one, at one place, still in hospital, arrested later",
        arguments: [
            ("de", "Beim {} wurden 23 Menschen schwer verletzt.", ""),
            ("de", "Beim {} wurden 123 Menschen schwer verletzt.", "123"),
            ("fr", "Le {} a fait 23 blessés graves.", ""), ("zh", "{}造成23人重伤。", ""),
            ("es", "Además del guía, en el {} murieron 39 viajeros.", ""),
            ("de", "Neben 90 Verletzten forderte das {} 56 Tote.", "56"),
            ("de", "Allein in der Schule starben beim {} zwölf Menschen.", ""),
            ("fr", "Le {} toucha aussi Vale, où 17 personnes moururent.", ""),
            ("ur", "{} میں صرف اسکول میں 12 افراد ہلاک ہوئے۔", ""),
            ("ar", "لا يزال 15 جريحا من {} في المستشفى.", ""),
            ("fr", "Après le {}, la police arrêta 30 personnes.", "30"),
            ("fr", "Après le {}, la police arrêta 9 personnes.", ""),
            ("es", "Al {} siguieron 30 detenciones.", ""),
        ])
    func some(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "Who does it may be named between the verb and those who are counted",
        arguments: [
            ("de", "Beim {} erschossen Soldaten der Garnison 56 Bewohner.", "56"),
            ("de", "Beim {} erschossen Soldaten in der Vorstadt vor 56 Zeugen niemanden.", ""),
            ("ar", "قتلت القوات الحكومية 56 مدنيا في {}.", "56"),
            ("de", "Beim {} wurden 56 Arbeiter von Soldaten erschossen.", "56"),
            ("es", "En el {} murieron asfixiados 56 viajeros.", "56"),
            ("es", "Asciende a 56 la cifra de muertos del {}.", "56"),
            ("es", "Asciende a 56 la cifra de trenes del {}.", ""),
        ])
    func actors(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "What only describes the event is of no other time, and what was done next of none before",
        arguments: [
            ("de", "Das {}, das auf Fehler nach dem Umbau zurückging, forderte 56 Tote.", "56"),
            ("de", "Das {} kam drei Jahre nach dem Umbau, der 56 Tote forderte.", ""),
            ("fr", "Le {}, l'un des accidents les plus graves du pays, coûta la vie à 56 personnes.", "56"),
            ("es", "El {} duró poco. Un vecino mató a 56 personas antes de ser detenido.", "56"),
            ("es", "Un vecino mató a 56 personas antes del {}.", ""),
            ("zh", "{}发生在集市上。凶手杀死56人后自杀。", "56"),
            ("zh", "{}发生后，救援持续三天。", ""),
        ])
    func descriptions(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }
}
