package dk.holdplan.data.document;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the issues of a check that only follow from what could not be read and was replaced by a placeholder. */
final class FollowUps {

    private static final Set<IssueCode> FROM_THE_WHOLE = EnumSet.of(IssueCode.CLASS_WITHOUT_ROOM,
            IssueCode.CLASS_WITHOUT_THERAPIST, IssueCode.CITIZEN_WITHOUT_ROOM, IssueCode.CITIZEN_WITHOUT_THERAPIST,
            IssueCode.CITIZEN_NEVER_FREE, IssueCode.CLASS_NEVER_MEETS, IssueCode.ROOM_WITHOUT_USE);

    private static final Map<String, String> LIST_OF_FIELD = Map.of("site", "/sites", "sites", "/sites", "pathway",
            "/pathways", "therapist", "/therapists", "room", "/rooms", "class", "/classes", "citizen", "/citizens");

    /** Places that could not be read. */
    private final Set<String> broken = new HashSet<>();
    /** These and all places around them. */
    private final Set<String> touched = new HashSet<>();

    FollowUps(List<Issue> reading) {
        for (Issue issue : reading) {
            if (issue.isError() && issue.code() != IssueCode.UNKNOWN_FIELD
                    && issue.code() != IssueCode.LOOKS_LIKE_CPR) {
                broken.add(issue.pointer());
                for (String place = issue.pointer(); touched.add(place) && !place.isEmpty();) {
                    place = parent(place);
                }
            }
        }
    }

    boolean contain(Issue issue) {
        String place = issue.pointer();
        if (broken.isEmpty()) {
            return false;
        }
        return FROM_THE_WHOLE.contains(issue.code()) || touched.contains(place) || isUnderBroken(place)
                || issue.code() == IssueCode.TWO_ENTRIES_ONE_WEEKDAY && touched.contains(parent(parent(place)))
                || issue.code() == IssueCode.UNKNOWN_REFERENCE && touched.contains(listNamedAt(place));
    }

    private boolean isUnderBroken(String place) {
        for (String around = place; !around.isEmpty(); around = parent(around)) {
            if (broken.contains(around)) {
                return true;
            }
        }
        return broken.contains("");
    }

    /** The list of the document whose ids a reference at this place names. */
    private static String listNamedAt(String place) {
        String field = place.substring(place.lastIndexOf('/') + 1);
        return LIST_OF_FIELD.getOrDefault(Character.isDigit(field.charAt(0)) ? lastField(parent(place)) : field, "?");
    }

    private static String lastField(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static String parent(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }
}
