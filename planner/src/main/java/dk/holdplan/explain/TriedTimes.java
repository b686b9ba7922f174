package dk.holdplan.explain;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Attempts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every place that a demand could be thought to have in a setting that triage allows (H03): each day of its window, each
 * start on the grid, each therapist and room at the citizen's sites; and each meeting of a class there, as it runs, or
 * however it could.
 */
final class TriedTimes {

    private final Problem problem;
    private final Attempts attempts;
    private final Map<String, SiteHours> sites = new HashMap<>();

    TriedTimes(Problem problem, Attempts attempts) {
        this.problem = problem;
        this.attempts = attempts;
        problem.rooms().forEach(room -> sites.computeIfAbsent(room.site(), site -> SiteHours.of(site, problem)));
    }

    SiteHours hours(String site) {
        return sites.get(site);
    }

    Stream<TriedTime> of(Need need, Demand demand) {
        boolean alone = need.mayBeAlone(demand.kind(), demand.week());
        boolean inClass = need.mayBeInClass(demand.kind(), demand.week());
        return need.citizen().sites().stream().filter(sites::containsKey).map(sites::get)
                .flatMap(site -> demand.dates().filter(site::isOpen)
                        .flatMap(date -> Stream.concat(
                                alone
                                        ? alone(site, date, demand).flatMap(tried -> apart(tried, need.citizen().id()))
                                        : Stream.empty(),
                                inClass ? meetings(site, date, demand) : Stream.empty())));
    }

    /**
     * A citizen's own session at the very time keeps its therapist and its room from the citizen, too, but for the one
     * place at which it is itself, where the two would be one to the judge.
     */
    private Stream<TriedTime> apart(TriedTime tried, String citizen) {
        return attempts.alone(citizen, tried.start(), tried.end()).stream()
                .filter(own -> tried.therapists().contains(own.therapist()) && tried.rooms().contains(own.room()))
                .findFirst().map(own -> tried.around(own.therapist(), own.room())).orElse(Stream.of(tried));
    }

    private Stream<TriedTime> alone(SiteHours site, LocalDate date, Demand demand) {
        return demand.minutes().stream().distinct().flatMap(minutes -> starts(site, minutes)
                .mapToObj(minute -> tried(site, date, LocalTime.MIN.plusMinutes(minute), minutes)));
    }

    private IntStream starts(SiteHours site, int minutes) {
        int grid = problem.gridMinutes();
        int first = Math.ceilDiv(site.from(), grid);
        return IntStream.rangeClosed(first, Math.floorDiv(site.to() - minutes, grid)).map(tick -> tick * grid);
    }

    private static TriedTime tried(SiteHours site, LocalDate date, LocalTime start, int minutes) {
        return new TriedTime(null, date.atTime(start), date.atTime(start).plusMinutes(minutes), site.therapists(),
                site.rooms());
    }

    private Stream<TriedTime> meetings(SiteHours site, LocalDate date, Demand demand) {
        return problem.classes().stream().filter(each -> each.site().equals(site.site()))
                .filter(each -> serves(each.kind(), demand.kind()) && each.inSeason(date))
                .flatMap(each -> meeting(site, each, date));
    }

    private static boolean serves(ClassKind kind, SessionKind demanded) {
        return switch (demanded) {
            case TRAINING -> kind != ClassKind.EDUCATION;
            case EDUCATION -> kind == ClassKind.EDUCATION;
            case EXAMINATION, REEVALUATION, CLOSING -> false;
        };
    }

    private Stream<TriedTime> meeting(SiteHours site, RehabClass each, LocalDate date) {
        List<Session> running = attempts.meeting(each.id(), date);
        if (!running.isEmpty()) {
            Session first = running.getFirst();
            boolean known = site.therapists().contains(first.therapist()) && site.rooms().contains(first.room());
            return !known
                    ? Stream.empty()
                    : Stream.of(new TriedTime(each.id(), first.start(), first.end(), List.of(first.therapist()),
                            List.of(first.room())));
        }
        return each.startsOn(date).stream()
                .map(start -> new TriedTime(each.id(), date.atTime(start),
                        date.atTime(start).plusMinutes(each.minutes()),
                        site.therapists(), site.rooms()));
    }
}
