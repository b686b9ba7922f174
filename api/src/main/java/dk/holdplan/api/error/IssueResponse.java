package dk.holdplan.api.error;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Severity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a document. */
@Schema(name = "Issue")
public record IssueResponse(Severity severity, IssueCode code,
        @Schema(description = "Its place, a JSON pointer; empty for the whole document") String pointer,
        @Schema(description = "What was found") @Nullable String value,
        @Schema(description = "What should have been there") String expected,
        @Schema(description = "All of it in a sentence, in Danish for whoever asks for that by Accept-Language") String message) {

    /** The same, with a sentence in Danish. */
    IssueResponse inDanish() {
        return new IssueResponse(severity, code, pointer, value, expected, IssueTexts.danish(this));
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The issues as they are shown. */
    public static List<IssueResponse> of(List<Issue> issues) {
        return issues.stream().map(issue -> new IssueResponse(issue.severity(), issue.code(), issue.pointer(),
                issue.value(), issue.expected(), issue.message())).toList();
    }
}
