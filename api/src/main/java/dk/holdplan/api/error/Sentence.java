package dk.holdplan.api.error;

import dk.holdplan.rule.Language;
import dk.holdplan.rule.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sentence, or a part of one, in both languages, with places for values; found again by what was said in English. */
record Sentence(Phrase phrase, Pattern pattern) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    static Sentence of(String english, String danish) {
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        for (MatchResult place : PLACE.matcher(english).results().toList()) {
            pattern.append(Pattern.quote(english.substring(end, place.start()))).append("(.*?)");
            end = place.end();
        }
        pattern.append(Pattern.quote(english.substring(end)));
        return new Sentence(new Phrase(english, danish), Pattern.compile(pattern.toString(), Pattern.DOTALL));
    }

    /** What was said in English, in Danish; nothing when it was another sentence. */
    Optional<String> danish(String said) {
        return danish(said, UnaryOperator.identity());
    }

    /** The same, with the values said in Danish too. */
    Optional<String> danish(String said, UnaryOperator<String> value) {
        Matcher matcher = pattern.matcher(said);
        return matcher.matches()
                ? Optional.of(phrase.in(Language.DANISH, values(matcher, value)))
                : Optional.empty();
    }

    private Map<String, String> values(Matcher matcher, UnaryOperator<String> value) {
        List<String> names = PLACE.matcher(phrase.english()).results().map(it -> it.group(1)).toList();
        return names.stream()
                .collect(Collectors.toMap(it -> it, it -> value.apply(matcher.group(names.indexOf(it) + 1))));
    }
}
