package dk.holdplan.check;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Site;
import dk.holdplan.problem.Therapist;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ids: long enough, of a shape that can be asked for, each once in its list, and none of them a person's number. */
final class IdCheck {

    private IdCheck() {
    }

    static void check(Problem problem, Findings findings) {
        ids("sites", problem.sites(), Site::id, findings);
        ids("rooms", problem.rooms(), Room::id, findings);
        ids("therapists", problem.therapists(), Therapist::id, findings);
        ids("classes", problem.classes(), RehabClass::id, findings);
        ids("pathways", problem.pathways(), Pathway::id, findings);
        ids("citizens", problem.citizens(), Citizen::id, findings);
        unlistedSites(problem, findings);
        leftCitizens(problem, findings);
    }

    private static <T> void ids(String list, List<T> entries, Function<T, String> id, Findings findings) {
        Set<String> seen = new HashSet<>();
        Map<String, String> byLooks = new HashMap<>();
        Pointer.ROOT.at(list).each(entries, (at, entry) -> {
            String value = id.apply(entry);
            Pointer pointer = at.at("id");
            findings.length(pointer, value, 1, Limits.ID);
            shape(pointer, value, findings);
            pseudonym(pointer, value, findings);
            if (!seen.add(value)) {
                findings.error(IssueCode.DUPLICATE_ID, pointer, CprShape.masked(value), "an id of its own");
                return;
            }
            String other = byLooks.putIfAbsent(Shown.alike(value), value);
            if (other != null) {
                findings.warning(IssueCode.LOOKS_ALIKE, pointer, value, unlike(other, list));
            }
        });
    }

    /** Looks at one id that need not be the only one. */
    static void id(Pointer pointer, String id, Findings findings) {
        findings.length(pointer, id, 1, Limits.ID);
        shape(pointer, id, findings);
        pseudonym(pointer, id, findings);
    }

    static String unlike(String other, String list) {
        return "an id that does not look like " + Shown.visible(CprShape.masked(other)) + ", another one of " + list;
    }

    /** Without a list of sites, a site is whatever is named as one; each is told where it is named first. */
    private static void unlistedSites(Problem problem, Findings findings) {
        if (!problem.sites().isEmpty()) {
            return;
        }
        Map<String, Pointer> places = new LinkedHashMap<>();
        ReferenceCheck.sites(problem, (at, site) -> places.putIfAbsent(site, at));
        Pointer.ROOT.at("citizens").each(problem.citizens(), (at, citizen) -> at.at("sites").each(citizen.sites(),
                (place, site) -> places.putIfAbsent(site, place)));
        places.forEach((site, place) -> shape(place, site, findings));
    }

    /** Of published sessions of those whom the problem does not have any more. */
    private static void leftCitizens(Problem problem, Findings findings) {
        Set<String> known = problem.citizens().stream().map(Citizen::id).collect(Collectors.toSet());
        leftCitizens("sessions", problem.publishedSessions(), known, findings);
        if (problem.published() != null && problem.published().told() != null) {
            leftCitizens("told", problem.published().told(), known, findings);
        }
    }

    private static void leftCitizens(String list, List<Session> sessions, Set<String> known, Findings findings) {
        Pointer.ROOT.at("published").at(list).each(sessions, (at, session) -> {
            String citizen = session.citizen();
            if (!known.contains(citizen)) {
                Pointer pointer = at.at("citizen");
                pseudonym(pointer, citizen, findings);
                if (!IdShape.isFine(citizen)) {
                    findings.warning(IssueCode.BAD_FORMAT, pointer, citizen, IdShape.EXPECTED);
                }
            }
        });
    }

    /** An empty id is told as one that is too short. */
    private static void shape(Pointer pointer, String id, Findings findings) {
        if (!id.isEmpty() && !IdShape.isFine(id)) {
            findings.error(IssueCode.BAD_FORMAT, pointer, id, IdShape.EXPECTED);
        }
    }

    private static void pseudonym(Pointer pointer, String id, Findings findings) {
        NewcomerCheck.pseudonym(id, pointer).ifPresent(findings::add);
    }
}
