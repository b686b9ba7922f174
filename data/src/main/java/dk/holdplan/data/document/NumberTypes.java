package dk.holdplan.data.document;

import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Types of numbers between limits. */
final class NumberTypes {

    static final Type<Double> SHARE = decimal(0, 1);

    private NumberTypes() {
    }

    /** A number between two others, both included. */
    static Type<Double> decimal(double least, double most) {
        String expected = "a number from " + least + " to " + most;
        return new Type<>(expected, () -> least, (node, at, issues) -> {
            if (!node.isNumber()) {
                Type.wrong(node, at, expected, issues);
                return null;
            }
            return within(node.doubleValue(), least, most, expected, node, at, issues);
        });
    }

    /** A whole number between two others, both included. */
    static Type<Integer> whole(int least, int most) {
        String expected = "a whole number from " + least + " to " + most;
        return new Type<>(expected, () -> least, (node, at, issues) -> {
            Integer value = Types.INTEGER.reader().read(node, at, issues);
            return value == null ? null : within(value, least, most, expected, node, at, issues);
        });
    }

    private static <T extends Number> @Nullable T within(T value, double least, double most, String expected,
            JsonNode node, Pointer at, Issues issues) {
        if (value.doubleValue() < least || value.doubleValue() > most) {
            issues.error(IssueCode.OUT_OF_RANGE, at, node, expected);
            return null;
        }
        return value;
    }
}
