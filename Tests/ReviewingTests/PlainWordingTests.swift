import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

/// Each rule of wording in a sentence that it reads and in one that it leaves alone. The event `{}` killed 40, injured 90,
/// arrested 12, displaced 800, and 7 are missing.
@Suite("How sentences in other languages say what an event did")
struct PlainWordingTests {
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
        "A verb of two parts counts those between them",
        arguments: [
            ("de", "Beim {} nahm die Wache 45 Menschen vorläufig fest.", "45"),
            ("de", "Beim {} nahm die Wache 45 Menschen auf.", ""),
            ("de", "Beim {} fanden 56 Gläubige den Tod.", "56"),
            ("de", "Beim {} fanden 56 Gläubige den Weg.", ""),
            ("de", "Das {} forderte 19 Opfer.", "19"), ("de", "Das {} forderte 130 Opfer.", ""),
            ("de", "Durch das {} verloren 3.000 Menschen ihr Zuhause.", "3.000"),
            ("de", "Durch das {} verloren 3.000 Menschen ihre Arbeit.", ""),
            ("fr", "Le {} laissa 3 000 habitants sans abri.", "3 000"),
            ("fr", "Le {} laissa 3 000 habitants sans voix.", ""),
            ("es", "El {} dejó a 3.000 personas sin hogar.", "3.000"),
            ("es", "El {} dejó a 3.000 personas sin luz.", ""),
        ])
    func twoParts(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "Kinds of people add up, unless one of them has no number",
        arguments: [
            ("de", "Beim {} starben zwölf Händler und drei Wachleute.", "zwölf Händler und drei"),
            ("de", "Beim {} starben zwölf Händler, drei Wachleute und ein Kind.", ""),
            ("fr", "Le {} a tué douze marchands et trois gardes.", "douze marchands et trois"),
            ("es", "El {} mató a doce soldados y tres niños.", "doce soldados y tres"),
            ("ar", "قتل 12 جنديا و3 مدنيين في {}.", "12 جنديا و3"),
            ("zh", "{}造成12名士兵和3名平民死亡。", "12名士兵和3"),
            ("ur", "{} میں 12 فوجی اور 3 شہری ہلاک ہوئے۔", "12 فوجی اور 3"),
        ])
    func sums(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "Nobody is a number, unless it is nobody of a kind, a place or a time",
        arguments: [
            ("de", "Beim {} kam niemand ums Leben.", "niemand"), ("de", "Beim {} kam kein Kind ums Leben.", ""),
            ("de", "Verletzt wurde beim {} niemand.", "niemand"), ("de", "Niemand ahnte das {}.", ""),
            ("fr", "Le {} n'a fait aucun mort.", "aucun"), ("fr", "Le {} n'a fait aucun mort parmi les enfants.", ""),
            ("es", "Nadie murió en el {}.", "Nadie"), ("es", "Nadie murió en el puente.", ""),
            ("zh", "{}中无人死亡。", "无人"), ("zh", "{}中没有儿童死亡。", ""),
            ("ar", "لم يقتل أحد في {}.", "أحد"), ("ar", "لم يقتل أي طفل في {}.", ""),
            ("ur", "{} میں کوئی ہلاک نہیں ہوا۔", "کوئی"), ("ur", "{} میں کوئی بچہ ہلاک نہیں ہوا۔", ""),
        ])
    func nobody(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "The next sentence is of the event where its words are, or none of another",
        arguments: [
            ("de", "Das {} kam nachts. Das Unglück forderte 56 Tote.", "56"),
            ("de", "Das {} kam nachts. Das Unglück von Vale forderte 56 Tote.", ""),
            ("de", "Das {} kam nachts. Die Klinik nahm 30 Verletzte auf.", ""),
            ("de", "Das {} kam nachts. Sechs der Täter wurden erschossen.", ""),
            ("fr", "Le {} survint à l'aube. La catastrophe fit 56 morts.", "56"),
            ("fr", "Le {} survint à l'aube. En Écosse, elle fit 17 morts.", ""),
            ("es", "El {} llegó de noche. El crimen, cometido el 14/11/2014, quedó impune.", "14/11/2014"),
            ("ar", "وقع {} فجرا. وأسفر الحادث عن مقتل 56 شخصا.", "56"),
            ("ur", "{} نے شہر کو ہلا دیا۔ اس حادثے میں 56 افراد جاں بحق ہوئے۔", "56"),
            ("ur", "{} نے شہر کو ہلا دیا۔ دو سال بعد ایک گاؤں میں 12 افراد ہلاک ہوئے۔", ""),
        ])
    func continued(_ language: String, _ sentences: String, _ words: String) async {
        #expect(await reported(language, sentences) == words)
    }

    @Test(
        "A count may come after what was done, or in a headline",
        arguments: [
            ("de", "Ums Leben kamen bei dem {} 56 Menschen.", "56"), ("de", "{}: Zahl der Toten steigt auf 56", "56"),
            ("de", "Zahl der Zeugen des {} steigt auf 56", ""), ("es", "Fueron detenidas 45 personas en el {}.", "45"),
            ("es", "{}: la cifra oficial de fallecidos se cierra en 56", "56"),
            ("ur", "{}: جاں بحق ہونے والوں کی تعداد 56 ہو گئی", "56"), ("ar", "شرد {} 3000 شخص.", "3000"),
            ("zh", "{}后，当地紧急转移安置群众2.6万人。", "2.6万"),
        ])
    func order(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "Those missing are also counted after the event, those killed are not",
        arguments: [
            ("de", "Nach dem {} galten 20 Menschen als vermisst.", "20"),
            ("de", "Nach dem {} wurden 20 Menschen getötet.", ""),
            ("de", "Zwei Tage nach dem {} galten 20 Menschen als vermisst.", ""),
            ("es", "Tras el {} siguen desaparecidas 25 personas.", "25"),
        ])
    func afterwards(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "What is compared with the event, or on another day, is not of it",
        arguments: [
            ("ur", "وادی میں 379 افراد مارے گئے، جو {} سے کہیں زیادہ ہیں۔", ""),
            ("fr", "Le {} rappelle celui de 1988, qui avait fait 70 morts.", ""),
            ("fr", "Dans un seul village, le {} fit 12 morts.", ""),
            ("ur", "{} میں ایک گاؤں کے 12 افراد ہلاک ہوئے۔", ""),
            ("es", "La banda, autora del {}, mató a 850 personas.", ""),
            ("de", "Mit 56 Toten war das {} das schwerste seit dem Krieg.", "56"),
        ])
    func others(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "Dates in ranges, headings and asides, and of a verb that has the event as its object",
        arguments: [
            ("de", "Vom 3. bis 5. Juni 2014 dauerte das {}.", "3. bis 5. Juni 2014"),
            ("fr", "Du 3 au 5 juin 2014, le {} embrasa la ville.", "3 au 5 juin 2014"),
            ("de", "Im August 2014 kam es dann zum {}.", "August 2014"),
            ("de", "Im August 2014 kam das Gericht auf das {} zurück.", ""),
            ("de", "{}: 17.02.2014, keine Überlebenden.", "17.02.2014"),
            ("es", "En la noche del 6 de junio de 2014 se produjo el {}.", "6 de junio de 2014"),
            ("zh", "{}的审判于2016年6月3日开始。", ""), ("zh", "2014年5月12日，{}遇难者的葬礼举行。", ""),
            ("zh", "{}于星期五（2014年5月6日）发生。", "星期五（2014年5月6日"),
            ("ur", "{} کا مقدمہ 3 جون 2016ء کو شروع ہوا۔", ""),
        ])
    func dates(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "What a semicolon sets before the event is of something else; what goes on behind it is the event's",
        arguments: [
            ("zh", "此前一年，邻近的矿井也曾发生事故，造成166人死亡；{}发生后，矿井关闭。", ""),
            ("zh", "{}发生在清晨；造成166人死亡。", "166"),
            ("es", "Fue el peor desde 1985, cuando un {} causó 166 muertos.", "166"),
            ("zh", "{}迫使七百多名居民撤离，七百多名居民无家可归。", ""),
        ])
    func setApart(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }
}
