extension ChangeWords {
    static let english = ChangeWords(
        negations: """
            not never no nor neither none nobody nothing nowhere without cannot hardly scarcely barely seldom rarely \
            lack lacks lacked lacking fail fails failed failing refuse refuses refused refusing unable except besides \
            instead against vain
            """,
        modals: """
            must should shall will would may might can could ought need needs needed
            """,
        auxiliaries: "have has had having did do does be been being is are was were used",
        hedges: """
            nearly almost about around approximately roughly some perhaps maybe possibly probably likely unlikely \
            apparently allegedly reportedly supposedly purportedly presumably seemingly ostensibly arguably virtually \
            practically principle best worst peak maximum minimum earliest latest effectively partly partially largely mainly mostly nominally provisionally tentatively \
            temporarily conditionally narrowly theoretically technically potentially hypothetically conceivably \
            unofficially officially formally informally initially originally previously formerly already yet still \
            once again eventually briefly wrongly falsely wrongfully unlawfully illegally accidentally deliberately \
            mistakenly secretly wherever possible alleged supposed purported suspected so-called socalled would-be \
            wouldbe former ex late acting interim deputy vice assistant attempted failed foiled averted planned \
            proposed draft possible potential pending partial temporary conditional mock fake false simulated \
            hypothetical imaginary fictional theory paper fiction film novel play dream scenario exercise drill \
            simulation proposal proposals bill motion offer threat threats rumour rumor rumours rumors estimated expected projected intended unconfirmed disputed \
            unverified confirmed proven seem seems seemed appear appears appeared tend tends tended try tries tried \
            trying attempt attempts attempting helped helping threaten threatens threatened plan plans want wants \
            wanted currently now presently recently lately nowadays hope hopes hoped promise promises promised consider considers considered start starts stopped stop \
            stops begin began cease ceased avoid avoided near
            """,
        quantifiers: """
            all every each any both either only solely just merely even most many much few fewer little less least \
            more several half third quarter majority minority dozens hundreds thousands millions billions part parts \
            whole entire entirely completely fully totally wholly exactly precisely over under up up-to upto than \
            other others another same different always often sometimes usually generally frequently occasionally \
            everyone everybody everything everywhere anyone anybody anything double twice triple per total first last \
            second next final too enough northern southern eastern western central upper lower inner outer
            """,
        conditions: """
            if unless whether because since so therefore hence thus although though despite provided providing \
            assuming lest until till or otherwise
            """,
        attributions: """
            say says said saying state states stated stating tell tells told telling claim claims claimed claiming \
            report reports reported reporting announce announces announced announcing according deny denies denied \
            denying denial allege alleges alleging argue argues argued arguing insist insists insisted maintain \
            maintains maintained admit admits admitted admitting acknowledge acknowledges acknowledged confirm \
            confirms confirming believe believes believed believing think thinks thought suggest suggests suggested \
            write writes wrote written writing quote quotes quoted quoting cite cites cited citing declare declares \
            declared note notes noted add adds added warn warns warned accuse accuses accused accusing assert asserts \
            asserted contend contends contended estimate estimates conclude concludes concluded find finds found ask \
            asks asked asking suspect suspects know knows known understand understood hear hears heard view opinion \
            account accounts words statement critics supporters opponents count counts reckoning admission telling \
            calculation calculations tally figures
            """,
        weakAttributions: """
            count counts reckoning admission telling calculation calculations tally figures \
            states notes words account accounts view opinion report reports find finds found write writes wrote \
            written writing add adds added know knows known hear hears heard ask asks asked estimate estimates \
            statement critics supporters opponents understand understood
            """,
        retractions: """
            untrue false falsely incorrect wrong mistaken mistake error withdrew withdrawn withdraw retracted retract retracts \
            corrected correction revised revoked rescinded overturned annulled repealed cancelled canceled reversed \
            refuted disproved debunked rejected dismissed contested challenged doubt doubts doubted verify verified \
            invented fabricated forged hoax
            """,
        units: """
            second seconds minute minutes hour hours day days week weeks month months year years decade decades \
            century centuries metre metres meter meters kilometre kilometres kilometer kilometers mile miles yard \
            yards foot feet inch inches hectare hectares acre acres gram grams kilogram kilograms kilo kilos kg km cm \
            mm ton tons tonne tonnes pound pounds ounce ounces litre litres liter liters gallon gallons barrel barrels \
            percent percentage dollar dollars euro euros franc francs mark marks yen rupee rupees pence cent cents \
            degree degrees celsius fahrenheit byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes watt \
            watts kilowatt kilowatts megawatt megawatts volt volts hundred thousand million billion trillion dozen \
            lakh crore score fold
            """,
        dates: """
            january february march april may june july august september october november december jan feb mar apr jun \
            jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn \
            winter
            """,
        roles: """
            president premier minister chancellor prime secretary ambassador senator representative governor mayor \
            king queen prince princess emperor general colonel major captain admiral marshal commander brigadier \
            sergeant chief director chairman chairwoman chair adviser advisor spokesman spokeswoman spokesperson judge \
            justice professor doctor envoy commissioner inspector superintendent registrar clerk officer official \
            officials leader leaders head member members candidate founder owner owners editor author army police \
            government ministry court council committee commission union party parliament senate board bank company \
            force forces troops rebels militia group agency department office authority brother sister son daughter \
            father mother wife husband widow uncle nephew lawyer aide ally allies supporter opponent critic rival \
            delegate witness dr mr mrs ms sir
            """,
        prepositions: """
            in on at near during after before between within across throughout inside outside around along amid beside beyond \
            following
            """,
        relatives: "who whom whose which where when",
        functionWords: """
            through from with under above below between among toward towards into onto by as while when the a an of to for that this these those which who whom whose and but than its his her their our my your \
            him them us me it he she they we i you there here s how what why
            """,
        joints: """
            and but while whereas where who which whom that then also meanwhile moreover furthermore however
            """,
        adversatives: "but however yet although though",
        pronouns: """
            he she it they him her them his hers its their theirs this that these those we
            """,
        fillers: "the a an that also then",
        harmless: [
            "not for the first time", "not least", "not surprisingly", "as elsewhere", "no doubt",
            "it 's worth noting that",
            "it is worth noting that", "it should be noted that", "it is important to note that", "needless to say",
            "of course", "in fact", "the age of", "as noted above", "as mentioned above", "in other words",
        ],
        adverbEnding: "ly", capitalsAreNames: true, spellings: englishSpellings,
        describing: """
            little both twice once more fewer less several first second third last next other another final same than over \
            under per total double triple already still again early late originally formerly previously initially
            """,
        frequencies: "once twice thrice times repeatedly", speakers: "i me my myself we us our",
        subjects: "i you he she it we they one", possessives: "its his her their",
        twins: ["that which", "this that", "these those", "about approximately roughly circa"],
        participleEnding: "ing",
        inferences: "therefore hence thus", beginnings: "since until till",
        tales: """
            legend legends myth myths story stories tale tales version versions rumour rumours rumor rumors hearsay gossip \
            fiction invention allegation allegations claim claims follows account accounts opinion view lie lies propaganda \
            theory hypothesis none
            """, announcements: "follows following", agents: "by",
        passives: "was were been", perfectPassives: "been", perfects: "has have",
        subordinators: "while when after before once")
}
