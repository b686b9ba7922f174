package dk.holdplan.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The catalogue: every rule and weight of RULES.md sections 5 and 6, each with its one home here. */
public enum Rule {
    H01("H01", Level.HARD, 1,
            "Each session serves one demand of its citizen: kind, week or window, minutes, and no more than demanded.",
            "Hver session dækker ét behov hos borgeren: type, uge eller periode, minutter, og ikke flere end behovet."),
    H02(
            "H02", Level.HARD, 1,
            "A citizen has at most one session a day, or a training and an education close together where the pathway has both on one day.",
            "En borger har højst én session om dagen, eller en træning og en undervisning op ad hinanden, hvor forløbet har dem samme dag."),
    H03("H03", Level.HARD, 1,
            "Training is in a class or individual only as triage allows; a citizen referred for the neck is never in a class.",
            "Træning er på hold eller individuel, som borgerens forløb tillader; borgere henvist for nakken er aldrig på hold."),
    H04(
            "H04", Level.HARD, 1,
            "A class session is in a class that takes the citizen: its kind, its ages, and the last day for joining it.",
            "En session på hold er på et hold, der tager imod borgeren: type, alder og sidste dag for at begynde."),
    H05("H05",
            Level.HARD, 1,
            "A class meets at one offered start per weekday, in its season, with one therapist and one room a day.",
            "Et hold mødes på ét udbudt tidspunkt pr. ugedag, i sin sæson, med én terapeut og ét lokale pr. dag."),
    H06(
            "H06", Level.HARD, 1,
            "A meeting holds at most as many citizens as the class and the room have places.",
            "En holdtime har højst så mange borgere, som holdet og lokalet har plads til."),
    H07(
            "H07", Level.HARD, 1,
            "A therapist has one individual session or one meeting at a time, with its notes, setting up and clearing.",
            "En terapeut har én individuel session eller én holdtime ad gangen, med journal, klargøring og oprydning."),
    H08(
            "H08", Level.HARD, 1,
            "The whole session, with notes, setting up and clearing, lies in one shift of the therapist, at the room's site.",
            "Hele sessionen ligger med journal, klargøring og oprydning i én af terapeutens vagter, på lokalets træningssted."),
    H09(
            "H09", Level.HARD, 1,
            "The therapist has the skills that the citizen, the pathway or the class asks for, and is one whom the citizen may be alone with.",
            "Terapeuten har de kompetencer, som borgeren, forløbet eller holdet kræver, og er en, som borgeren må være alene hos."),
    H10(
            "H10", Level.HARD, 1,
            "In a shift that covers the lunch window the therapist keeps lunch free in one piece.",
            "I en vagt, der dækker tidsrummet for frokost, har terapeuten sin frokost i ét stykke."),
    H11(
            "H11", Level.HARD, 1,
            "A room holds one meeting, or as many individual sessions at a time as it has places for, with setting up, clearing and the time between.",
            "Et lokale rummer én holdtime eller så mange individuelle sessioner ad gangen, som det har plads til, med klargøring, oprydning og skiftetid."),
    H12(
            "H12", Level.HARD,
            1,
            "The room is meant for the session, and a meeting is at its class's site.",
            "Lokalet er indrettet til sessionen, og en holdtime er på holdets træningssted."),
    H13(
            "H13",
            Level.HARD,
            1,
            "The whole session, with setting up and clearing, lies in one opening window of the room, on a day that is not closed.",
            "Hele sessionen ligger med klargøring og oprydning i én af lokalets åbningstider, på en dag, der ikke er lukket."),
    H14(
            "H14",
            Level.HARD,
            1,
            "A citizen who needs step-free access is only in step-free rooms.",
            "En borger, der behøver niveaufri adgang, er kun i niveaufri lokaler."),
    H15(
            "H15",
            Level.HARD,
            1,
            "The citizen is available, not absent, and at one of their own sites.",
            "Borgeren kan komme, er ikke meldt fraværende, og er på et af sine egne træningssteder."),
    H16(
            "H16",
            Level.HARD,
            1,
            "A published session before the freeze stays exactly as it is, unless its citizen may be in a class no more; nothing new starts too soon.",
            "En offentliggjort session før låsetidspunktet er låst, medmindre borgeren ikke længere må være på hold; intet nyt begynder for tidligt."),

    UNPLACED_EXAMINATION("unplacedExamination", Level.MEDIUM, 100,
            "Each initial assessment without a place.",
            "Hver undersøgelse uden plads."),
    UNPLACED_TRAINING("unplacedTraining", Level.MEDIUM, 10,
            "Each training without a place.",
            "Hver træning uden plads."),
    UNPLACED_REEVALUATION("unplacedReevaluation", Level.MEDIUM, 10,
            "Each re-evaluation without a place.",
            "Hver revurdering uden plads."),
    UNPLACED_CLOSING("unplacedClosing", Level.MEDIUM, 5,
            "Each final interview without a place.",
            "Hver afsluttende samtale uden plads."),
    UNPLACED_EDUCATION("unplacedEducation",
            Level.MEDIUM, 5,
            "Each education session without a place.",
            "Hver undervisning uden plads."),

