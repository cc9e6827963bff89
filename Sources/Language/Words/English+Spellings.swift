extension ChangeWords {
    /// Common misspellings and British and American forms, each with the form that is compared.
    static let englishSpellings: [String: String] = {
        var forms: [String: String] = [:]
        for (form, others) in englishForms {
            for other in Set(words: others) { forms[other] = form }
        }
        // Two words that are as often written as one.
        forms["per cent"] = "percent"
        forms["more than"] = "over"
        let months = ["jan": "january", "feb": "february", "apr": "april", "aug": "august", "sept": "september"]
        forms.merge(months.merging(["oct": "october", "nov": "november", "dec": "december"]) { $1 }) { $1 }
        for stem in ["learn", "burn", "spell", "dream", "spoil", "spill"] {
            forms[(stem.hasSuffix("ll") ? String(stem.dropLast()) : stem) + "t"] = stem + "ed"
        }
        return forms
    }()

    private static let englishForms: [String: String] = [
        "a": "an", "the": "teh hte", "their": "thier", "which": "wich whcih", "and": "adn", "with": "wiht",
        "that": "taht",
        "because": "becuase becouse", "until": "untill", "across": "accross", "against": "agianst aganist",
        "government": "goverment govenment governement", "governments": "goverments", "ministers": "minsters",
        "ministry": "minstry", "council": "coucil councl", "committee": "commitee comittee committe",
        "commission": "commision comission", "commissioner": "commisioner", "parliament": "parliment parlament",
        "parliamentary": "parlimentary parlamentary", "official": "offical officail", "officials": "officals",
        "officer": "oficer", "received": "recieved", "receive": "recieve", "receives": "recieves",
        "receiving": "recieving", "believed": "beleived", "believe": "beleive", "chief": "cheif", "field": "feild",
        "siege": "seige", "seized": "siezed", "weird": "wierd", "achieved": "acheived", "achieve": "acheive",
        "occurred": "occured ocurred", "occurring": "occuring", "occurrence": "occurence", "referred": "refered",
        "transferred": "transfered", "preferred": "prefered", "beginning": "begining", "separate": "seperate",
        "separated": "seperated", "separately": "seperately", "definite": "definate", "definitely": "definately",
        "independent": "independant", "independence": "independance", "existence": "existance",
        "resistance": "resistence", "accommodate": "accomodate", "accommodation": "accomodation",
        "address": "adress", "addressed": "adressed", "addresses": "adresses", "agreement": "aggreement agreemnt",
        "aggression": "agression", "aggressive": "agressive", "necessary": "neccessary necesary",
        "business": "buisness bussiness", "environment": "enviroment", "environmental": "enviromental",
        "foreign": "foriegn", "neighbour": "neigbour neighbor", "neighbours": "neigbours neighbors",
        "military": "millitary militry", "soldiers": "soliders soldeirs", "soldier": "solider",
        "casualties": "casulties", "hospital": "hosptial", "attack": "atack attak", "attacked": "atacked",
        "attacks": "atacks", "killed": "kiled", "wounded": "woudned", "people": "poeple peopel",
        "president": "presdent",
        "february": "febuary", "january": "janurary", "wednesday": "wensday wednsday", "september": "septembar",
        "published": "publised", "publicly": "publically", "public": "publc", "refused": "refussed",
        "succeeded": "succeded", "success": "sucess", "successful": "succesful sucessful", "tomorrow": "tommorow",
        "twelfth": "twelth", "forty": "fourty", "ninety": "ninty", "truly": "truely",
        "weapons": "wepons", "privilege": "priviledge", "proceed": "procede", "recommended": "recomended reccomended",
        "recommend": "recomend", "religious": "religous", "secretary": "secratary secretery",
        "sergeant": "sargeant", "similar": "similiar", "sovereignty": "sovreignty", "surprise": "suprise",
        "threshold": "threshhold", "treaty": "treatey", "violence": "violance",
        "yield": "yeild", "election": "electon", "elections": "electons", "conference": "confrence",
        "campaign": "campain", "colleague": "collegue", "colleagues": "collegues", "assassination": "assasination",
        "assassinated": "assasinated", "guerrilla": "guerilla", "guerrillas": "guerillas", "harass": "harrass",
        "immediately": "immediatly", "knowledge": "knowlege", "library": "libary", "maintenance": "maintainance",
        "noticeable": "noticable", "opposition": "oppostion", "possession": "posession",
        "prisoners": "prisonners", "process": "proccess", "security": "securty", "several": "severl",
        "territory": "teritory", "thousands": "thousnads", "village": "villiage", "villages": "villiages",
        "witnesses": "wittnesses", "response": "responce", "license": "licence", "licenses": "licences",
        "licensed": "licenced", "defense": "defence", "defenses": "defences", "offense": "offence",
        "offenses": "offences", "pretense": "pretence", "labor": "labour", "laborer": "labourer",
        "laborers": "labourers", "color": "colour", "colors": "colours", "favor": "favour", "favored": "favoured",
        "honor": "honour", "honored": "honoured", "harbor": "harbour", "harbors": "harbours",
        "behavior": "behaviour", "armor": "armour", "armored": "armoured", "endeavor": "endeavour",
        "center": "centre", "centers": "centres", "theater": "theatre", "meter": "metre", "meters": "metres",
        "kilometer": "kilometre", "kilometers": "kilometres", "liter": "litre", "liters": "litres",
        "program": "programme", "programs": "programmes", "gray": "grey", "plow": "plough", "tire": "tyre",
        "traveled": "travelled", "traveling": "travelling", "canceled": "cancelled", "labeled": "labelled",
        "signaled": "signalled", "fueled": "fuelled", "counselor": "counsellor", "jewelry": "jewellery",
        "judgment": "judgement", "acknowledgment": "acknowledgement", "aging": "ageing", "catalog": "catalogue",
        "dialog": "dialogue", "skeptical": "sceptical", "ok": "okay",
        "toward": "towards", "afterward": "afterwards", "among": "amongst", "amid": "amidst", "advisor": "adviser",
        "advisors": "advisers", "maneuver": "manoeuvre", "maneuvers": "manoeuvres", "archeology": "archaeology",
        "encyclopedia": "encyclopaedia", "enroll": "enrol", "fulfill": "fulfil", "install": "instal",
    ]
}
