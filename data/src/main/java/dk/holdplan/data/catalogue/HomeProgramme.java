package dk.holdplan.data.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Exercises that a citizen does at home; never scheduled.
 *
 * @param mostRepetitions how often each exercise is done in the end, null when not fixed
 * @param stopRule when to stop an exercise, null when not fixed
 * @param beside what else the citizen does
 * @param contact whom to ask, null when the sources do not say
 */
public record HomeProgramme(String id, Text name, Text introduction, Text progression,
        @Nullable Integer mostRepetitions, @Nullable Text stopRule, List<Text> beside, List<Exercise> exercises,
        @Nullable Text contact, List<Source> sources) {

    public HomeProgramme {
        beside = List.copyOf(beside);
        exercises = List.copyOf(exercises);
        sources = List.copyOf(sources);
    }

    /**
     * One exercise.
     *
     * @param number its place, from 1
     * @param holdSeconds how long a position is held, null when it is not
     */
    public record Exercise(int number, Text name, Text instruction, @Nullable Hold holdSeconds) {
    }

    /** Seconds to hold, both included. */
    public record Hold(int least, int most) {
    }
}
