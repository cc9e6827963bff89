import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("What only one event counts")
struct OwnCountTests {
    /// The figures of a sentence that are not those of a sinking, as `746 passengers`.
    private func differing(_ sentence: String) async -> String {
        var desk = Draft()
        desk.event(
            "sinking", "Orla sinking",
            figures: [
                ("killed", "304"), ("passengers", "476"), ("boats", "14"), ("soldiers killed", "45"), ("days", "3"),
                ("damage", "4200000000"), ("stolen", "2600000"), ("injured", "70"),
            ])
        desk.event(
            "march", "Vale strike", date: "1988-04-11/1988-05-20", figures: [("workers", "4000"), ("killed", "31")])
        desk.article("a", sentence)
        return await desk.review().diagnostics.filter { $0.rule == .disagreeingFigure }.map { finding in
            let parts = finding.message.split(separator: "'")
            return parts.count > 3 ? "\(parts[0]) \(parts[2])" : finding.message
        }.joined(separator: " · ")
    }

    @Test(
        "Passengers and the like, of whom a sentence may mean a few, but not more than there were",
        arguments: [
            ("The ferry that was lost in the Orla sinking was carrying 746 passengers.", "746 passengers"),
            ("The ferry that was lost in the Orla sinking was carrying 246 passengers.", "246 passengers"),
            ("The sister ship of the ferry that was lost in the Orla sinking carried 921 passengers.", ""),
            ("The ferry of the Orla sinking was built for 900 passengers.", ""),
            ("Thirty passengers of the Orla sinking were foreigners.", ""),
            ("Ten boats took off the 590 passengers and 3 pilots in the Orla sinking.", "590 passengers"),
            ("Over 900 passengers joined the Orla sinking.", "Over 900 passengers"),
            ("In the Orla sinking gunmen seized 90 boats.", "90 boats"),
            ("In the Orla sinking the harbour had 90 boats.", ""),
            ("Forty boats took part in the Orla sinking.", "Forty boats"),
            ("Eleven boats took part in the Orla sinking.", ""),
            ("The Orla sinking left 700 people in the town injured.", "700 injured"),
            ("The Orla sinking left 700 people in the town unhurt.", ""),
            ("Forty boats were damaged in the Orla sinking.", "Forty boats"),
            ("A fleet of 40 boats came after the Orla sinking.", ""),
            ("All 9 boats were lost in the Orla sinking.", "All 9 boats"),
            ("At its height the Vale strike had brought out 40,000 workers.", "40,000 workers"),
            ("More than 9,000 public and private workers joined the Vale strike.", "More than 9,000 workers"),
            ("All 590 passengers survived the Orla sinking.", "All 590 passengers"),
            ("All 479 passengers and crew survived the Orla sinking.", ""),
            ("A fleet of 25 boats took part in the Orla sinking.", "25 boats"),
            ("The number of boats lost in the Orla sinking was 41.", "41 boats"),
            ("The [[march|Vale strike]] was joined by 70,000 workers.", "70,000 workers"),
            ("The port had 12,000 workers when the Vale strike began.", ""),
            ("During the Vale strike, 70,000 workers in other ports stopped for an hour.", ""),
        ])
    func people(_ sentence: String, _ found: String) async {
        #expect(await differing(sentence) == found)
    }

    @Test(
        "Sums of money and days",
        arguments: [
            ("The Orla sinking caused more than $6 billion in property damage.", "more than $6 billion damage"),
            ("The Orla sinking caused $2.4 billion in damage.", "$2.4 billion damage"),
            ("The Orla sinking caused $4.2 billion in damage.", ""),
            ("The Orla sinking caused $2 billion in damage to crops.", ""),
            ("The Orla sinking caused $2 billion in damage, or £1 billion.", ""),
            ("The Orla sinking would cost $9 billion today.", ""),
            ("The Orla sinking cost $9 billion.", "$9 billion damage"),
            ("Damage from the Orla sinking was put at $24 billion.", "$24 billion damage"),
            ("In the Orla sinking £1.6 million was stolen.", "£1.6 million stolen"),
            ("The state paid $900 million in aid after the Orla sinking.", ""),
            ("The Orla sinking went on for five days.", "five days"),
            ("The Orla sinking lasted 5 days.", "5 days"),
            ("The rain of the Orla sinking lasted 5 days.", ""),
            ("The Orla sinking came after 12 days of rain.", ""),
        ])
    func sums(_ sentence: String, _ found: String) async {
        #expect(await differing(sentence) == found)
    }

