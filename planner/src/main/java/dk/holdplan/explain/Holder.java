package dk.holdplan.explain;

import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Sentence;

/** Who or what a hard rule protects, and so holds a place back. */
public enum Holder {
    CITIZEN,
    CLASS,
    THERAPIST,
    ROOM;

    /** A full meeting is held back by its room where the room is the smaller, else by its class. */
    static Holder of(Sentence sentence) {
        return sentence == Sentence.ROOM_FULL ? ROOM : of(sentence.rule());
    }

    private static Holder of(Rule rule) {
        return switch (rule) {
            case H04, H05, H06 -> CLASS;
            case H07, H08, H09, H10 -> THERAPIST;
            case H11, H12, H13, H14 -> ROOM;
            default -> CITIZEN;
        };
    }
}
