package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Phrase;
import dk.holdplan.rule.Sentence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Says in sentences what blocks a place and what would open one. */
public final class ReasonSentences {

    private static final Map<Sentence, Phrase> OBSTACLES = new EnumMap<>(Map.ofEntries(
            Map.entry(Sentence.NO_DEMAND,
                    new Phrase("{id} does not need it then", "{id} har ikke behovet på det tidspunkt")),
            Map.entry(Sentence.SEVERAL_A_DAY,
                    new Phrase("{id} has another session that day", "{id} har en anden session den dag")),
            Map.entry(Sentence.NO_CLASS_ALLOWED,
                    new Phrase("{id} may not be in a class, or may not train individually",
                            "{id} må ikke være på hold eller må ikke træne individuelt")),
            Map.entry(Sentence.CLASS_KIND, new Phrase("class {id} is of a kind that does not suit",
                    "hold {id} er af en type, der ikke passer")),
            Map.entry(Sentence.NO_MEETING_THEN,
                    new Phrase("class {id} does not meet then", "hold {id} mødes ikke på det tidspunkt")),
            Map.entry(Sentence.CLASS_FULL, new Phrase("class {id} is full", "hold {id} er fuldt")),
            Map.entry(Sentence.THERAPIST_BUSY, new Phrase("therapist {id} is busy", "terapeut {id} er optaget")),
            Map.entry(Sentence.NOT_ON_SHIFT,
                    new Phrase("therapist {id} is not on shift", "terapeut {id} har ikke vagt")),
            Map.entry(Sentence.CITIZEN_SKILL,
                    new Phrase("therapist {id} lacks a skill", "terapeut {id} mangler en kompetence")),
            Map.entry(Sentence.NO_LUNCH,
                    new Phrase("therapist {id} would have no lunch", "terapeut {id} ville ikke få frokost")),
            Map.entry(Sentence.ROOM_BUSY, new Phrase("room {id} is taken", "lokale {id} er optaget")),
            Map.entry(Sentence.ROOM_NOT_INDIVIDUAL,
                    new Phrase("room {id} is not meant for it", "lokale {id} er ikke indrettet til det")),
            Map.entry(Sentence.ROOM_CLOSED, new Phrase("room {id} is closed", "lokale {id} er lukket")),
            Map.entry(Sentence.STEPS, new Phrase("room {id} has steps", "lokale {id} er ikke niveaufrit")),
            Map.entry(Sentence.CITIZEN_UNAVAILABLE,
                    new Phrase("{id} cannot come then", "{id} kan ikke komme på det tidspunkt")),
            Map.entry(Sentence.APART_ON_ONE_DAY,
                    new Phrase("{id} has a training or education that day, which must lie next to this",
                            "{id} har træning eller undervisning den dag, og de to skal ligge op ad hinanden")),
            Map.entry(Sentence.SAME_PERSON, new Phrase("{id} is there on another pathway at that time",
                    "{id} er der i et andet forløb på det tidspunkt")),
            Map.entry(Sentence.CLASS_AGES, new Phrase("class {id} is for people of another age",
                    "hold {id} er for en anden aldersgruppe")),
            Map.entry(Sentence.JOINED_TOO_LATE, new Phrase("class {id} can be joined no more by then",
                    "hold {id} tager ikke nye ind så sent")),
            Map.entry(Sentence.ROOM_FULL, new Phrase("room {id} holds nobody more for the class",
                    "lokale {id} kan ikke rumme flere til holdet")),
            Map.entry(Sentence.THERAPIST_OCCUPIED_BETWEEN,
                    new Phrase("therapist {id} needs the time for notes, setting up or clearing",
                            "terapeut {id} skal bruge tiden til journal, klargøring eller oprydning")),
            Map.entry(Sentence.NO_SHIFT_FOR_NOTES, new Phrase("therapist {id}'s shift leaves no time for notes",
                    "terapeut {id}s vagt levner ikke tid til journal")),
            Map.entry(Sentence.NO_SHIFT_AROUND,
                    new Phrase("therapist {id}'s shift leaves no time to set up and clear the class",
                            "terapeut {id}s vagt levner ikke tid til klargøring og oprydning")),
            Map.entry(Sentence.NOT_WITH_THIS_THERAPIST, new Phrase("not alone with therapist {id}",
                    "ikke alene hos terapeut {id}")),
            Map.entry(Sentence.ROOM_OCCUPIED_BETWEEN, new Phrase("room {id} is being set up or cleared",
                    "lokale {id} er optaget af klargøring eller oprydning")),
            Map.entry(Sentence.ROOM_CHANGES, new Phrase("room {id} needs its time between two sessions",
                    "lokale {id} skal have sin skiftetid mellem to sessioner")),
            Map.entry(Sentence.ROOM_BESIDE_FULL, new Phrase("room {id} has all its places taken",
                    "lokale {id} har alle pladser optaget")),
            Map.entry(Sentence.ROOM_CLOSED_AROUND,
                    new Phrase("room {id} is not open for setting up and clearing the class",
                            "lokale {id} er ikke åbent til klargøring og oprydning")),
            Map.entry(Sentence.NO_LONGER_IN_CLASS, new Phrase("the citizen may not be in a class any more",
                    "borgeren må ikke længere være på hold")),
            Map.entry(Sentence.TOO_SOON, new Phrase("it is too soon for anything new",
                    "det er for tidligt til noget nyt"))));

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

    /** The sentence itself when it has words of its own for what blocks, or else the usual one of its rule. */
    static Sentence said(Sentence sentence) {
        return OBSTACLES.containsKey(sentence)
                ? sentence
                : OBSTACLES.keySet().stream().filter(usual -> usual.rule() == sentence.rule()).findFirst()
                        .orElseThrow();
    }

    /** What blocks. */
    public static String text(Obstacle obstacle, Language language) {
        return text(obstacle, obstacle.id(), language);
    }

    /** What blocks, where the citizen, therapist, room or class is called by a name. */
    public static String text(Obstacle obstacle, String name, Language language) {
        return Objects.requireNonNull(OBSTACLES.get(obstacle.sentence())).in(language, Map.of("id", name));
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
