package dk.holdplan.change;

import dk.holdplan.change.Change.CitizenAssessed;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Referral;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A citizen of whom more is known after somebody competent has seen them. */
final class Assessment {

    private Assessment() {
    }

    static Citizen of(Citizen old, CitizenAssessed found) {
        Referral before = old.referral();
        Set<Condition> conditions = new HashSet<>(before.conditions());
        conditions.addAll(found.found());
        Set<Condition> cleared = new HashSet<>(before.cleared());
        cleared.removeAll(found.found());
        cleared.addAll(found.cleared());
        Map<Condition, LocalDate> until = new HashMap<>(before.until());
        until.keySet().removeAll(found.found());
        until.putAll(found.until());
        Referral referral = before.assessed(conditions, cleared, until).known(
                Objects.requireNonNullElse(found.hasPlan(), before.hasPlan()),
                Objects.requireNonNullElse(found.followsInstruction(), before.followsInstruction()));
        return old.withReferral(referral).withHistory(found.age() == null ? old.age() : found.age(),
                found.painSince() == null ? old.painSince() : found.painSince());
    }
}
