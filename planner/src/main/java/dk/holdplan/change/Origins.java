package dk.holdplan.change;

import dk.holdplan.check.Issue;
import dk.holdplan.check.Pointer;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** From which place in the change document each place of the changed problem comes. */
final class Origins {

    /** By a pointer into the problem that has ids where a document has indexes of citizens and classes. */
    private final Map<String, Pointer> origins = new HashMap<>();

    void put(Pointer place, Pointer origin) {
        origins.put(place.toString(), origin);
    }

    /** The issues that the changes brought in, with their places there, and every other error. */
    List<Issue> inChanges(List<Issue> issues, Problem problem) {
        return issues.stream().flatMap(issue -> inChanges(issue, problem)).toList();
    }

    private Stream<Issue> inChanges(Issue issue, Problem problem) {
        String place = withId(issue.pointer(), problem);
        for (int end = place.length(); end > 0; end = place.lastIndexOf('/', end - 1)) {
            Pointer origin = origins.get(place.substring(0, end));
            if (origin != null) {
                return Stream.of(new Issue(issue.severity(), issue.code(), origin + place.substring(end),
                        issue.value(), issue.expected()));
            }
        }
        return issue.isError() ? Stream.of(issue) : Stream.empty();
    }

    private static String withId(String pointer, Problem problem) {
        String citizen = withId(pointer, "citizens", problem.citizens(), Citizen::id);
        return withId(citizen, "classes", problem.classes(), RehabClass::id);
    }

    private static <T> String withId(String pointer, String list, List<T> entries, Function<T, String> id) {
        String start = "/" + list + "/";
        if (!pointer.startsWith(start)) {
            return pointer;
        }
        int slash = pointer.indexOf('/', start.length());
        int end = slash < 0 ? pointer.length() : slash;
        int index = Integer.parseInt(pointer.substring(start.length(), end));
        return Pointer.ROOT.at(list).at(id.apply(entries.get(index))) + pointer.substring(end);
    }
}
