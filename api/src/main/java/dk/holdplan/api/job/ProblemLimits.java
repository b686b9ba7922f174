package dk.holdplan.api.job;

import dk.holdplan.api.error.InvalidProblemException;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The largest problem that this service plans; the schema allows far more than fits into its memory.
 *
 * @param weeks of the horizon
 * @param citizenWeeks citizens times weeks
 */
@ConfigurationProperties("holdplan.problem")
public record ProblemLimits(@DefaultValue("10000") int citizens, @DefaultValue("1000") int therapists,
        @DefaultValue("1000") int rooms, @DefaultValue("1000") int classes, @DefaultValue("26") int weeks,
        @DefaultValue("30000") int citizenWeeks) {

    /**
     * Lets a problem pass that is not too large.
     *
     * @throws InvalidProblemException with an issue for everything of which there is too much
     */
    public void check(Problem problem) {
        int inhabitants = problem.citizens().size();
        List<Issue> issues = Stream.of(
                tooMany("citizens", inhabitants, citizens, "citizens"),
                tooMany("therapists", problem.therapists().size(), therapists, "therapists"),
                tooMany("rooms", problem.rooms().size(), rooms, "rooms"),
                tooMany("classes", problem.classes().size(), classes, "classes"),
                tooMany("horizon", problem.horizon().weeks(), weeks, "weeks"),
                tooMany("citizens", inhabitants * problem.horizon().weeks(), citizenWeeks, "citizens times weeks"))
                .flatMap(Optional::stream).toList();
        if (!issues.isEmpty()) {
            throw new InvalidProblemException(issues);
        }
    }

    private static Optional<Issue> tooMany(String field, int found, int most, String what) {
        return found <= most
                ? Optional.empty()
                : Optional.of(Issue.error(IssueCode.TOO_LARGE, Pointer.ROOT.at(field), found,
                        "at most " + most + " " + what + " in this service"));
    }
}
