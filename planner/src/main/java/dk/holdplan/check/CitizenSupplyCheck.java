package dk.holdplan.check;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Therapist;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Citizens for whom their sites have no room, no therapist or no time. */
final class CitizenSupplyCheck {

    private final Problem problem;
    private final Map<String, List<Room>> roomsBySite;
    private final Map<String, Set<Set<String>>> skillsBySite = new HashMap<>();

    private CitizenSupplyCheck(Problem problem) {
        this.problem = problem;
        this.roomsBySite = problem.rooms().stream().collect(Collectors.groupingBy(Room::site));
        for (Therapist therapist : problem.therapists()) {
            therapist.shifts().forEach(shift -> skillsBySite.computeIfAbsent(shift.site(), site -> new HashSet<>())
                    .add(therapist.skills()));
        }
    }

    static void check(Problem problem, Findings findings) {
        CitizenSupplyCheck supply = new CitizenSupplyCheck(problem);
        List<Citizen> citizens = problem.citizens();
        for (int i = 0; i < citizens.size(); i++) {
            supply.check(citizens.get(i), Pointer.ROOT.at("citizens").at(i), findings);
        }
    }

    private void check(Citizen citizen, Pointer at, Findings findings) {
        List<Room> rooms = citizen.sites().stream()
                .flatMap(site -> roomsBySite.getOrDefault(site, List.of()).stream())
                .filter(room -> room.stepFree() || !citizen.stepFree()).toList();
        String sites = String.join(", ", citizen.sites());
        if (rooms.isEmpty()) {
            findings.warning(IssueCode.CITIZEN_WITHOUT_ROOM, at.at("sites"), sites,
                    citizen.stepFree() ? "a site with a step-free room" : "a site with a room");
        } else if (!FreeTime.isSome(citizen, rooms, problem)) {
            findings.warning(IssueCode.CITIZEN_NEVER_FREE, at, CprShape.masked(citizen.id()),
                    "some time in the horizon at which the citizen can come and a room at " + sites + " is open");
        }
        if (citizen.sites().stream().noneMatch(site -> hasSkills(site, citizen.needsSkills()))) {
            findings.warning(IssueCode.CITIZEN_WITHOUT_THERAPIST, at.at("needsSkills"),
                    citizen.needsSkills().stream().sorted().collect(Collectors.joining(", ")),
                    "a therapist with these skills and a shift at " + sites);
        }
    }

    private boolean hasSkills(String site, Set<String> needed) {
        return skillsBySite.getOrDefault(site, Set.of()).stream().anyMatch(skills -> skills.containsAll(needed));
    }
}
