package dk.holdplan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects issues, and looks at limits and repetitions in the way that all checks share. */
final class Findings {

    private final List<Issue> found = new ArrayList<>();

    void add(Issue issue) {
        found.add(issue);
    }

    void error(IssueCode code, Pointer pointer, @Nullable Object value, String expected) {
        add(Issue.error(code, pointer, value, expected));
    }

    void warning(IssueCode code, Pointer pointer, @Nullable Object value, String expected) {
        add(Issue.warning(code, pointer, value, expected));
    }

    /** Both limits are allowed. */
    void range(Pointer pointer, long value, long least, long most) {
        if (value < least || value > most) {
            error(IssueCode.OUT_OF_RANGE, pointer, value, least + " to " + most);
        }
    }

    void optionalRange(Pointer pointer, @Nullable Integer value, long least, long most) {
        if (value != null) {
            range(pointer, value, least, most);
        }
    }

    void size(Pointer pointer, int size, int least, int most) {
        if (size < least || size > most) {
            error(IssueCode.OUT_OF_RANGE, pointer, size + (size == 1 ? " entry" : " entries"),
                    least + " to " + most + " entries");
        }
    }

    void length(Pointer pointer, String text, int least, int most) {
        if (text.length() < least || text.length() > most) {
            error(IssueCode.OUT_OF_RANGE, pointer, text, least + " to " + most + " characters");
        }
    }

    void distinct(Pointer list, List<?> values) {
        Set<Object> seen = new HashSet<>();
        list.each(values, (at, value) -> {
            if (!seen.add(value)) {
                error(IssueCode.DUPLICATE_VALUE, at, value, "each entry once");
            }
        });
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Issue::isError);
    }

    List<Issue> errorsFirst() {
        return found.stream().sorted(Comparator.comparing(Issue::severity)).toList();
    }
}
