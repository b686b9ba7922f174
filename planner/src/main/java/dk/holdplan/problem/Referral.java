package dk.holdplan.problem;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A referral to rehabilitation.
 *
 * @param hasPlan whether a rehabilitation plan came with it
 * @param notBefore the plan's earliest medical start
 * @param dischargedOn discharge from hospital, from which Sundhedsloven § 140 counts
 * @param postponedUntil the later start that the citizen wanted, when one in time was offered
 * @param cleared conditions that somebody competent has assessed
 * @param until the last day of a condition
 */
public record Referral(LocalDate receivedOn, Set<Region> regions, boolean hasPlan, @Nullable LocalDate notBefore,
        @Nullable LocalDate dischargedOn, @Nullable LocalDate operatedOn, FollowsInstruction followsInstruction,
        Set<Condition> conditions, @Nullable LocalDate postponedUntil, Set<Condition> cleared,
        Map<Condition, LocalDate> until) {

    public Referral {
        regions = Set.copyOf(regions);
        conditions = Set.copyOf(conditions);
        cleared = Set.copyOf(cleared);
        until = Map.copyOf(until);
    }

    /** A referral whose start nobody put off, and whose conditions last. */
    public Referral(LocalDate receivedOn, Set<Region> regions, boolean hasPlan, @Nullable LocalDate notBefore,
            @Nullable LocalDate dischargedOn, @Nullable LocalDate operatedOn, FollowsInstruction followsInstruction,
            Set<Condition> conditions) {
        this(receivedOn, regions, hasPlan, notBefore, dischargedOn, operatedOn, followsInstruction, conditions, null,
                Set.of(), Map.of());
    }

    /**
     * A referral like this one that came so many days later, of one who has not been operated on; its earliest medical
     * start, discharge and the ends of its conditions are later too.
     */
    public Referral later(long days) {
        Map<Condition, LocalDate> ends = until.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().plusDays(days)));
        return new Referral(receivedOn.plusDays(days), regions, hasPlan, later(notBefore, days),
                later(dischargedOn, days), null, followsInstruction, conditions, later(postponedUntil, days), cleared,
                ends);
    }

    /** The same referral with another receipt and discharge, without an earliest start and without a wish for a later one. */
    public Referral starting(LocalDate received, @Nullable LocalDate discharged) {
        return new Referral(received, regions, hasPlan, null, discharged, null, followsInstruction, conditions, null,
                cleared, until);
    }

    /** The same referral of a citizen who wants to start on another day, null for as soon as can be. */
    public Referral postponed(@Nullable LocalDate wanted) {
        return new Referral(receivedOn, regions, hasPlan, notBefore, dischargedOn, operatedOn, followsInstruction,
                conditions, wanted, cleared, until);
    }

    /** The same referral after somebody competent has seen the citizen. */
    public Referral assessed(Set<Condition> found, Set<Condition> noLonger, Map<Condition, LocalDate> ends) {
        return new Referral(receivedOn, regions, hasPlan, notBefore, dischargedOn, operatedOn, followsInstruction,
                found, postponedUntil, noLonger, ends);
    }

    /** The same referral of which more is known. */
    public Referral known(boolean plan, FollowsInstruction instruction) {
        return new Referral(receivedOn, regions, plan, notBefore, dischargedOn, operatedOn, instruction, conditions,
                postponedUntil, cleared, until);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate date, long days) {
        return date == null ? null : date.plusDays(days);
    }

    /** The conditions that are in force in the week that begins on a Monday (RULES.md section 1). */
    public Set<Condition> inForce(LocalDate monday) {
        Set<Condition> inForce = EnumSet.noneOf(Condition.class);
        for (Condition condition : conditions) {
            LocalDate last = until.get(condition);
            if (!cleared.contains(condition) && (last == null || !monday.isAfter(last))) {
                inForce.add(condition);
            }
        }
        return inForce;
    }
}
