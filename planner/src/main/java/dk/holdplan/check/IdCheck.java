package dk.holdplan.check;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Site;
import dk.holdplan.problem.Therapist;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ids: long enough, each once in its list, and none of them a person's number. */
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
        leftCitizens(problem, findings);
    }

    private static <T> void ids(String list, List<T> entries, Function<T, String> id, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String value = id.apply(entries.get(i));
            Pointer pointer = Pointer.ROOT.at(list).at(i).at("id");
            findings.length(pointer, value, 1, Limits.ID);
            pseudonym(pointer, value, findings);
            if (!seen.add(value)) {
                findings.error(IssueCode.DUPLICATE_ID, pointer, CprShape.masked(value), "an id of its own");
            }
        }
    }

    /** Of published sessions of those whom the problem does not have any more. */
    private static void leftCitizens(Problem problem, Findings findings) {
        Set<String> known = problem.citizens().stream().map(Citizen::id).collect(Collectors.toSet());
        List<Session> sessions = problem.publishedSessions();
        for (int i = 0; i < sessions.size(); i++) {
            if (!known.contains(sessions.get(i).citizen())) {
                pseudonym(Pointer.ROOT.at("published").at("sessions").at(i).at("citizen"), sessions.get(i).citizen(),
                        findings);
            }
        }
    }

    private static void pseudonym(Pointer pointer, String id, Findings findings) {
        if (CprShape.matches(id)) {
            findings.error(IssueCode.LOOKS_LIKE_CPR, pointer, CprShape.masked(id),
                    "a pseudonym, never a CPR number");
        }
    }
}
