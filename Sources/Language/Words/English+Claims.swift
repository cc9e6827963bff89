extension ClaimWords {
    static let english = ClaimWords(
        roles: [
            (
                .auxiliary,
                """
                was were is are be been being have has had who that which reported reportedly also all believed \
                confirmed feared lay remain remains remained itself
                """
            ),
            (
                .boundary,
                """
                in at on by from with for to of and or but as when while where during near outside inside across over along \
                who whom that which was were is are have has had been be among including the a an his her its their \
                about under within around into through against because so then
                """
            ),
            (.everybody, "people persons person victims individuals"),
            (.rest, "others other more rest remaining remainder"),
            (
                .reserve,
                """
                not never no neither nor without cannot could would should might may must if unless whether deny \
                denied denies false falsely wrongly than unlike like despite compared per yet hypothetical forecast forecasts projection projections prediction predictions \
                threatened planned wants wanted hoped feared expected likely perhaps possibly prevented foiled doubt \
                doubts disputed maintain maintains maintained insist insists insisted contend contends contended argue argues argued rumour rumours rumor rumors myth alleged supposed simulation simulations simulated scenario film novel legend legends \
                didn wasn weren isn aren couldn \
                together combined doubted questioned \
                wouldn shouldn hasn haven hadn don doesn t
                """
            ),
            (
                .doubt,
                """
                if unless whether hypothetical scenario simulation simulations simulated film novel legend legends myth \
                rumour rumours rumor rumors forecast forecasts projection projections prediction predictions deny denied \
                denies disputed alleged supposed together combined false falsely wrongly unlike doubted
                """
            ),
            (
                .teller,
                "accounts reports sources estimates historians witnesses writers newspapers say claim believe think"
            ),
            (.unnamed, "some other several certain various"),
            (.sequel, "followed"),
            (.neutral, "total confirmed innocent nonfatal unarmed defenceless defenseless helpless"),
            (
                .means,
                """
                force power strength fury impact heat smoke flames wind winds wave waves rain rains rainfall waters \
                floodwaters flooding fumes gases mud lava debris gunfire shrapnel violence perpetrator perpetrators gunman gunmen attacker \
                attackers bomber bombers hijacker hijackers arsonist assassin assassins
                """
            ),
            (.origin, "arise arises arising stem stems stemming"),
            (.concession, "although though while"),
            (.prospect, "would"),
            (.content, "that"),
            (
                .revision,
                """
                initial initially earlier previously previous revised revise revises first later every each \
                average twice corrected corrects correct raised raise lowered lower updated update provisional \
                provisionally preliminary early estimate estimates estimated instead originally then \
                bulletin bulletins another annual anniversary
                """
            ),
            (
                .partial,
                """
                alone instantly immediately outright spot hospital hospitals still already far nightfall midnight noon \
                dawn sunset evening rose risen rising climbed climbing reached grew grown passed exceeded morning \
                within minutes hours half third quarter mostly some many last next own
                """
            ),
            (.indefinite, "a an another one two three several many other second third further separate similar no"),
            (.definite, "the this that its their these those"),
            (
                .happening,
                """
                attack bombing blast explosion shooting raid clash operation strike airstrike assault ambush massacre \
                siege crash earthquake quake aftershock tremor flood protest riot battle incident disaster campaign \
                hijacking fire blaze storm cyclone hurricane typhoon tsunami landslide collapse sinking derailment \
                accident stampede crush war uprising coup killing murder assassination hostage-taking skirmish \
                offensive invasion eruption epidemic outbreak famine collision drought tornado avalanche mudslide \
                wildfire blizzard slide landslip robbery rebellion revolt mutiny pogrom lynching shootout standoff genocide
                """
            ),
            (
                .happenings,
                """
                attacks bombings blasts explosions shootings raids clashes operations strikes airstrikes assaults \
                ambushes massacres sieges crashes earthquakes floods protests riots battles incidents disasters \
                campaigns hijackings quakes aftershocks tremors fires blazes storms landslides accidents wars \
                uprisings killings murders assassinations skirmishes offensives eruptions collisions reprisals tornadoes tornados avalanches mudslides wildfires blizzards rebellions revolts \
                mutinies pogroms lynchings shootouts hurricanes cyclones typhoons epidemics outbreaks famines invasions \
                coups derailments
                """
            ),
            (.conjunction, "and or"),
            (
                .duration,
                """
                year years month months week weeks day days hour hours minute minutes second seconds decade decades \
                century centuries night nights
                """
            ),
            (
                .label,
                """
                page pages p pp section sections chapter chapters article articles paragraph paragraphs para paras no \
                nos number numbers figure figures fig table tables note notes footnote footnotes part volume vol line \
                lines point item rule act resolution route highway phase type model mark version level flight room \
                gate unit group grade aged age day district battalion brigade regiment annex appendix clause \
                clauses app doc docs arg tr br ecf dkt docket schedule schedules regulation regulations regs reg exhibit \
                exhibits ex exs cl counts recital recitals annexes amendment title titles tel fax phone telephone address \
                postcode zip
                """
            ),
            (
                .occurrence,
                """
                took occurred occured happened began started ended finished came broke erupted unfolded lasted failed ran \
                struck hit sat met raged opened closed stretched spanned dragged crashed collapsed exploded capsized derailed occurs happens \
                collided detonated overturned burst explodes crashes collapses collides capsizes sinks erupts collide derails derail blew lifted \
                subsided abated
                """
            ),
            (.beginning, "began begun started opened broke erupted"),
            (
                .ending,
                "ended finished concluded closed culminate culminated culminating culminates lifted subsided abated"
            ),
            (
                .enactment,
                """
                carried launched committed staged mounted perpetrated unleashed began started moved signed handed \
                delivered held founded fought concluded became reached agreed adopted brokered proclaimed initialled initialed enacted \
                promulgated decreed convened attempted initiated hijacked attacked ambushed bombed shelled torpedoed stormed \
                assassinated overthrown toppled seized executed won lost witnessed suffered experienced detonated
                """
            ),
            (.toll, "toll"),
            (.scene, "in at during inside within amid by throughout"),
            (.aftermath, "after following over for from"),
            (.elsewhen, "before since until after following till ahead ago unlike than preceding preceded followed"),
            (.pronoun, "it"),
            (.relative, "which whose that where"),
            (.personal, "who whom"),
            (.possessive, "of"),
            (.responder, "police army soldiers troops forces guards officers rangers commandos policemen military"),
            (
                .crowd,
                """
                miners villagers labourers laborers worshippers worshipers pilgrims supporters fans spectators \
                demonstrators protesters protestors marchers shoppers tenants residents mourners pickets strikers \
                revellers inmates prisoners migrants refugees townspeople inhabitants onlookers bystanders \
                survivors commuters churchgoers parishioners congregants partygoers clubbers concertgoers festivalgoers \
                holidaymakers diners picnickers colliers quarrymen captives lifeboatmen fishermen climbers \
                mountaineers hikers skiers trekkers whalers sealers astronauts cosmonauts seafarers
                """
            ),
            (
                .commonPeople,
                """
                men workers mineworkers employees servicemen servicemembers sailors seamen crewmen travellers travelers \
                devotees revelers attendees participants celebrants settlers vacationers sightseers clubgoers nightclubbers ravers \
                detainees internees evacuees convicts
                """
            ),
            (
                .report,
                """
                said says say found concluded gives give gave lists listed records recorded counted reported reports announced told condemned wrote stated declared confirmed claimed vowed \
                pledged promised marked debated discussed recalled commemorated published released
                """
            ),
            (
                .naming,
                """
                word words term terms phrase phrases expression call called calling remembered named entitled titled labelled labeled \
                dubbed nicknamed termed known keyword keywords query string strings searching search slogan motto heading \
                caption headline means meaning definition subject
                """
            ),
            (
                .technicalUnit,
                """
                bit bits byte bytes kb mb gb kib mib gib ms ns px pixels columns characters chars digits iterations \
                rounds threads cores bytecodes octets baud hz khz mhz ghz
                """
            ),
            (.single, "one"),
            (
                .cause,
                """
                cause caused causes causing trigger triggered triggers triggering spark sparked sparks sparking unleashed unleashing \
                provoked provoking prompted prompting ignited igniting creating created starting
                """
            ),
            (
                .sudden,
                "explosion explosions blast blasts fire blaze crash derailment collision collapse stampede crush avalanche wildfire wildfires fires"
            ),
            (.finite, "is are was were has have had will could should would might may must can cannot"),
            (
                .mishap,
                """
                crashed collapsed exploded capsized derailed collided detonated overturned burst blew sank ran erupted \
                foundered struck hit attacked stormed bombed shelled torpedoed ambushed dispersed raided destroyed wrecked \
                burned burnt buried engulfed rammed blown smashed ploughed plowed plunged flooded hijacked kidnapped \
                besieged invaded overran rioted grounded skidded veered disintegrated buckled slid gutted razed \
                flattened gassed massacred slaughtered imploded trampled collide collides derail derails crash crashes sinks \
                capsizes explodes collapses catches plunges
                """
            ),
            (
                .suspect,
                """
                suspect suspects accused convicted defendants charged wanted sentenced indicted acquitted pleaded \
                extradited jailed imprisoned testified
                """
            ),
            (.participation, "took joined participated walked marched attended voted struck"),
            (.partOfDay, "morning afternoon evening night pm am"),
            (.hearsay, "known thought presumed understood said now to"),
            (.hour, "am pm clock noon midnight midday dawn sunrise daybreak sunset dusk nightfall"),
            (.inclusive, "left leaving saw totalled totaled caused produced brought carried carrying"),
            (.percentage, "percent percentage cent"),
            (
                .effect,
                """
                left killed claimed injured wounded hit struck kills injures wounds hits strikes leaves claims leaving \
                wounding injuring displaced killing leaving took shook tore ripped rocked raced swept roared burned burnt \
                gutted flattened destroyed devastated levelled razed rocked buried drowned swept engulfed hurt \
                wrecked martyred massacred paralysed stopped cut halted crippled disrupted severed ravaged battered pounded \
                inundated flooded submerged trapped sank toppled plunged sent hurled wiped covered shocked stunned shattered
                """
            ),
            (
                .tollLink,
                """
                of to at is was now stand stands stood rises climbs climbed mounts mounted jumps jumped soars soared rose risen has had reached climbed hit officially passed exceeded \
                put fixed came numbered number totalled totaled gave exceeding exceeds surpassed surpassing topped topping \
                approached approaching neared nearing numbering totalling totaling reaching
                """
            ),
        ],
        traits: englishTraits, families: englishFamilies, sums: englishSums, lengths: englishLengths,
        additions: ["as well as", "along with", "together with"],
        attributions: [
            "according to", "as reported by", "as quoted by", "is said to", "are said to", "was said to",
            "were said to", "is reported to", "are reported to", "was reported to", "were reported to",
            "is alleged to", "are alleged to", "is believed to", "are believed to", "reportedly", "allegedly",
            "sources say", "sources said", "officials say", "officials said", "witnesses said", "witnesses say",
            "estimates put", "experts say",
        ],
        mishaps: [
            "gave way", "went down", "fired on", "fired into", "fired at", "opened fire", "ran aground", "ran into",
            "ran onto",
            "ran off", "ran away", "caught fire", "shot at", "blew up", "blew out",
            "blown up", "blown out", "burned down", "burnt down", "burned out", "burnt out", "rolled over", "broke up",
        ],
        participleEnding: "ed", verbEndings: ["", "e", "ing", "s", "es"],
        irregularParticiples: [
            "bought": "buy buys buying", "broken": "break breaks broke breaking", "brought": "bring brings bringing",
            "built": "build builds building", "burnt": "burn burns burned burning", "caught": "catch catches catching",
            "cut": "cuts cutting", "fired": "fire fires firing", "flown": "fly flies flew flying",
            "found": "find finds finding", "freed": "free frees freeing", "held": "hold holds holding",
            "hit": "hits hitting", "lost": "lose loses losing", "made": "make makes making",
            "sent": "send sends sending", "shut": "shuts shutting", "sold": "sell sells selling",
            "stolen": "steal steals stole stealing", "struck": "strike strikes striking",
            "sunk": "sink sinks sank sinking", "taken": "take takes took taking", "torn": "tear tears tore tearing",
            "withdrawn": "withdraw withdraws withdrew withdrawing", "won": "win wins winning",
        ],
        endingsOfPeople: ["ers", "ors", "ees", "ists", "ians", "ents", "ants", "ens", "men", "als"],
        irregularPlurals: [
            "children": "child", "women": "woman", "men": "man", "policemen": "policeman", "servicemen": "serviceman",
        ],
        synonyms: [
            "home house residence dwelling", "building structure", "child minor",
            "burned burnt scorched charred blackened",
            "destroyed razed demolished levelled leveled incinerated flattened obliterated gutted",
        ],
        namedDays: [
            ("new year's day", 1, 1), ("new year's eve", 12, 31), ("christmas eve", 12, 24), ("christmas day", 12, 25),
            ("boxing day", 12, 26), ("st stephen's day", 12, 26), ("valentine's day", 2, 14),
            ("st patrick's day", 3, 17),
            ("april fool's day", 4, 1), ("bastille day", 7, 14), ("halloween", 10, 31), ("all saints day", 11, 1),
            ("all saints' day", 11, 1), ("all souls' day", 11, 2), ("guy fawkes night", 11, 5),
            ("armistice day", 11, 11),
        ])
}
