package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Phrase;
import dk.holdplan.rule.Rule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Says in sentences what blocks a place and what would open one. */
public final class ReasonSentences {

    private static final Map<Rule, Phrase> OBSTACLES = new EnumMap<>(Map.ofEntries(
            Map.entry(Rule.H01, new Phrase("{id} does not need it then", "{id} har ikke behovet på det tidspunkt")),
            Map.entry(Rule.H02, new Phrase("{id} has another session that day", "{id} har en anden session den dag")),
            Map.entry(Rule.H03,
                    new Phrase("{id} may not be in a class, or may not train individually",
                            "{id} må ikke være på hold eller må ikke træne individuelt")),
            Map.entry(Rule.H04, new Phrase("class {id} is of a kind that does not suit",
                    "hold {id} er af en type, der ikke passer")),
            Map.entry(Rule.H05, new Phrase("class {id} does not meet then", "hold {id} mødes ikke på det tidspunkt")),
            Map.entry(Rule.H06, new Phrase("class {id} is full", "hold {id} er fuldt")),
            Map.entry(Rule.H07, new Phrase("therapist {id} is busy", "terapeut {id} er optaget")),
            Map.entry(Rule.H08, new Phrase("therapist {id} is not on shift", "terapeut {id} har ikke vagt")),
            Map.entry(Rule.H09, new Phrase("therapist {id} lacks a skill", "terapeut {id} mangler en kompetence")),
            Map.entry(Rule.H10,
                    new Phrase("therapist {id} would have no lunch", "terapeut {id} ville ikke få frokost")),
            Map.entry(Rule.H11, new Phrase("room {id} is taken", "lokale {id} er optaget")),
            Map.entry(Rule.H12, new Phrase("room {id} is not meant for it", "lokale {id} er ikke indrettet til det")),
            Map.entry(Rule.H13, new Phrase("room {id} is closed", "lokale {id} er lukket")),
            Map.entry(Rule.H14, new Phrase("room {id} has steps", "lokale {id} er ikke niveaufrit")),
            Map.entry(Rule.H15, new Phrase("{id} cannot come then", "{id} kan ikke komme på det tidspunkt"))));

    private static final Phrase ROOM_FULL = new Phrase("room {id} holds nobody more for the class",
            "lokale {id} kan ikke rumme flere til holdet");

    private static final Phrase PLACES = new Phrase("class {class} with {places} places",
            "hold {class} med {places} pladser");
    private static final Phrase ON_SHIFT = new Phrase("therapist {therapist} on shift at {site} {from} to {to}",
            "terapeut {therapist} på vagt på {site} {from} til {to}");
    private static final Phrase OPEN = new Phrase("room {room} open {from} to {to}",
            "lokale {room} åbent {from} til {to}");
    private static final Phrase AVAILABLE = new Phrase("{citizen} able to come {from} to {to}",
            "{citizen} kan komme {from} til {to}");

    private ReasonSentences() {
    }

    /** What blocks. */
    public static String text(Obstacle obstacle, Language language) {
        return text(obstacle, obstacle.id(), language);
    }

    /** What blocks, where the citizen, therapist, room or class is called by a name. */
    public static String text(Obstacle obstacle, String name, Language language) {
        Phrase phrase = obstacle.rule() == Rule.H06 && obstacle.holder() == Holder.ROOM
                ? ROOM_FULL
                : OBSTACLES.get(obstacle.rule());
        return Objects.requireNonNull(phrase).in(language, Map.of("id", name));
    }

    /**
     * What a change of an {@link Opening} gives.
     *
     * @throws IllegalArgumentException for a change that opens nothing
     */
    public static String text(Change change, Language language) {
        return switch (change) {
            case ClassChanged it -> PLACES.in(language,
                    Map.of("class", it.rehabClass(), "places", Objects.requireNonNull(it.capacity())));
            case TherapistOnShift it -> ON_SHIFT.in(language, Map.of("therapist", it.therapist(), "site", it.site(),
                    "from", it.from(), "to", it.to().toLocalTime()));
            case RoomOpened it ->
                OPEN.in(language, Map.of("room", it.room(), "from", it.from(), "to", it.to().toLocalTime()));
            case CitizenAvailable it -> AVAILABLE.in(language,
                    Map.of("citizen", it.citizen(), "from", it.from(), "to", it.to().toLocalTime()));
            default -> throw new IllegalArgumentException(change + " opens nothing");
        };
    }
}
