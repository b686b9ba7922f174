package dk.holdplan.api.error;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Severity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a document. */
@Schema(name = "Issue")
public record IssueResponse(Severity severity, IssueCode code,
        @Schema(description = "Its place, a JSON pointer; empty for the whole document") String pointer,
        @Schema(description = "What was found") @Nullable String value,
        @Schema(description = "What should have been there, in Danish for whoever asks for that by "
                + "Accept-Language") String expected,
        @Schema(description = "All of it in a sentence, in Danish for whoever asks for that by Accept-Language") String message) {

    /** The same in Danish; what is expected is told by the code alone where there is no sentence for it. */
    IssueResponse inDanish() {
        Optional<String> told = ExpectedTexts.danish(expected);
        return new IssueResponse(severity, code, pointer, value, told.orElseGet(() -> IssueTexts.danish(code)),
                IssueTexts.danish(this, told));
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Warnings that come with an answer, in the language of whoever asked. */
    public static List<IssueResponse> forReader(List<Issue> issues) {
        return ReadersLanguage.isDanish() ? of(issues).stream().map(IssueResponse::inDanish).toList() : of(issues);
    }

    /** The issues as they are shown. */
    public static List<IssueResponse> of(List<Issue> issues) {
        return issues.stream().map(issue -> new IssueResponse(issue.severity(), issue.code(), issue.pointer(),
                issue.value(), issue.expected(), issue.message())).toList();
    }
}
