package dk.holdplan.model;

import org.jspecify.annotations.Nullable;

/** Where and when a session can be: by itself, or in the meeting of a class on one date. */
public sealed interface Place permits IndividualPlace, MeetingPlace {

    /** Day of the horizon, from 0. */
    int day();

    /** The time, therapist and room when the place itself fixes them; null when its meeting decides. */
    @Nullable
    Engagement engagement();
}
