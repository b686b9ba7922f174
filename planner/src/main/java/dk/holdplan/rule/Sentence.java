package dk.holdplan.rule;

import java.util.Map;

/**
 * What is said of one breach or match of a rule. Those of hard rules follow a session's name when they are about one;
 * those of the other rules are whole.
 */
public enum Sentence {
    NOTHING_KNOWN(Rule.H01, "names a citizen, therapist, room or class that is not known",
            "nævner en borger, terapeut, et lokale eller hold, der ikke kendes"),
    NOT_ADMITTED(Rule.H01, "citizen is not admitted", "borgeren er ikke optaget i forløbet"),
    NO_DEMAND(Rule.H01, "serves no demand (wrong kind, week or window, or one too many)",
            "dækker intet behov (forkert type, uge eller periode, eller én for meget)"),
    OFF_THE_GRID(Rule.H01, "start is off the grid", "starttiden passer ikke med planens inddeling i minutter"),
    WRONG_LENGTH(Rule.H01, "wrong length", "forkert længde"),
    SEVERAL_A_DAY(Rule.H02, "{sessions} on one day", "{sessions} på én dag"),
    APART_ON_ONE_DAY(Rule.H02, "training and education overlap, or lie more than {minutes} apart",
            "træning og undervisning overlapper, eller der går mere end {minutes} imellem"),
    SAME_PERSON(Rule.H02, "the same person is there as {other} from {time}",
            "samme person kommer som {other} fra {time}"),
    EDUCATION_SETTING(Rule.H03, "education in the wrong setting",
            "undervisning på hold eller individuelt, hvor det skulle være omvendt"),
    NO_CLASS_ALLOWED(Rule.H03, "may not be in a class", "må ikke være på hold"),
    AFTER_OPERATION(Rule.H03, "no class training until {date}, for the operation was on {operated}",
            "ingen holdtræning før {date}, da operationen var {operated}"),
    FIRST_ALONE(Rule.H03, "the first trainings are individual, with the start that the diagnosis asks for",
            "de første træninger er individuelle med den opstart, diagnosen kræver"),
    CLASS_ONLY(Rule.H03, "trains in a class only", "træner kun på hold"),
    CLASS_KIND(Rule.H04, "a {classKind} does not suit", "et {classKind} passer ikke"),
    CLASS_AGES(Rule.H04, "class {class} is for people of {from} to {to} years",
            "hold {class} er for borgere fra {from} til {to} år"),
    JOINED_TOO_LATE(Rule.H04, "class {class} could be joined until {date}",
            "man kunne begynde på hold {class} til og med {date}"),
    NO_MEETING_THEN(Rule.H05, "the class does not meet then", "holdet mødes ikke på det tidspunkt"),
    OUT_OF_SEASON(Rule.H05, "outside the class's season", "uden for holdets sæson"),
    MEETING_APART(Rule.H05,
            "class {class} meets {start} with {therapist} in {room}, and {otherStart} with {otherTherapist} in {otherRoom}",
            "hold {class} mødes {start} hos {therapist} i {room} og {otherStart} hos {otherTherapist} i {otherRoom}"),
    SEVERAL_STARTS(Rule.H05,
            "class {class} meets {start} and {otherStart}, and keeps to one time on each weekday",
            "hold {class} mødes {start} og {otherStart}, men skal holde samme tid på hver ugedag"),
    CLASS_FULL(Rule.H06, "class {class} has {taken} of {places} places",
            "hold {class} har {taken} af {places} pladser besat"),
    ROOM_FULL(Rule.H06, "room {room} holds {places}, and class {class} has {taken} there",
            "lokale {room} rummer {places}, og hold {class} har {taken} dér"),
    THERAPIST_BUSY(Rule.H07, "{therapist} is also with {other} from {time}",
            "{therapist} er også hos {other} fra {time}"),
    THERAPIST_OCCUPIED_BETWEEN(Rule.H07,
            "{therapist} needs the time between this and {other} from {time} for notes, setting up or clearing",
            "{therapist} skal bruge tiden mellem dette og {other} fra {time} til journal, klargøring eller oprydning"),
    NOT_ON_SHIFT(Rule.H08, "therapist is not on shift there", "terapeuten har ikke vagt der"),
    NO_SHIFT_FOR_NOTES(Rule.H08, "therapist's shift leaves no {minutes} for notes afterwards",
            "terapeutens vagt levner ikke {minutes} til journal bagefter"),
    NO_SHIFT_AROUND(Rule.H08, "therapist's shift leaves no time to set up before the class or to clear after it",
            "terapeutens vagt levner ikke tid til klargøring før holdet eller oprydning efter det"),
    CLASS_SKILL(Rule.H09, "therapist lacks {skill}", "terapeuten mangler {skill}"),
    CITIZEN_SKILL(Rule.H09, "therapist lacks a needed skill", "terapeuten mangler en kompetence, borgeren behøver"),
    NOT_WITH_THIS_THERAPIST(Rule.H09, "not alone with this therapist", "ikke alene hos denne terapeut"),
    NO_LUNCH(Rule.H10, "{therapist} has no lunch on {date}: the time is taken by {sessions}",
            "{therapist} har ingen frokost {date}: tiden er optaget af {sessions}"),
    ROOM_BUSY(Rule.H11, "{room} is also with {other} from {time}", "{room} er også optaget af {other} fra {time}"),
    ROOM_OCCUPIED_BETWEEN(Rule.H11,
            "{room} is taken then for setting up or clearing: it is also with {other} from {time}",
            "{room} er optaget af klargøring eller oprydning: det er også optaget af {other} fra {time}"),
    ROOM_CHANGES(Rule.H11, "{room} needs {minutes} between this and {other} from {time}",
            "{room} skal have {minutes} mellem dette og {other} fra {time}"),
    ROOM_BESIDE_FULL(Rule.H11, "{room} has {taken} individual sessions at a time, of {places}",
            "{room} har {taken} individuelle sessioner på samme tid, af {places}"),
    ROOM_NOT_FOR_CLASS(Rule.H12, "room is not for this class", "lokalet er ikke indrettet til dette hold"),
    ROOM_ELSEWHERE(Rule.H12, "room is at another site than the class",
            "lokalet er på et andet træningssted end holdet"),
    ROOM_NOT_INDIVIDUAL(Rule.H12, "room is not for individual sessions",
            "lokalet er ikke indrettet til individuelle sessioner"),
    CLOSED_DAY(Rule.H13, "closed day", "lukkedag"),
    ROOM_CLOSED(Rule.H13, "room is not open", "lokalet er ikke åbent"),
    ROOM_CLOSED_AROUND(Rule.H13, "room is not open for setting up before the class or clearing after it",
            "lokalet er ikke åbent til klargøring før holdet eller oprydning efter det"),
    STEPS(Rule.H14, "room has steps", "lokalet er ikke niveaufrit"),
    CITIZEN_UNAVAILABLE(Rule.H15, "citizen is not available", "borgeren kan ikke komme på det tidspunkt"),
    CITIZEN_ABSENT(Rule.H15, "citizen is absent", "borgeren er meldt fraværende"),
    OTHER_SITE(Rule.H15, "not one of the citizen's sites", "ikke et af borgerens træningssteder"),
    FROZEN_CHANGED(Rule.H16, "frozen session is missing or changed", "den låste session mangler eller er ændret"),
    NO_LONGER_IN_CLASS(Rule.H16, "may be in a class no more: the session must go",
            "må ikke længere være på hold: sessionen skal udgå"),
    TOO_SOON(Rule.H16, "was not published, and nothing new may start before {moment}",
            "var ikke offentliggjort, og intet nyt må begynde før {moment}"),