    UNPLACED_START_RIGHT("unplacedStartRight", Level.MEDIUM, 200,
            "Each initial assessment without a place of a citizen who has a right to start in time.",
            "Hver undersøgelse uden plads for en borger, der har ret til at begynde i tide."),
    OVERDUE_DAY("overdueDay", Level.MEDIUM, 5,
            "Each day by which such an initial assessment is overdue at the end of the plan, at most 20 for each citizen.",
            "Hver dag, en sådan undersøgelse er over fristen ved planens slutning, højst 20 for hver borger."),

    WAIT_DAY("waitDay", Level.SOFT, 20,
            "Each day from the first day of an initial assessment's window to the assessment.",
            "Hver dag fra den første dag, hvor undersøgelsen kan ligge, til undersøgelsen."),
    REVIEW_PUT_OFF("reviewPutOff", Level.SOFT, 10,
            "Each review that could be held in the plan's weeks and is put off.",
            "Hver samtale, der kunne holdes i planens uger og bliver udsat."),
    SECOND_MISSED("secondMissed", Level.SOFT, 20,
            "Each training without a place beyond a citizen's first in a week: better that two miss one each.",
            "Hver træning uden plads ud over en borgers første i en uge: hellere at to mangler én hver."),
    INDIVIDUAL_INSTEAD_OF_CLASS(
            "individualInsteadOfClass", Level.SOFT, 60,
            "Each individual training of a citizen who could be in a class that week.",
            "Hver individuel træning for en borger, der kunne være på hold den uge."),
    MEETING_RUN("meetingRun",
            Level.SOFT, 60,
            "Each class meeting that runs.",
            "Hver holdtime, der afholdes."),
    MISSING_MEMBER("missingMember", Level.SOFT, 30,
            "Each citizen by whom a class meeting that runs has fewer than the class wants.",
            "Hver borger, som en holdtime, der afholdes, mangler i det antal, holdet ønsker."),
    ADJACENT_DAYS("adjacentDays", Level.SOFT, 15,
            "Each pair of trainings of a citizen on consecutive dates.",
            "Hvert par af en borgers træninger på to dage i træk."),
    EXTRA_VISIT("extraVisit", Level.SOFT, 15,
            "Each education on a day without training, where the pathway has them on one day.",
            "Hver undervisning på en dag uden træning, hvor forløbet har dem samme dag."),
    OUTSIDE_PREFERENCE(
            "outsidePreference", Level.SOFT, 10,
            "Each session that is not wholly inside one of the citizen's preferred times.",
            "Hver session, der ikke ligger helt i en af borgerens ønskede tider."),
    OTHER_THERAPIST(
            "otherTherapist", Level.SOFT, 20,
            "Each individual session not with the citizen's own therapist; without one, each therapist beyond the first.",
            "Hver individuel session, der ikke er hos borgerens egen terapeut; uden en sådan hver terapeut ud over den første."),
    OTHER_SLOT("otherSlot", Level.SOFT, 40,
            "Each class training outside the citizen's own classes and weekdays.",
            "Hver holdtræning uden for borgerens egne hold og ugedage."),
    EXTRA_CLASS_SLOT(
            "extraClassSlot", Level.SOFT, 15,
            "Each class and weekday that a citizen trains in beyond the trainings a week.",
            "Hvert hold og hver ugedag, en borger træner på, ud over antallet af træninger om ugen."),
    OVERLOAD_MINUTE(
            "overloadMinute", Level.SOFT, 1,
            "Each minute of a therapist's day beyond 80 % of the day's shift minutes.",
            "Hvert minut af en terapeuts dag ud over 80 % af dagens vagtminutter."),
    THERAPIST_AVOIDS("therapistAvoids", Level.SOFT, 10,
            "Each individual session or class meeting at a time that its therapist would rather avoid.",
            "Hver individuel session eller holdtime på et tidspunkt, som terapeuten helst undgår."),
    PUBLISHED_MOVED(
            "publishedMoved", Level.SOFT, 80,
            "Each published session without a session of the same citizen, kind and start.",
            "Hver offentliggjort session uden en session med samme borger, type og starttid."),
    PUBLISHED_THERAPIST(
            "publishedTherapist", Level.SOFT,
            20,
            "Each published session that keeps its time and changes therapist.",
            "Hver offentliggjort session, der beholder sin tid og skifter terapeut."),
    PUBLISHED_ROOM(
            "publishedRoom", Level.SOFT,
            4,
            "Each published session that keeps its time and changes room.",
            "Hver offentliggjort session, der beholder sin tid og skifter lokale.");

    private final String id;
    private final Level level;
    private final int defaultWeight;
    private final String english;
    private final String danish;

    Rule(String id, Level level, int defaultWeight, String english, String danish) {
        this.id = id;
        this.level = level;
        this.defaultWeight = defaultWeight;
        this.english = english;
        this.danish = danish;
    }

    /** The id of RULES.md: H01 to H16, or the weight's name. */
    public String id() {
        return id;
    }

    /** The level of the score on which the rule counts. */
    public Level level() {
        return level;
    }

    /** Penalty per unit unless the problem names another. */
    public int defaultWeight() {
        return defaultWeight;
    }

    /** What is forbidden or penalised, in English. */
    public String english() {
        return english;
    }

    /** What is forbidden or penalised, in Danish. */
    public String danish() {
        return danish;
    }

    /** Those of one level. */
    public static List<Rule> of(Level level) {
        return Arrays.stream(values()).filter(rule -> rule.level == level).toList();
    }

    /** The rule with this id. */
    public static Optional<Rule> byId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }
}
