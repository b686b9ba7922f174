package dk.holdplan.model;

/** One citizen alone with a therapist. Equal to every other place with the same therapist, room and time. */
public record IndividualPlace(Engagement engagement) implements Place {

    @Override
    public int day() {
        return engagement.therapist().day();
    }
}
