package dk.holdplan.data.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What something was done to.
 *
 * @param plan null for none
 * @param citizens if there are none, everybody in the plan
 * @param object what else was asked for, such as a therapist; null for nothing
 */
public record AuditSubject(@Nullable UUID plan, List<String> citizens, @Nullable String object) {

    public AuditSubject {
        citizens = List.copyOf(citizens);
    }
}
