/// Precomposed letters, by Unicode's canonical decompositions: the number of a mark, then each letter with that mark,
/// followed by the letter it is based on, which may itself be precomposed.
let compositions = """
    300 ÀAÈEÌIÒOÙUàaèeìiòoùuǛÜǜüǸNǹnḔĒḕēṐŌṑōẀWẁwẦÂầâẰĂằăỀÊềêỒÔồôỜƠờơỪƯừưỲYỳyЀЕЍИѐеѝи
    301 ÁAÉEÍIÓOÚUÝYáaéeíióoúuýyĆCćcĹLĺlŃNńnŔRŕrŚSśsŹZźzǗÜǘüǴGǵgǺÅǻåǼÆǽæǾØǿøḈÇḉçḖĒḗēḮÏḯïḰKḱkḾMḿmṌÕṍõṒŌṓōṔPṕp
    301 ṸŨṹũẂWẃwẤÂấâẮĂắăẾÊếêỐÔốôỚƠớơỨƯứưΆΑΈΕΉΗΊΙΌΟΎΥΏΩΐϊάαέεήηίιΰϋόούυώωЃГЌКѓгќк
    302 ÂAÊEÎIÔOÛUâaêeîiôoûuĈCĉcĜGĝgĤHĥhĴJĵjŜSŝsŴWŵwŶYŷyẐZẑzẬẠậạỆẸệẹỘỌộọ
    303 ÃAÑNÕOãañnõoĨIĩiŨUũuṼVṽvẪÂẫâẴĂẵăẼEẽeỄÊễêỖÔỗôỠƠỡơỮƯữưỸYỹy
    304 ĀAāaĒEēeĪIīiŌOōoŪUūuǕÜǖüǞÄǟäǠȦǡȧǢÆǣæǬǪǭǫȪÖȫöȬÕȭõȰȮȱȯȲYȳyḠGḡgḸḶḹḷṜṚṝṛӢИӣиӮУӯу
    306 ĂAăaĔEĕeĞGğgĬIĭiŎOŏoŬUŭuḜȨḝȩẶẠặạЎУЙИйиўуӁЖӂжӐАӑаӖЕӗе
    307 ĊCċcĖEėeĠGġgİIŻZżzȦAȧaȮOȯoḂBḃbḊDḋdḞFḟfḢHḣhṀMṁmṄNṅnṖPṗpṘRṙrṠSṡsṤŚṥśṦŠṧšṨṢṩṣṪTṫtẆWẇwẊXẋxẎYẏyẛſ
    308 ÄAËEÏIÖOÜUäaëeïiöoüuÿyŸYḦHḧhṎÕṏõṺŪṻūẄWẅwẌXẍxẗtΪΙΫΥϊιϋυЁЕЇІёеїіӒАӓаӚӘӛәӜЖӝжӞЗӟзӤИӥиӦОӧоӪӨӫөӬЭӭэӰУӱуӴЧ
    308 ӵчӸЫӹы
    309 ẢAảaẨÂẩâẲĂẳăẺEẻeỂÊểêỈIỉiỎOỏoỔÔổôỞƠởơỦUủuỬƯửưỶYỷy
    30A ÅAåaŮUůuẘwẙy
    30B ŐOőoŰUűuӲУӳу
    30C ČCčcĎDďdĚEěeĽLľlŇNňnŘRřrŠSšsŤTťtŽZžzǍAǎaǏIǐiǑOǒoǓUǔuǙÜǚüǦGǧgǨKǩkǮƷǯʒǰjȞHȟh
    30F ȀAȁaȄEȅeȈIȉiȌOȍoȐRȑrȔUȕuѶѴѷѵ
    311 ȂAȃaȆEȇeȊIȋiȎOȏoȒRȓrȖUȗu
    31B ƠOơoƯUưu
    323 ḄBḅbḌDḍdḤHḥhḲKḳkḶLḷlṂMṃmṆNṇnṚRṛrṢSṣsṬTṭtṾVṿvẈWẉwẒZẓzẠAạaẸEẹeỊIịiỌOọoỢƠợơỤUụuỰƯựưỴYỵy
    324 ṲUṳu
    325 ḀAḁa
    326 ȘSșsȚTțt
    327 ÇCçcĢGģgĶKķkĻLļlŅNņnŖRŗrŞSşsŢTţtȨEȩeḐDḑdḨHḩh
    328 ĄAąaĘEęeĮIįiŲUųuǪOǫo
    32D ḒDḓdḘEḙeḼLḽlṊNṋnṰTṱtṶUṷu
    32E ḪHḫh
    330 ḚEḛeḬIḭiṴUṵu
    331 ḆBḇbḎDḏdḴKḵkḺLḻlṈNṉnṞRṟrṮTṯtẔZẕzẖh
    """

/// Letters that are drawn like another: that one, and the numbers of the others.
let sameShapes = """
    A 410 391
    B 412 392
    E 415 395
    S 405
    I 406 399
    J 408
    K 41A 39A
    M 41C 39C
    H 41D 397
    O 41E 39F
    P 420 3A1
    C 421
    T 422 3A4
    X 425 3A7
    Y 3A5 4AE
    Z 396
    N 39D
    a 430
    e 435
    o 43E 3BF
    p 440
    c 441
    y 443
    x 445
    s 455
    i 456
    ı 3B9
    j 458
    h 4BB
    v 3BD
    Đ 189
    ə 1DD 4D9
    Ə 18E 4D8
    ′ 2B9 B4
    ″ 2BA
    • 25CF
    ° 2DA
    ‘ 2BB
    - 2010 2011 AD 2212
    – 2012
    — 2015
    · 2219
    ' 2C8
    """

/// Pairs of letters that would be too far apart, or too close. The notation is that of `Metrics`.
let kerningPairs = """
    AÆ TVWY -58
    A vwy -24
    A CGOQU -14
    A ’”‘“ -70
    L TVWY -66
    L ’”‘“ -90
    L vwyOCGQ -24
    TVWY AÆ -58
    FPÞ AÆ -50
    T acdegoqsœæ -62
    T mnprtuvwxyz -48
    VW acdegoqsœæ -36
    VW mnpru -20
    Y acdegoqsœæ -62
    Y mnprtuvwxyz -40
    FP acdegoqsœæ -16
    FPTVWYÞ .,… -84
    TVWY :;-–— -40
    KXR CGOQ -18
    KXZ vwy -20
    DO AVWXYTJ -18
    rfvwy .,… -46
    r acdegoq -10
    vwy acdegoqs -8
    acdegoq vwy -6
    ’ sdtaceogrm -24
    ‘“ AJ -60
    ktz - -14
    1 1 -30
    7 .,4 -50
    -–— TVWYAX -24
    f ’”)]?! 24
    Г ,.авегорсуяАо -50
    У .,авегорсаАо -50
    Т ,.аеосАо -50
    Р ,.А -50
    А ТУЧ -40
    """
