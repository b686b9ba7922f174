package dk.holdplan.rule;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sentence or a part of one in each language, with named places such as {@code {citizen}} for values. */
public record Phrase(String english, String danish) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** The text without values filled in. */
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case DANISH -> danish;
        };
    }

    /**
     * The text with values filled in, each said as the language says it.
     *
     * @throws IllegalArgumentException when a value is missing
     */
    public String in(Language language, Map<String, ?> values) {
        return PLACEHOLDER.matcher(in(language))
                .replaceAll(place -> Matcher.quoteReplacement(language.say(value(place.group(1), values))));
    }

    /** The names of the values that the text in a language asks for. */
    public Set<String> placeholders(Language language) {
        return PLACEHOLDER.matcher(in(language)).results().map(place -> place.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Object value(String name, Map<String, ?> values) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No value for {" + name + "} among " + values.keySet());
        }
        return value;
    }
}
