extension LanguageWords {
    package static let urdu = LanguageWords(
        tag: "ur", dates: .urdu, numbers: .urdu, sentences: .urdu, claims: .urdu, writing: .urdu)
}

extension WritingWords {
    fileprivate static let urdu = WritingWords(
        thousands: [",", "٬", "،"], by: "تحریر", decimal: ".", yearEndings: "ء", isVerbFinal: true,
        isGluedToDigits: true,
        hedgesAfter: [
            "سے زائد": "more than", "سے زیادہ": "more than", "سے کم": "fewer than", "کے قریب": "about",
            "کے لگ بھگ": "about",
        ])
}

extension DateWords {
    fileprivate static let urdu = DateWords(
        months: "جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر",
        weekdays: "پیر/سوموار, منگل, بدھ, جمعرات, جمعہ/جمعے, ہفتہ/ہفتے, اتوار", seasons: "بہار, گرما, خزاں, سرما",
        small: SmallWords(
            beforeMonths: "ماہ", beforeYears: "سن سال", inYear: "سن سال", thisYear: ["اس سال"],
            lastYear: ["گزشتہ سال", "پچھلے سال"]),
        phrases: PhraseWords(between: "درمیان", to: "سے تا", and: "اور"), dayWords: ["یکم": 1, "پہلی": 1])
}

extension NumberWords {
    fileprivate static let urdu = NumberWords(
        words: Dictionary(
            """
            دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس \
            اٹھائیس انتیس تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس \
            چھیالیس سینتالیس اڑتالیس انچاس پچاس اکاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ ساٹھ اکسٹھ باسٹھ ترسٹھ چونسٹھ پینسٹھ \
            چھیاسٹھ سڑسٹھ اڑسٹھ انہتر ستر اکہتر بہتر تہتر چوہتر پچہتر چھہتر ستتر اٹھتر اناسی اسی اکاسی بیاسی تراسی چوراسی پچاسی چھیاسی \
            ستاسی اٹھاسی نواسی نوے اکانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے
            """.split(separator: " ").enumerated().map { (String($1), $0 + 2) }
        ) { $1 }.merging(["ڈیڑھ سو": 150, "ڈھائی سو": 250]) { $1 },
        multipliers: ["سو": 100, "ہزار": 1_000, "لاکھ": 100_000, "کروڑ": 10_000_000],
        hedges: [
            ("کم از کم, کم سے کم", "at least"), ("زیادہ سے زیادہ", "at most"),
            ("تقریباً, تقریبا, لگ بھگ, قریباً, اندازاً", "about"),
            ("مجموعی طور پر, کل, صرف, محض, فقط, تمام, سبھی, کوئی", nil),
        ],
        vague: [
            "درجنوں": 24...249, "سینکڑوں": 150...2_999, "سیکڑوں": 150...2_999, "ہزاروں": 1_500...29_999, "کوئی": 0...0,
            "کوئی بھی": 0...0, "کسی": 0...0, "کسی بھی": 0...0,
        ])
}

extension SentenceWords {
    fileprivate static let urdu = SentenceWords(always: "ڈاکٹر", beforeDigits: "نمبر", starters: "")
}