    @Test(
        "Kinds of people who may be all, or who are counted beside others",
        arguments: [
            ("The Orla sinking killed 214 men.", "214 killed"),
            ("Four men died in the Orla sinking.", ""),
            ("The Orla sinking killed 180 men and 124 women.", ""),
            ("The Orla sinking killed 303 workers and a pilot.", ""),
            ("The Orla sinking killed 203 workers and a pilot.", "203 killed"),
            ("In the Orla sinking 254 workers and a passer-by were killed.", "254 killed"),
            ("In the Orla sinking 217 men were killed and the rest were women.", ""),
            ("The Orla sinking killed 220 men at one window.", ""),
            ("Six pilots were killed in the Orla sinking, as well as 75 soldiers.", "75 soldiers killed"),
            ("In the Orla sinking 75 soldiers of the guard were killed.", "75 soldiers killed"),
            ("In the Orla sinking 35 soldiers of the guard were killed.", ""),
            ("Six pilots were killed in the Orla sinking, as well as 75 minutes of film.", ""),
            ("All seven of the pilots were killed in the Orla sinking, as well as 75 soldiers.", "75 soldiers killed"),
        ])
    func kinds(_ sentence: String, _ found: String) async {
        #expect(await differing(sentence) == found)
    }

    @Test(
        "Ways to tell of the dead",
        arguments: [
            ("A collision with a rock killed 340 people in the Orla sinking.", "340 killed"),
            ("A collision with a rock killed 40 people in the Orla sinking.", ""),
            ("A mishap that became known as the Orla sinking led to the deaths of 340 men.", "340 killed"),
            ("The Orla sinking was the killing of 340 people during a storm.", "340 killed"),
            ("The Orla sinking was a storm and the killing of 340 people.", ""),
            ("The Orla sinking that shook Norland after the vote killed 340 people.", "340 killed"),
            ("Twenty people were killed by the Orla sinking in the north of the bay.", ""),
            ("Twenty people were killed by the Orla sinking.", "Twenty killed"),
            ("The island was struck by the Orla sinking, with the loss of 58 lives.", ""),
            ("The Orla sinking resulted in injuries to 170 people.", "170 injured"),
            ("Of the crew 340 people, nearly all of them pilots, died in the Orla sinking.", "340 killed"),
            ("Among the 340 to die in the Orla sinking were ten girls.", "340 killed"),
            ("The Orla sinking killed 304 and 90 people were seriously injured.", "90 injured"),
            ("The Orla sinking killed 304 and 20 people were seriously injured.", ""),
            ("He asked whether the Orla sinking in which 340 died could have been prevented.", "340 killed"),
            ("Six bodies were found after the Orla sinking, but a sheriff said there were about 400 dead.", ""),
            ("With 340 deaths, the Orla sinking was the deadliest since 1947.", "340 killed"),
            ("With 340 deaths, the Orla sinking was forgotten in 1947.", ""),
            ("The violence of the Orla sinking killed 340 people.", "340 killed"),
            ("The last of them was the Orla sinking, with 340 deaths.", "340 killed"),
            ("Its cause was not the Orla sinking, with 340 deaths.", ""),
            ("The number of people who died in the Orla sinking was put at 340.", "340 killed"),
            ("Some 340 people are now known to have died in the Orla sinking.", "Some 340 killed"),
            ("Some 40 people are now known to have died in the Orla sinking.", ""),
            ("By noon 240 people had died in the Orla sinking.", ""),
            ("The Orla sinking is not forgotten. Its death toll, 340, is known.", "340 killed"),
            ("The Orla sinking shook the bay. The inn at the quay burned, with nine dead.", ""),
            ("The pilot faced 304 counts over the Orla sinking, which killed 340 people.", "340 killed"),
            ("By the end of April the Vale strike had led to 20 deaths.", ""),
        ])
    func dead(_ sentence: String, _ found: String) async {
        #expect(await differing(sentence) == found)
    }
}
