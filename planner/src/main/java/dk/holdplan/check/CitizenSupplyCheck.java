package dk.holdplan.check;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RoomUse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Citizens for whom their sites have no room, no therapist or no time in the days in which they need something. */
final class CitizenSupplyCheck {

    /** A use that some room must have, and for how long it must be open. */
    private record Way(RoomUse use, int minutes) {
    }

    /** What may serve one of a citizen's demands: a room in one of the ways on one of the days. */
    private record Wanted(List<Way> ways, LocalDate first, LocalDate last) {

        String text(boolean stepFree) {
            return "a " + (stepFree ? "step-free room" : "room") + " for "
                    + ways.stream().map(way -> way.use().name()).collect(Collectors.joining(" or "))
                    + " that is open for a session between " + first + " and " + last;
        }
    }

    private final Problem problem;
    private final Map<String, Need> needs;
    private final SiteTimes sites;

    private CitizenSupplyCheck(Problem problem) {
        this.problem = problem;
        needs = Needs.of(problem);
        sites = new SiteTimes(problem);
    }

    static void check(Problem problem, Findings findings) {
        CitizenSupplyCheck supply = new CitizenSupplyCheck(problem);
        Pointer.ROOT.at("citizens").each(problem.citizens(), (at, citizen) -> supply.check(citizen, at, findings));
    }

    private void check(Citizen citizen, Pointer at, Findings findings) {
        Need need = needs.get(citizen.id());
        List<Wanted> wanted = wanted(need);
        List<Wanted> missing = wanted.stream().filter(each -> !isOpen(each, citizen)).toList();
        String names = String.join(", ", citizen.sites());
        if (!missing.isEmpty()) {
            findings.warning(IssueCode.CITIZEN_WITHOUT_ROOM, at.at("sites"), names, missing.stream()
                    .map(each -> each.text(citizen.stepFree()))
                    .collect(Collectors.joining(", and ", "a site with ", "")));
        }
        if (missing.size() < wanted.size() && wanted.stream().noneMatch(each -> isFree(each, citizen))) {
            findings.warning(IssueCode.CITIZEN_NEVER_FREE, at, CprShape.masked(citizen.id()),
                    "some time in the horizon at which the citizen can come and a room at " + names + " is open");
        }
        Set<String> skills = need.demands().isEmpty() || need.demands().stream()
                .anyMatch(demand -> need.mayBeAlone(demand.kind(), demand.week())) ? citizen.needsSkills() : Set.of();
        if (!sites.hasTherapist(citizen.sites(), skills)) {
            findings.warning(IssueCode.CITIZEN_WITHOUT_THERAPIST, at.at("needsSkills"),
                    skills.stream().sorted().collect(Collectors.joining(", ")),
                    "a therapist with these skills and a shift at " + names + " on an open day of the horizon");
        }
    }

    /** Of a citizen who needs nothing yet, any room will do; each thing that is needed several times is asked for once. */
    private List<Wanted> wanted(Need need) {
        if (need.demands().isEmpty()) {
            return List.of(new Wanted(
                    Arrays.stream(RoomUse.values()).map(use -> new Way(use, problem.gridMinutes())).toList(),
                    problem.horizon().firstDay(), problem.horizon().lastDay()));
        }
        return need.demands().stream().map(demand -> new Wanted(ways(need, demand), demand.first(), demand.last()))
                .filter(each -> !each.ways().isEmpty()).distinct().toList();
    }

    private List<Way> ways(Need need, Demand demand) {
        Stream<Way> alone = need.mayBeAlone(demand.kind(), demand.week())
                ? Stream.of(new Way(RoomUse.INDIVIDUAL, Collections.min(demand.minutes())))
                : Stream.empty();
        Stream<Way> inClass = need.mayBeInClass(demand.kind(), demand.week())
                ? need.classKinds(demand.kind()).stream().sorted()
                        .map(kind -> new Way(kind.roomUse(), shortest(kind, need.citizen())))
                : Stream.empty();
        return Stream.concat(alone, inClass).toList();
    }

    private int shortest(ClassKind kind, Citizen citizen) {
        return problem.classes().stream()
                .filter(each -> each.kind() == kind && citizen.sites().contains(each.site()))
                .mapToInt(RehabClass::minutes).min().orElse(problem.gridMinutes());
    }

    private boolean isOpen(Wanted wanted, Citizen citizen) {
        return some(wanted, (way, date) -> Intervals.hold(open(way, date, citizen), way.minutes(),
                problem.gridMinutes()));
    }

    private boolean isFree(Wanted wanted, Citizen citizen) {
        return some(wanted, (way, date) -> SiteTimes.fits(open(way, date, citizen), citizen, date, way.minutes(),
                problem.gridMinutes()));
    }

    private List<Interval> open(Way way, LocalDate date, Citizen citizen) {
        return sites.open(citizen, way.use(), date);
    }

    private static boolean some(Wanted wanted, BiPredicate<Way, LocalDate> fits) {
        return wanted.first().datesUntil(wanted.last().plusDays(1))
                .anyMatch(date -> wanted.ways().stream().anyMatch(way -> fits.test(way, date)));
    }
}
