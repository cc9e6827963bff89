import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("Plain figures in other languages")
struct PlainFigureTests {
    /// What is understood of a sentence in which `{}` names the event, as `killed 141 · injured almost 120`.
    private func understood(_ sentence: String, _ language: String) async -> String {
        var desk = Draft()
        desk.event(
            "attack", "X", figures: [("killed", "141"), ("injured", "120"), ("arrested", "5"), ("missing", "3")])
        desk.article("a", sentence.replacing("{}", with: "[X](event:attack)"), language: language)
        return await desk.review().statements[Handle(0)].map { "\($0.figure) \($0.quantity.inWords)" }
            .joined(separator: " · ")
    }

    @Test(
        "German",
        arguments: [
            ("Beim {} wurden 141 Menschen getötet.", "killed 141"),
            ("141 Menschen wurden beim {} getötet, 120 wurden verletzt.", "killed 141 · injured 120"),
            ("Beim {} kamen 141 Menschen ums Leben.", "killed 141"),
            ("Beim {} starben mindestens 141 Menschen.", "killed at least 141"),
            ("Der {} forderte 141 Tote und mehr als 120 Verletzte.", "killed 141 · injured more than 120"),
            ("Die Zahl der Toten des {} stieg auf 141.", "killed 141"),
            ("Der {} kostete 141 Menschen das Leben.", "killed 141"),
            ("141 Menschen (darunter 132 Kinder) wurden beim {} getötet.", "killed 141"),
            ("Beim {} starben hunderteinundvierzig Menschen.", "killed 141"),
            ("Beim {} gab es 1.200 Verletzte.", "injured 1,200"),
            ("Beim {} starben 130 bis 150 Menschen.", "killed 130 to 150"),
            ("Beim {} nahm die Polizei 5 Personen fest.", "arrested 5"),
            ("Beim {} nahm die Polizei 5 Personen mit.", ""),
            ("Beim {} wurden 5 Personen festgenommen.", "arrested 5"),
            ("Beim {} kamen Dutzende Menschen ums Leben.", ""),
            ("Beim {} wurden 141 Menschen nicht getötet.", ""),
            ("Beim {} könnten 200 Menschen getötet worden sein.", ""),
            ("Zunächst war beim {} von 84 Toten die Rede.", ""),
            ("Beim {} starben 132 Schüler.", ""), ("Beim {} starben 500 Rinder.", ""),
            ("Der {} kostete 500 Millionen Euro.", ""), ("Bis zum Abend waren beim {} 126 Menschen tot.", ""),
            ("Beim {} wurden 141 Menschen getötet oder verletzt.", ""),
            ("Beim {} waren 1.099 Schüler im Gebäude, 15 % davon im Saal.", ""),
            ("Beim {} und bei einem Anschlag in der Stadt starben 150 Menschen.", ""),
            ("Der 16-jährige Zeuge sah beim {} 200 Menschen.", ""),
            ("141 Personen verloren ihr Leben beim {}.", "killed 141"),
            ("Beim {} rettete er 141 Menschen das Leben.", ""),
            ("Wie viele Menschen starben beim {}, 150?", ""),
            ("In einem Dorf starben beim {} 12 Menschen.", ""),
            ("Beim {}, der 150 Menschen das Leben kostete, war es kalt.", "killed 150"),
        ])
    func german(_ sentence: String, _ figures: String) async { #expect(await understood(sentence, "de") == figures) }

    @Test(
        "French",
        arguments: [
            ("Le {} a fait 141 morts.", "killed 141"),
            ("Le {} a fait 141 morts et 120 blessés.", "killed 141 · injured 120"),
            ("Le {} a tué 141 personnes.", "killed 141"),
            ("141 personnes ont été tuées lors du {}.", "killed 141"),
            ("Au moins 141 personnes sont mortes dans le {}.", "killed at least 141"),
            ("Le {} a coûté la vie à 141 personnes.", "killed 141"),
            ("Plus de 141 personnes ont perdu la vie lors du {}.", "killed more than 141"),
            ("Le bilan du {} s'élève à 141 morts.", "killed 141"),
            ("Le {} a causé la mort de 141 personnes, dont 132 enfants.", "killed 141"),
            ("Le {} a fait cent quarante et un morts.", "killed 141"),
            ("Le {} a fait 1 200 blessés.", "injured 1,200"),
            ("Le {} a fait quatre-vingt-dix-sept morts.", "killed 97"),
            ("La police a arrêté 5 personnes après le {}.", "arrested 5"),
            ("Le {} n'a pas fait 150 morts.", ""),
            ("Le {} aurait fait 150 morts.", ""),
            ("Le {} a tué 132 enfants.", ""),
            ("Quelque 1 500 personnes étaient dans la salle lors du {}.", ""),
            ("Le {} a fait 150 morts, contrairement à une attaque précédente.", ""),
            ("Le {} a duré 141 minutes.", ""),
        ])
    func french(_ sentence: String, _ figures: String) async { #expect(await understood(sentence, "fr") == figures) }

    @Test(
        "Spanish",
        arguments: [
            ("El {} dejó 141 muertos y 120 heridos.", "killed 141 · injured 120"),
            ("En el {} murieron 141 personas.", "killed 141"),
            ("141 personas fueron asesinadas en el {}.", "killed 141"),
            ("El {} mató a 141 personas e hirió a 120.", "killed 141 · injured 120"),
            ("El {} causó la muerte de al menos 141 personas.", "killed at least 141"),
            ("El {} se cobró la vida de 141 personas.", "killed 141"),
            ("En el {} perdieron la vida 141 personas, entre ellas 132 niños.", "killed 141"),
            ("El número de muertos del {} ascendió a 141.", "killed 141"),
            ("En el {} murieron ciento cuarenta y una personas.", "killed 141"),
            ("El {} dejó 1.200 heridos.", "injured 1,200"),
            ("El {} no dejó 150 muertos.", ""),
            ("El {} habría dejado 150 muertos.", ""),
            ("En el {} murieron 132 niños.", ""),
            ("En el {} participaron 150 personas.", ""),
        ])
    func spanish(_ sentence: String, _ figures: String) async { #expect(await understood(sentence, "es") == figures) }

    @Test(
        "Arabic",
        arguments: [
            ("أسفر {} عن مقتل 141 شخصا وإصابة 120 آخرين.", "killed 141 · injured 120"),
            ("أسفر {} عن مقتل ١٤١ شخصًا.", "killed 141"),
            ("قُتل 141 شخصا في {}.", "killed 141"),
            ("أودى {} بحياة 141 شخصا.", "killed 141"),
            ("خلف {} 141 قتيلا و120 جريحا.", "killed 141 · injured 120"),
            ("لقي 141 شخصا مصرعهم في {}.", "killed 141"),
            ("ارتفع عدد قتلى {} إلى 141.", "killed 141"),
            ("أدى {} إلى مقتل أكثر من 140 شخصا.", "killed more than 140"),
            ("أسفر {} عن مقتل مئة وواحد وأربعين شخصا.", "killed 141"),
            ("أسفر {} عن مقتل 141 شخصا، بينهم 132 طفلا.", "killed 141"),
            ("لم يقتل 150 شخصا في {}.", ""),
            ("قتل 132 طفلا في {}.", ""),
            ("حضر 150 شخصا في {}.", ""),
        ])
    func arabic(_ sentence: String, _ figures: String) async { #expect(await understood(sentence, "ar") == figures) }

    @Test(
        "Urdu",
        arguments: [
            ("{} میں 141 افراد ہلاک ہوئے۔", "killed 141"),
            ("{} میں ۱۴۱ افراد جاں بحق اور ۱۲۰ زخمی ہوئے۔", "killed 141 · injured 120"),
            ("{} میں کم از کم 141 لوگ مارے گئے۔", "killed at least 141"),
            ("{} میں 140 سے زائد افراد شہید ہوئے۔", "killed more than 140"),
            ("{} میں ہلاکتوں کی تعداد 141 ہو گئی۔", "killed 141"),
            ("{} میں ایک سو اکتالیس افراد ہلاک ہوئے۔", "killed 141"),
            ("{} میں 141 افراد ہلاک ہوئے جن میں 132 بچے شامل تھے۔", "killed 141"),
            ("{} میں 1,200 افراد زخمی ہوئے۔", "injured 1,200"),
            ("{} میں 150 افراد ہلاک نہیں ہوئے۔", ""),
            ("{} میں 132 بچے ہلاک ہوئے۔", ""),
            ("{} میں 150 افراد شریک تھے۔", ""),
        ])
    func urdu(_ sentence: String, _ figures: String) async { #expect(await understood(sentence, "ur") == figures) }

    @Test(
        "Chinese",
        arguments: [
            ("{}造成141人死亡。", "killed 141"), ("{}造成141人死亡，120人受伤。", "killed 141 · injured 120"),
            ("{}共造成141人遇难、120人受伤。", "killed 141 · injured 120"), ("有141人在{}中丧生。", "killed 141"),
            ("{}造成至少141人死亡。", "killed at least 141"), ("{}造成140多人死亡。", "killed more than 140"),
            ("{}的死亡人数为141人。", "killed 141"), ("{}的死亡人数上升到141人。", "killed 141"),
            ("{}造成一百四十一人死亡。", "killed 141"), ("{}造成１４１人死亡。", "killed 141"),
            ("{}造成1.4万人受伤。", "injured 14,000"), ("{}造成数千人受伤。", ""),
            ("{}夺去了141人的生命，其中132人是儿童。", "killed 141"), ("{}没有造成150人死亡。", ""),
            ("{}可能造成150人死亡。", ""), ("{}造成132名儿童死亡。", ""), ("有150人参加{}的纪念活动。", ""),
            ("{}之前，另一起袭击造成150人死亡。", ""),
        ])
    func chinese(_ sentence: String, _ figures: String) async { #expect(await understood(sentence, "zh") == figures) }

    @Test(
        "A figure that the event does not have is reported as in English",
        arguments: [
            ("de", "Beim {} wurden 140 Menschen getötet.", "140"), ("fr", "Le {} a fait 140 morts.", "140"),
            ("es", "El {} dejó 140 muertos.", "140"), ("ar", "أسفر {} عن مقتل ١٤٠ شخصا.", "١٤٠"),
            ("ur", "{} میں ۱۴۰ افراد ہلاک ہوئے۔", "۱۴۰"), ("zh-Hans", "{}造成140人死亡。", "140"),
            ("de", "Beim {} starben Hunderte Menschen.", "Hunderte"), ("zh", "{}造成数千人死亡。", "数千"),
            ("de", "Beim {} starben 150 Schüler.", "150"), ("zh", "{}造成150名学生死亡。", "150"),
        ])
    func differing(_ language: String, _ sentence: String, _ words: String) async {
        var desk = Draft()
        desk.event("attack", "X", figures: [("killed", "141")])
        desk.article("a", sentence.replacing("{}", with: "[X](event:attack)"), language: language)
        let found = await desk.findings(.disagreeingFigure)
        #expect(found.count == 1)
        #expect(found.first?.contains("'\(words)' here as 'killed'; the event says 141") == true)
    }

    @Test(
        "An event may declare its figures in the language of its articles",
        arguments: [("Tote", "141", 1), ("Tote", "140", 0), ("Zeugen", "141", 0)])
    func declared(_ name: String, _ number: String, _ findings: Int) async {
        var desk = Draft()
        desk.event("attack", "X", figures: [(name, number)])
        desk.article("a", "Der [X](event:attack) forderte 140 Todesopfer.", language: "de")
        #expect(await desk.findings(.disagreeingFigure).count == findings)
    }
}
