package dk.holdplan.explain;

import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.CalendarWeek;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Match;
import dk.holdplan.rule.Noun;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Sentence;
import dk.holdplan.rule.Subject.OpenDemand;
import dk.holdplan.rule.Subject.Sessions;
import dk.holdplan.rule.Subject.TherapistDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says the matches of one problem's plans in sentences. */
public final class MatchSentences {

    private final Problem problem;
    private final Map<String, String> ownTherapists;

    /** The sentences of a problem without errors. */
    public MatchSentences(Problem problem) {
        this.problem = problem;
        this.ownTherapists = problem.citizens().stream().filter(citizen -> citizen.ownTherapist() != null)
                .collect(Collectors.toMap(Citizen::id, Citizen::ownTherapist));
    }

    /** What a match penalises, in a sentence with its values. */
    public String text(Match match, Language language) {
        return sentence(match).in(language, values(match));
    }

    private Sentence sentence(Match match) {
        return switch (match.rule()) {
            case UNPLACED_EXAMINATION -> Sentence.NO_EXAMINATION;
            case UNPLACED_TRAINING -> Sentence.NO_TRAINING;
            case UNPLACED_REEVALUATION -> Sentence.NO_REEVALUATION;
            case UNPLACED_CLOSING -> Sentence.NO_CLOSING;
            case UNPLACED_EDUCATION -> Sentence.NO_EDUCATION;
            case UNPLACED_START_RIGHT -> Sentence.NO_RIGHTFUL_START;
            case OVERDUE_DAY -> Sentence.OVERDUE;
            case WAIT_DAY -> match.subject() instanceof OpenDemand ? Sentence.WAITS_ON : Sentence.WAITS;
            case REVIEW_PUT_OFF -> Sentence.PUT_OFF;
            case SECOND_MISSED -> Sentence.MISSES_ANOTHER;
            case MISSING_MEMBER -> Sentence.TOO_FEW;
            case EXTRA_VISIT -> Sentence.COMES_ONCE_MORE;
            case OTHER_SLOT -> Sentence.NOT_OWN_CLASS_TIME;
            case THERAPIST_AVOIDS -> Sentence.AVOIDED;
            case INDIVIDUAL_INSTEAD_OF_CLASS -> Sentence.TRAINS_ALONE;
            case MEETING_RUN -> Sentence.MEETS;
            case ADJACENT_DAYS -> Sentence.TRAINS_TWO_DAYS_RUNNING;
            case OUTSIDE_PREFERENCE -> Sentence.NOT_PREFERRED;
            case OTHER_THERAPIST -> hasOwnTherapist(match) ? Sentence.NOT_OWN_THERAPIST : Sentence.ONE_MORE_THERAPIST;
            case EXTRA_CLASS_SLOT -> Sentence.ONE_MORE_CLASS_TIME;
            case OVERLOAD_MINUTE -> Sentence.OVERLOADED;
            case PUBLISHED_MOVED -> Sentence.PUBLISHED_GONE;
            case PUBLISHED_THERAPIST -> Sentence.PUBLISHED_WITH_OTHER;
            case PUBLISHED_ROOM -> Sentence.PUBLISHED_ELSEWHERE;
            case H01, H02, H03, H04, H05, H06, H07, H08, H09, H10, H11, H12, H13, H14, H15, H16 ->
                throw new IllegalArgumentException(match.rule().id() + " is hard and has breaches, not matches");
        };
    }

    private boolean hasOwnTherapist(Match match) {
        return match.subject() instanceof Sessions sessions && ownTherapists.containsKey(sessions.first().citizen());
    }

    private Map<String, Object> values(Match match) {
        return switch (match.subject()) {
            case OpenDemand(Unplaced demand) ->
                Map.of("citizen", demand.citizen(), "kind", demand.kind(), "week",
                        new CalendarWeek(problem.horizon().monday(demand.week())), "days",
                        Noun.DAY.times(match.units()));
            case TherapistDay day -> Map.of("therapist", day.therapist(), "date", day.date(), "load",
                    Noun.MINUTE.times(day.load()), "over", Noun.MINUTE.times(match.units()));
            case Sessions sessions -> values(match, sessions);
        };
    }

    private Map<String, Object> values(Match match, Sessions sessions) {
        Session first = sessions.first();
        Session last = sessions.last();
        int number = sessions.sessions().size();
        Map<String, Object> values = new HashMap<>(Map.of("citizen", first.citizen(), "kind", first.kind(), "start",
                first.start(), "date", first.date(), "otherDate", last.date(), "weekday", first.start().getDayOfWeek(),
                "therapist", last.therapist(), "room", last.room()));
        values.put("before", match.rule() == Rule.PUBLISHED_ROOM ? first.room() : first.therapist());
        values.put("days", Noun.DAY.times(match.units()));
        values.put("missing", match.units());
        values.put("citizens", Noun.CITIZEN.times(number));
        values.put("sessions", Noun.SESSION.times(number));
        values.put("class", Objects.requireNonNullElse(first.rehabClass(), ""));
        values.put("own", ownTherapists.getOrDefault(first.citizen(), ""));
        return values;
    }
}
