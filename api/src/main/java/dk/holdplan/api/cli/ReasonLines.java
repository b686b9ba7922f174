package dk.holdplan.api.cli;

import dk.holdplan.explain.Openings;
import dk.holdplan.explain.Reason;
import dk.holdplan.explain.ReasonSentences;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Phrase;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reasons and openings as lines. */
record ReasonLines(Language language, int most, PrintWriter out) {

    private static final Phrase DEMAND = new Phrase(
            "{citizen}, {kind}, {first} to {last}: {places} places tried, {free} free",
            "{citizen}, {kind}, {first} til {last}: {places} pladser prøvet, {free} ledige");
    private static final Phrase BLOCKS = new Phrase("blocks {places} places, {alone} of them alone",
            "spærrer {places} pladser, {alone} af dem alene");
    private static final Phrase BY = new Phrase(" (taken by {who})", " (optaget af {who})");
    private static final int MOST_NAMED = 5;
    private static final Phrase OPENS = new Phrase(
            "opens {start}, {therapist}, {room}: costs the others {cost}, {moved} moved, {score} becomes {after}",
            "åbner {start}, {therapist}, {room}: giver de andre {cost} strafpoint, {moved} flyttes, {score} bliver {after}");
    private static final Phrase NOTHING = new Phrase(
            "none of the {tried} changes that were tried opens a place",
            "ingen af de {tried} ændringer, der blev prøvet, åbner en plads");
    private static final Phrase NO_SINGLE = new Phrase(
            "each of the {singles} single changes was tried; none opens a place alone",
            "hver af de {singles} enkelte ændringer blev prøvet; ingen åbner en plads alene");
    void print(Reason reason) {
        out.println();
        out.println(DEMAND.in(language,
                Map.of("citizen", reason.demand().citizen(), "kind", reason.demand().kind(), "first", reason.first(),
                        "last", reason.last(), "places", reason.places(), "free", reason.free())));
        reason.lacks().forEach(lack -> out.println("  " + lack.text(language)));
        reason.obstacles().stream().limit(most)
                .forEach(block -> out.println("  " + block.obstacle().rule().id() + " "
                        + ReasonSentences.text(block.obstacle(), language) + ": " + BLOCKS.in(language,
                                Map.of("places", block.places(), "alone", block.alone()))
                        + by(block)));
    }

    /** Whose sessions take the time, those who take most of it first. */
    private String by(Reason.ObstacleCount block) {
        return block.by().isEmpty()
                ? ""
                : BY.in(language, Map.of("who", block.by().stream().limit(MOST_NAMED).map(Reason.Share::id)
                        .collect(Collectors.joining(", ", "", block.by().size() > MOST_NAMED ? " …" : ""))));
    }

    void print(Openings.Found found) {
        if (found.openings().isEmpty()) {
            out.println("  → " + NOTHING.in(language, Map.of("tried", found.tried())));
        }
        if (found.tried() > found.singles() || found.openings().isEmpty()) {
            out.println("  → " + NO_SINGLE.in(language,
                    Map.of("singles", found.singles())));
        }
        found.openings().forEach(opening -> out.println("  → " + opening.text(language) + " "
                + OPENS.in(language,
                        Map.of("start", opening.place().start(), "therapist", opening.place().therapist(), "room",
                                opening.place().room(), "cost", String.format(Locale.ROOT, "%+d", opening.softCost()),
                                "score",
                                opening.before(), "after", opening.after(), "moved",
                                opening.counts().moved()))
                + (opening.sure() ? "" : " (" + opening.contest().text(language) + ")")));
    }
}
