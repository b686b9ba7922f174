package dk.holdplan.explain;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By when a new citizen should start (RULES.md section 4), and whether a plan keeps that.
 *
 * @param deadline the last day that would have kept the start guarantee
 * @param examination the day of the examination, null while it has no place
 * @param freeChoice whether the law then lets the citizen choose a private supplier: after a discharge with a plan
 *        (Sundhedsloven § 140 stk. 4)
 */
public record StartGuarantee(String citizen, LocalDate deadline, @Nullable LocalDate examination, boolean freeChoice) {

    private static final Phrase NO_PLACE = new Phrase("{citizen} will not start by {deadline}: no place was found.",
            "{citizen} starter ikke senest {deadline}: der er ingen plads.");
    private static final Phrase TOO_LATE = new Phrase("{citizen} should have started by {deadline} and starts {date}.",
            "{citizen} skulle være startet senest {deadline} og starter {date}.");
    private static final Phrase FREE_CHOICE = new Phrase(
            " The citizen may choose a private supplier (Sundhedsloven § 140 stk. 4).",
            " Borgeren har frit valg af privat leverandør (sundhedsloven § 140, stk. 4).");
    private static final Phrase NO_FREE_CHOICE = new Phrase(
            " The free choice of supplier is for people discharged from hospital with a plan, and not for "
                    + "this referral.",
            " Frit valg af leverandør gælder efter udskrivning med genoptræningsplan og ikke for denne henvisning.");

    /** Everybody for whom the start guarantee is broken by a plan of these sessions, the earliest deadline first. */
    public static List<StartGuarantee> broken(Problem problem, List<Session> sessions) {
        return of(problem, sessions).filter(it -> !it.isKept()).toList();
    }

    /** Everybody whom a plan of these sessions lets start in time, the earliest deadline first. */
    public static List<StartGuarantee> kept(Problem problem, List<Session> sessions) {
        return of(problem, sessions).filter(StartGuarantee::isKept).toList();
    }

    private static Stream<StartGuarantee> of(Problem problem, List<Session> sessions) {
        return Needs.of(problem).values().stream().filter(need -> need.startWindow() != null)
                .filter(need -> !need.demands().isEmpty()).map(need -> of(need, sessions))
                .sorted(Comparator.comparing(StartGuarantee::deadline).thenComparing(StartGuarantee::citizen));
    }

    /** Whether the citizen starts in time. */
    public boolean isKept() {
        return examination != null && !examination.isAfter(deadline);
    }

    private static StartGuarantee of(Need need, List<Session> sessions) {
        StartWindow window = need.startWindow();
        Referral referral = need.citizen().referral();
        LocalDate examination = sessions.stream()
                .filter(session -> session.kind() == SessionKind.EXAMINATION
                        && session.citizen().equals(need.citizen().id()))
                .map(Session::date).min(Comparator.naturalOrder()).orElse(null);
        return new StartGuarantee(need.citizen().id(), window.deadline(), examination,
                referral.dischargedOn() != null && referral.hasPlan());
    }

    /** What happens where the guarantee is broken, and what the law then gives. */
    public String text(Language language) {
        String what = examination == null
                ? NO_PLACE.in(language, Map.of("citizen", citizen, "deadline", deadline))
                : TOO_LATE.in(language, Map.of("citizen", citizen, "deadline", deadline, "date", examination));
        return what + (freeChoice ? FREE_CHOICE : NO_FREE_CHOICE).in(language);
    }
}