    NO_EXAMINATION(Rule.UNPLACED_EXAMINATION,
            "{citizen} has no place for the initial assessment, whose window closes in {week}",
            "{citizen} har ingen plads til undersøgelsen, som skal ligge senest i {week}"),
    NO_TRAINING(Rule.UNPLACED_TRAINING, "{citizen} lacks a training in {week}",
            "{citizen} mangler en træning i {week}"),
    NO_REEVALUATION(Rule.UNPLACED_REEVALUATION, "{citizen} lacks the re-evaluation in {week}",
            "{citizen} mangler revurderingen i {week}"),
    NO_CLOSING(Rule.UNPLACED_CLOSING, "{citizen} lacks the final interview in {week}",
            "{citizen} mangler den afsluttende samtale i {week}"),
    NO_EDUCATION(Rule.UNPLACED_EDUCATION, "{citizen} lacks an education session in {week}",
            "{citizen} mangler en undervisningsgang i {week}"),
    NO_RIGHTFUL_START(Rule.UNPLACED_START_RIGHT,
            "{citizen} has a right to start in time, and no place for the initial assessment in {week}",
            "{citizen} har ret til at begynde i tide, men ingen plads til undersøgelsen i {week}"),
    OVERDUE(Rule.OVERDUE_DAY, "{citizen} is {days} past the deadline when the plan ends",
            "{citizen} er {days} over fristen, når planen slutter"),
    WAITS_ON(Rule.WAIT_DAY, "{citizen} waits {days} for the initial assessment, until after the plan",
            "{citizen} venter {days} på undersøgelsen, som først kommer efter planens sidste dag"),
    PUT_OFF(Rule.REVIEW_PUT_OFF, "{citizen}: the {kind} is put off until after the plan",
            "{citizen}: {kind} udsættes til efter planens sidste dag"),
    MISSES_ANOTHER(Rule.SECOND_MISSED, "{citizen} lacks more than one training in {week}",
            "{citizen} mangler mere end én træning i {week}"),
    TOO_FEW(Rule.MISSING_MEMBER, "{class} meets {start} with {citizens}, {missing} fewer than wanted",
            "{class} mødes {start} med {citizens}, {missing} færre end ønsket"),
    COMES_ONCE_MORE(Rule.EXTRA_VISIT, "{citizen} comes for education {start}, on a day without training",
            "{citizen} kommer til undervisning {start}, på en dag uden træning"),
    NOT_OWN_CLASS_TIME(Rule.OTHER_SLOT, "{citizen} trains in {class} {start}, which is not an own class and weekday",
            "{citizen} træner på {class} {start}, som ikke er eget hold og ugedag"),
    AVOIDED(Rule.THERAPIST_AVOIDS, "{therapist} would rather avoid the time {start}",
            "{therapist} undgår helst tidspunktet {start}"),
    WAITS(Rule.WAIT_DAY, "{citizen} waits {days} for the initial assessment, until {start}",
            "{citizen} venter {days} på undersøgelsen, til {start}"),
    TRAINS_ALONE(Rule.INDIVIDUAL_INSTEAD_OF_CLASS, "{citizen} trains individually {start}, although a class would do",
            "{citizen} træner individuelt {start}, selv om et hold ville passe"),
    MEETS(Rule.MEETING_RUN, "{class} meets {start} with {citizens}", "{class} mødes {start} med {citizens}"),
    TRAINS_TWO_DAYS_RUNNING(Rule.ADJACENT_DAYS, "{citizen} trains on two consecutive days, {date} and {otherDate}",
            "{citizen} træner to dage i træk, {date} og {otherDate}"),
    NOT_PREFERRED(Rule.OUTSIDE_PREFERENCE, "{citizen}: {kind} {start} is outside the preferred times",
            "{citizen}: {kind} {start} ligger uden for de ønskede tider"),
    NOT_OWN_THERAPIST(Rule.OTHER_THERAPIST, "{citizen}: {kind} {start} is with {therapist} instead of {own}",
            "{citizen}: {kind} {start} er hos {therapist} i stedet for {own}"),
    ONE_MORE_THERAPIST(Rule.OTHER_THERAPIST, "{citizen} has one therapist more, {therapist}, for {sessions}",
            "{citizen} har endnu en terapeut, {therapist}, til {sessions}"),
    ONE_MORE_CLASS_TIME(Rule.EXTRA_CLASS_SLOT,
            "{citizen} has more class times than trainings a week: {class} on {weekday} too",
            "{citizen} har flere holdtider end træninger om ugen: også {class} om {weekday}en"),
    OVERLOADED(Rule.OVERLOAD_MINUTE, "{therapist} is booked for {load} on {date}, {over} beyond 80 % of the shift",
            "{therapist} er booket {load} {date}, {over} ud over 80 % af vagten"),
    PUBLISHED_GONE(Rule.PUBLISHED_MOVED, "{citizen}: the published {kind} {start} is moved or gone",
            "{citizen}: den offentliggjorte {kind} {start} er flyttet eller bortfaldet"),
    PUBLISHED_WITH_OTHER(Rule.PUBLISHED_THERAPIST,
            "{citizen}: {kind} {start} is now with {therapist} instead of {before}",
            "{citizen}: {kind} {start} er nu hos {therapist} i stedet for {before}"),
    PUBLISHED_ELSEWHERE(Rule.PUBLISHED_ROOM, "{citizen}: {kind} {start} is now in {room} instead of {before}",
            "{citizen}: {kind} {start} er nu i {room} i stedet for {before}");

    private final Rule rule;
    private final Phrase phrase;

    Sentence(Rule rule, String english, String danish) {
        this.rule = rule;
        this.phrase = new Phrase(english, danish);
    }

    /** The rule that it is about. */
    public Rule rule() {
        return rule;
    }

    /** The text with its places for values. */
    public Phrase phrase() {
        return phrase;
    }

    /** The text with values filled in. */
    public String in(Language language, Map<String, ?> values) {
        return phrase.in(language, values);
    }
}
