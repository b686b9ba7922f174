package dk.holdplan.explain;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.demand.StartWindow;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Referral;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Phrase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By when a new citizen should start (RULES.md section 4), and whether a plan keeps that. The service's last day and the
 * law's are two: the service may promise more or fewer days than seven, and a start that the citizen put off is not late.
 *
 * @param deadline the last day that keeps what the service promises
 * @param examination the day of the examination, null while it has no place
 * @param late whether the service's last day goes by
 * @param lastByLaw the last day by law, null when it is not known
 * @param postponedUntil the later start that the citizen wanted, null for none
 */
public record StartGuarantee(String citizen, LocalDate deadline, @Nullable LocalDate examination, boolean late,
        @Nullable LocalDate lastByLaw, @Nullable LocalDate postponedUntil, FreeChoice freeChoice) {

    private static final Phrase NO_PLACE = new Phrase("{citizen} will not start by {deadline}: no place was found.",
            "{citizen} starter ikke senest {deadline}: der er ingen plads.");
    private static final Phrase TOO_LATE = new Phrase("{citizen} should have started by {deadline} and starts {date}.",
            "{citizen} skulle være startet senest {deadline} og starter {date}.");
    private static final Phrase NOT_YET = new Phrase("{citizen} has no place yet, and is to start by {deadline}.",
            "{citizen} har endnu ingen plads og skal starte senest {deadline}.");
    private static final Phrase IN_TIME = new Phrase("{citizen} is to start by {deadline} and starts {date}.",
            "{citizen} skal starte senest {deadline} og starter {date}.");
    private static final Map<FreeChoice, Phrase> CHOICES = Map.of(
            FreeChoice.MAY_CHOOSE, new Phrase(
                    " By law the last day is {law}: the citizen may choose a private supplier from {from} "
                            + "(Sundhedsloven § 140 stk. 4).",
                    " Efter loven er sidste dag {law}: borgeren har frit valg af privat leverandør fra {from} "
                            + "(sundhedsloven § 140, stk. 4)."),
            FreeChoice.IN_TIME, new Phrase(
                    " By law the last day is {law}: until then there is no free choice of supplier.",
                    " Efter loven er sidste dag {law}: indtil da er der ikke frit valg af leverandør."),
            FreeChoice.POSTPONED, new Phrase(
                    " The citizen was offered a start in time and wanted to wait until {wanted}: that gives no free "
                            + "choice of supplier.",
                    " Borgeren fik tilbudt en start i tide og ville vente til {wanted}: det giver ikke frit valg af "
                            + "leverandør."),
            FreeChoice.NO_DISCHARGE_DATE, new Phrase(
                    " The discharge date is missing: whether the citizen may choose a private supplier cannot be told "
                            + "(Sundhedsloven § 140 stk. 4).",
                    " Udskrivningsdatoen mangler: det kan ikke afgøres, om borgeren har frit valg af leverandør "
                            + "(sundhedsloven § 140, stk. 4)."),
            FreeChoice.NO_PLAN, new Phrase(
                    " The free choice of supplier is for people discharged from hospital with a plan, and not for "
                            + "this referral.",
                    " Frit valg af leverandør gælder efter udskrivning med genoptræningsplan og ikke for denne "
                            + "henvisning."));
    private static final Phrase LAW_WAS = new Phrase(" By law the last day was {law}.",
            " Lovens sidste dag var {law}.");

    /** Everybody who is late or may choose a private supplier with a plan of these sessions, the earliest deadline first. */
    public static List<StartGuarantee> broken(Problem problem, List<Session> sessions) {
        return of(problem, sessions).filter(StartGuarantee::isBroken).toList();
    }

    /** Everybody whom a plan of these sessions lets start in time, the earliest deadline first. */
    public static List<StartGuarantee> kept(Problem problem, List<Session> sessions) {
        return of(problem, sessions).filter(it -> !it.isBroken() && it.examination != null).toList();
    }

    private static Stream<StartGuarantee> of(Problem problem, List<Session> sessions) {
        return Needs.of(problem).values().stream()
                .flatMap(need -> need.demands().stream().filter(demand -> demand.kind() == SessionKind.EXAMINATION)
                        .limit(1).map(demand -> of(need, demand, problem, sessions)))
                .sorted(Comparator.comparing(StartGuarantee::deadline).thenComparing(StartGuarantee::citizen));
    }

    private static StartGuarantee of(Need need, Demand demand, Problem problem, List<Session> sessions) {
        Referral referral = need.citizen().referral();
        LocalDate deadline = need.startWindow().deadline();
        LocalDate examination = sessions.stream()
                .filter(session -> session.kind() == SessionKind.EXAMINATION
                        && session.citizen().equals(need.citizen().id()))
                .map(Session::date).min(Comparator.naturalOrder()).orElse(null);
        return new StartGuarantee(need.citizen().id(), deadline, examination,
                examination == null ? demand.due() : examination.isAfter(deadline), StartWindow.lastByLaw(referral),
                StartWindow.isPostponed(referral) ? referral.postponedUntil() : null,
                FreeChoice.of(need, examination, problem));
    }

    /** Whether somebody is to be told: the citizen is late, or may choose a private supplier. */
    public boolean isBroken() {
        return late || freeChoice == FreeChoice.MAY_CHOOSE;
    }

    /** The first day on which the citizen may choose a private supplier; null when they may not. */
    public @Nullable LocalDate freeChoiceFrom() {
        return freeChoice == FreeChoice.MAY_CHOOSE && lastByLaw != null ? lastByLaw.plusDays(1) : null;
    }

    /** What the service promised and what comes of it, and what the law gives. */
    public String text(Language language) {
        Map<String, Object> values = new HashMap<>(Map.of("citizen", citizen, "deadline", deadline));
        put(values, "date", examination);
        put(values, "law", lastByLaw);
        put(values, "from", freeChoiceFrom());
        put(values, "wanted", postponedUntil);
        String law = freeChoice == FreeChoice.POSTPONED && lastByLaw != null ? LAW_WAS.in(language, values) : "";
        return service().in(language, values) + CHOICES.get(freeChoice).in(language, values) + law;
    }

    private static void put(Map<String, Object> values, String name, @Nullable LocalDate date) {
        if (date != null) {
            values.put(name, date);
        }
    }

    private Phrase service() {
        if (late) {
            return examination == null ? NO_PLACE : TOO_LATE;
        }
        return examination == null ? NOT_YET : IN_TIME;
    }
}
