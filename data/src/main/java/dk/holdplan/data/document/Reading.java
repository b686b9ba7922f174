package dk.holdplan.data.document;

import dk.holdplan.check.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document.
 *
 * @param value what was read; null exactly when an issue is an error
 * @param issues everything that is wrong with the document, errors first
 */
public record Reading<T>(@Nullable T value, List<Issue> issues) {

    public Reading {
        issues = List.copyOf(issues);
    }
}
