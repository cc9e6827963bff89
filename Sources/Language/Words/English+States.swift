extension NameWords {
    /// Members of the United Nations and states that are often named with them, by their short English names.
    static let englishStates: WordSet = """
        Afghanistan,Albania,Algeria,Andorra,Angola,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahamas,\
        Bahrain,Bangladesh,Barbados,Belarus,Belgium,Belize,Benin,Bhutan,Bolivia,Bosnia and Herzegovina,Botswana,\
        Brazil,Brunei,Bulgaria,Burkina Faso,Burundi,Cambodia,Cameroon,Canada,Cape Verde,\
        Central African Republic,Chad,Chile,China,Colombia,Comoros,Congo,Costa Rica,Croatia,Cuba,Cyprus,\
        Czech Republic,Denmark,Djibouti,Dominica,Dominican Republic,Ecuador,Egypt,El Salvador,Equatorial Guinea,\
        Eritrea,Estonia,Eswatini,Ethiopia,Fiji,Finland,France,Gabon,Gambia,Georgia,Germany,Ghana,Greece,Grenada,\
        Guatemala,Guinea,Guinea-Bissau,Guyana,Haiti,Honduras,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,\
        Israel,Italy,Ivory Coast,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kiribati,Kosovo,Kuwait,Kyrgyzstan,Laos,\
        Latvia,Lebanon,Lesotho,Liberia,Libya,Liechtenstein,Lithuania,Luxembourg,Madagascar,Malawi,Malaysia,\
        Maldives,Mali,Malta,Mauritania,Mauritius,Mexico,Micronesia,Moldova,Monaco,Mongolia,Montenegro,Morocco,\
        Mozambique,Myanmar,Namibia,Nauru,Nepal,Netherlands,New Zealand,Nicaragua,Niger,Nigeria,North Korea,\
        North Macedonia,Norway,Oman,Pakistan,Palau,Palestine,Panama,Papua New Guinea,Paraguay,Peru,Philippines,\
        Poland,Portugal,Qatar,Romania,Russia,Rwanda,Samoa,San Marino,Saudi Arabia,Senegal,Serbia,Seychelles,\
        Sierra Leone,Singapore,Slovakia,Slovenia,Solomon Islands,Somalia,South Africa,South Korea,South Sudan,\
        Soviet Union,Spain,Sri Lanka,Sudan,Suriname,Sweden,Switzerland,Syria,Taiwan,Tajikistan,Tanzania,\
        Thailand,Timor-Leste,Togo,Tonga,Trinidad and Tobago,Tunisia,Turkey,Turkmenistan,Tuvalu,Uganda,Ukraine,\
        United Arab Emirates,United Kingdom,United States,Uruguay,Uzbekistan,Vanuatu,Vatican,Venezuela,Vietnam,\
        Yemen,Yugoslavia,Czechoslovakia,East Germany,West Germany,Austria-Hungary,Prussia,Rhodesia,Zaire,Zambia,\
        Zimbabwe
        """

    static let englishStateNames = [
        "U.S": "United States", "U.S.": "United States", "US": "United States", "USA": "United States",
        "U.S.A.": "United States", "United States of America": "United States", "America": "United States",
        "U.K": "United Kingdom", "U.K.": "United Kingdom", "UK": "United Kingdom", "Britain": "United Kingdom",
        "Great Britain": "United Kingdom", "UAE": "United Arab Emirates", "DPRK": "North Korea", "PRC": "China",
        "People's Republic of China": "China", "People’s Republic of China": "China", "Russian Federation": "Russia",
        "Czechia": "Czech Republic", "Burma": "Myanmar", "Türkiye": "Turkey",
    ]

    /// Without Georgia and Washington, which as a rule are something else.
    static let englishPartsOfStates: WordSet = """
        Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,\
        Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,\
        Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,\
        North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,\
        Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Alberta,British Columbia,Manitoba,New Brunswick,\
        Nova Scotia,Ontario,Quebec,Saskatchewan,New South Wales,Queensland,Tasmania
        """

    static let englishDemonyms: WordSet = """
        Afghan Afghani Albanian Algerian American Angolan Arab Argentine Armenian Australian Austrian Azerbaijani \
        Azeri Bahraini Bangladeshi Belarusian Belgian Bengali Bolivian Bosnian Brazilian British Bulgarian Burmese \
        Cambodian Cameroonian Canadian Chadian Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech \
        Danish Dutch Ecuadorian Egyptian Emirati English Eritrean Estonian Ethiopian European Filipino Finnish French \
        Gambian Georgian German Ghanaian Greek Guatemalan Guinean Haitian Hungarian Icelandic Indian Indonesian \
        Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovar Kurdish \
        Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian Malaysian Malian Maltese Mauritanian \
        Mexican Moldovan Mongolian Moroccan Namibian Nepalese Nepali Nigerian Nigerien Norwegian Omani Pakistani \
        Palestinian Panamanian Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Saudi Scottish Senegalese \
        Serbian Singaporean Slovak Slovenian Somali Soviet Spanish Sudanese Swedish Swiss Syrian Taiwanese Tajik \
        Tanzanian Thai Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian Uyghur Uighur Uzbek Venezuelan Vietnamese \
        Welsh Western Yemeni Zambian Zimbabwean African Asian Asia Africa Europe Arabian Balkan Baltic Caribbean \
        Eastern Eurasian Latin Mediterranean Nordic Northern Southern Islamic Islamist Muslim Christian Jewish Hindu \
        Buddhist Hispanic Latino Caucasian Jew Shia Sunni Communist Marxist Maoist English Arabic Urdu Mandarin Persian Pashtun Baloch Punjabi \
        Sindhi Kashmiri
        """
}
