package dk.holdplan.api.cli;

import dk.holdplan.api.capacity.TextTable;
import dk.holdplan.explain.MatchSentences;
import dk.holdplan.explain.RulePrice;
import dk.holdplan.explain.ScoreByRule;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Rule;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A score by rule as a table, and under it what each rule penalises in sentences. */
record ScoreLines(MatchSentences sentences, Language language, int most) {

    static ScoreLines of(Problem problem, Language language, int most) {
        return new ScoreLines(new MatchSentences(problem), language, most);
    }

    void print(ScoreByRule score, Predicate<Rule> wanted, PrintWriter out) {
        score.broken().stream().filter(breach -> wanted.test(breach.rule()))
                .forEach(breach -> out.println(breach.rule().id() + " " + breach.text(language)));
        List<RulePrice> prices = score.rules().stream()
                .filter(price -> wanted.test(price.rule()) && price.units() != 0).toList();
        TextTable table = new TextTable(danish("regel", "rule"), danish("antal", "units"), danish("vægt", "weight"),
                danish("strafpoint", "price"));
        prices.forEach(price -> table.row(price.rule().id(), price.units(), price.weight(), price.price()));
        out.print(table.text());
        out.println(score.score());
        prices.forEach(price -> matches(price, out));
    }

    private void matches(RulePrice price, PrintWriter out) {
        out.println();
        out.println(price.rule().id() + ": "
                + (language == Language.DANISH ? price.rule().danish() : price.rule().english()));
        price.matches().stream().limit(most).forEach(
                match -> out.printf(Locale.ROOT, "%6d  %s%n", match.units() * price.weight(),
                        sentences.text(match, language)));
        if (price.matches().size() > most) {
            out.printf(Locale.ROOT, "        … %d%n", price.matches().size() - most);
        }
    }

    private String danish(String danish, String english) {
        return language == Language.DANISH ? danish : english;
    }
}
