extension HappeningWords {
    /// A way in which a verb reports an event: what the event is called, before the name of whom or what it is about.
    package struct Telling: Sendable {
        /// Such as `Signing of`.
        package let title: String
        /// The kind of event, such as `agreement`.
        package let kind: String
    }

    /// Reads lines such as `Signing of|agreement|signed`: title, kind, verbs.
    static func tellings(_ text: String) -> [String: Telling] {
        var tellings: [String: Telling] = [:]
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "|").map(String.init)
            guard fields.count == 3 else { continue }
            for verb in fields[2].split(separator: " ") {
                tellings[String(verb)] = Telling(title: fields[0], kind: fields[1])
            }
        }
        return tellings
    }

    /// What is done to somebody or something: `signed the treaty`, `the treaty was signed`.
    static let englishDeeds = tellings(
        """
        Signing of|agreement|signed
        Ratification of|agreement|ratified
        Enactment of|law|enacted
        Passage of|law|passed
        Adoption of|law|adopted
        Approval of|decision|approved
        Repeal of|law|repealed
        Amendment of|law|amended
        Founding of|founding|founded
        Establishment of|founding|established
        Creation of|founding|created
        Formation of|founding|formed
        Launch of|launch|launched
        Opening of|opening|opened inaugurated
        Closure of|closure|closed
        Completion of|completion|completed
        Publication of|publication|published leaked
        Release of|release|released
        Announcement of|statement|announced unveiled
        Introduction of|launch|introduced
        Attack on|attack|attacked raided
        Storming of|attack|stormed
        Bombing of|bombing|bombed
        Shelling of|attack|shelled
        Invasion of|military operation|invaded
        Occupation of|military operation|occupied
        Annexation of|military operation|annexed
        Capture of|military operation|captured
        Liberation of|military operation|liberated
        Siege of|military operation|besieged
        Destruction of|disaster|destroyed
        Sinking of|disaster|sank
        Killing of|killing|killed
        Assassination of|killing|assassinated
        Murder of|killing|murdered
        Shooting of|killing|shot
        Execution of|killing|executed
        Kidnapping of|crime|kidnapped abducted
        Hijacking of|crime|hijacked
        Arrest of|trial|arrested
        Detention of|trial|detained
        Indictment of|trial|indicted
        Conviction of|trial|convicted
        Sentencing of|trial|sentenced
        Acquittal of|trial|acquitted
        Extradition of|trial|extradited
        Impeachment of|change of power|impeached
        Election of|vote|elected
        Appointment of|appointment|appointed
        Nomination of|appointment|nominated
        Dismissal of|appointment|dismissed fired sacked
        Promotion of|appointment|promoted
        Ordination of|appointment|ordained
        Overthrow of|change of power|overthrew overthrown ousted deposed
        Coronation of|change of power|crowned
        Dissolution of|change of power|dissolved abolished
        Burial of|death|buried
        Baptism of|birth|baptised baptized
        Acquisition of|acquisition|acquired bought purchased
        Sale of|sale|sold
        Discovery of|discovery|discovered
        Invention of|discovery|invented
        Nationalisation of|decision|nationalised nationalized
        Suspension of|decision|suspended
        Veto of|decision|vetoed
        Imposition of|decision|imposed
        Lifting of|decision|lifted
        Cancellation of|decision|cancelled canceled
        Rejection of|decision|rejected
        Revocation of|decision|revoked rescinded
        Ban on|decision|banned outlawed
        Expulsion of|decision|expelled deported
        Pardon of|trial|pardoned
        Referral of|trial|referred
        Deployment of|military operation|deployed
        Dispatch of|military operation|dispatched
        Withdrawal of|military operation|withdrew
        Seizure of|military operation|seized
        Recapture of|military operation|recaptured retook
        Blockade of|military operation|blockaded
        Evacuation of|disaster|evacuated
        Rescue of|rescue|rescued
        Briefing of|meeting|briefed
        Construction of|construction|constructed built
        Demolition of|construction|demolished
        Reopening of|opening|reopened
        Reconstruction of|construction|rebuilt reconstructed
        Restoration of|construction|restored
        Renovation of|construction|renovated refurbished
        Expansion of|construction|enlarged
        Consecration of|opening|consecrated
        Issue of|decision|issued
        Proclamation of|decision|proclaimed
        Acceptance of|decision|accepted
        Denial of|decision|denied
        Postponement of|decision|postponed
        Resumption of|decision|resumed
        Termination of|decision|terminated
        Reinstatement of|decision|reinstated
        Removal of|decision|removed
        Legalisation of|law|legalised legalized
        Privatisation of|decision|privatised privatized
        Confiscation of|decision|confiscated expropriated
        Exile of|decision|exiled banished
        Excommunication of|decision|excommunicated
        Canonisation of|decision|canonised canonized
        Beatification of|decision|beatified
        Registration of|founding|registered
        Renaming of|founding|renamed
        Hiring of|appointment|hired recruited
        Reburial of|death|reburied reinterred
        Beheading of|killing|beheaded
        Hanging of|killing|hanged
        Poisoning of|killing|poisoned
        Stabbing of|killing|stabbed
        Conquest of|military operation|conquered
        Partition of|decision|partitioned
        Looting of|attack|looted plundered
        Torpedoing of|attack|torpedoed
        Interception of|military operation|intercepted
        Detonation of|attack|detonated
        Imprisonment of|trial|imprisoned jailed
        Prosecution of|trial|prosecuted
        Exoneration of|trial|exonerated
        Release of|trial|freed
        Ambush of|attack|ambushed
        Burning of|disaster|burned burnt
        Demotion of|appointment|demoted
        Enthronement of|change of power|enthroned
        Donation of|sale|donated
        """)

    /// What somebody does to or with somebody or something, so that both are named: `Ada Byron’s visit to Port Vale`.
    static let englishDoings = tellings(
        """
        visit to|meeting|visited
        call to|call|called telephoned phoned
        email to|message|emailed
        letter to|message|wrote_to
        marriage to|marriage|married
        testimony before|testimony|testified_before testified_to
        arrival in|journey|arrived_in arrived_at
        return to|journey|returned_to
        move to|journey|moved_to
        journey to|journey|travelled_to traveled_to
        flight to|journey|flew_to
        appeal to|trial|appealed_to
        lawsuit against|trial|sued
        victory over|victory|defeated
        speech to|statement|spoke_to
        resignation from|change of power|resigned_from
        withdrawal from|decision|withdrew_from
        accession to|agreement|acceded_to
        entry into|journey|entered
        departure from|journey|departed_from
        attack on|attack|fired_on
        complaint against|trial|complained_against
        entry into|membership|joined
        enlistment in|membership|enlisted_in
        graduation from|education|graduated_from
        retirement from|appointment|retired_from
        escape from|crime|escaped_from
        merger with|acquisition|merged_with
        contract with|agreement|contracted_with
        departure for|journey|left_for departed_for sailed_for
        landing in|journey|landed_in landed_at
        emigration to|journey|emigrated_to
        tour of|journey|toured
        interview with|statement|interviewed
        petition to|decision|petitioned
        """)

    /// What happens to somebody or something, or what somebody does without an object: `Ada Byron died`.
    static let englishChanges = tellings(
        """
        Death of|death|died
        Birth of|birth|born
        Resignation of|change of power|resigned abdicated
        Retirement of|appointment|retired
        Collapse of|disaster|collapsed
        Crash of|disaster|crashed
        Explosion of|disaster|exploded
        Eruption of|disaster|erupted
        Surrender of|military operation|surrendered
        Fall of|military operation|fell
        Graduation of|education|graduated
        Derailment of|disaster|derailed
        Sinking of|disaster|capsized
        Escape of|crime|escaped
        Premiere of|release|premiered
        Dissolution of|change of power|disbanded
        Death of|death|drowned
        """)
}
