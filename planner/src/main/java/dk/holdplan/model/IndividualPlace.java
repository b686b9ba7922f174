package dk.holdplan.model;

/** One citizen alone with a therapist. Equal to every other place with the same therapist, room and time. */
public record IndividualPlace(Block block) implements Place {

    @Override
    public int day() {
        return block.therapist().day();
    }
}
