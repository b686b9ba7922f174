package dk.holdplan.data.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What citizens on a pathway, and those who meet them, are told.
 *
 * @param contact who calls whom, null when the sources do not say
 * @param meetingPlace where to go the first time, null when the sources do not say
 * @param course what happens, from first to last
 * @param aims what the pathway is for
 * @param advice what citizens can do themselves
 * @param warningSigns what has to be looked at before any training
 * @param referOn where a citizen may be referred instead or afterwards
 */
public record Guidance(@Nullable Statement contact, @Nullable Statement meetingPlace, List<Statement> course,
        List<Statement> aims, List<Statement> advice, List<Statement> warningSigns, List<Statement> referOn) {

    public Guidance {
        course = List.copyOf(course);
        aims = List.copyOf(aims);
        advice = List.copyOf(advice);
        warningSigns = List.copyOf(warningSigns);
        referOn = List.copyOf(referOn);
    }
}
