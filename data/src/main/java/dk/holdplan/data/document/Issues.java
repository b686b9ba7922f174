package dk.holdplan.data.document;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.check.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects issues while a document is read; keeps the first thousand and counts the rest. */
final class Issues {

    static final int MOST_LISTED = 1_000;

    private static final Set<IssueCode> AT_TEXTS = EnumSet.of(IssueCode.LOOKS_LIKE_CPR, IssueCode.BAD_FORMAT);

    private final Set<String> told = new HashSet<>();
    private final List<Issue> listed = new ArrayList<>();
    private long more;
    private boolean moreErrors;

    void error(IssueCode code, Pointer pointer, @Nullable Object value, String expected) {
        if (isFull()) {
            more++;
            moreErrors = true;
        } else {
            add(Issue.error(code, pointer, value, expected));
        }
    }

    /** Each thing once: a text is looked at before anything knows what it is for. */
    void add(Issue issue) {
        if (AT_TEXTS.contains(issue.code()) && !told.add(issue.code() + issue.pointer())) {
            return;
        }
        if (listed.size() < MOST_LISTED) {
            listed.add(issue);
        } else {
            more++;
            moreErrors |= issue.isError();
        }
    }

    /** Whether no more issues are listed, so that what is still read is of no use. */
    boolean isFull() {
        return listed.size() == MOST_LISTED;
    }

    boolean hasErrors() {
        return moreErrors || listed.stream().anyMatch(Issue::isError);
    }

    List<Issue> listed() {
        return List.copyOf(listed);
    }

    /** The reading of a value together with these issues; without the value when one of them is an error. */
    <T> Reading<T> reading(@Nullable T value) {
        List<Issue> all = new ArrayList<>(listed);
        if (more > 0) {
            all.add(new Issue(moreErrors ? Severity.ERROR : Severity.WARNING, IssueCode.TOO_MANY_ISSUES, "",
                    more + " more issues", "at most " + MOST_LISTED));
        }
        return new Reading<>(hasErrors() ? null : value, all);
    }
}
