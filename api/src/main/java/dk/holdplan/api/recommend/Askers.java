package dk.holdplan.api.recommend;

import dk.holdplan.api.audit.AuditWithin;
import dk.holdplan.api.security.Caller;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.hold.HoldMakers;
import dk.holdplan.data.scope.PlanScope;
import dk.holdplan.data.store.PlanAccess;
import dk.holdplan.problem.Citizen;
import dk.holdplan.recommend.PlaceRequest;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What somebody who asks for places is told. Planners are told why; a booking system too, of citizens that it submitted
 * with their plan or brought in with a hold. Of others it gets the same answer whether they are there or not.
 */
@Component
class Askers {

    private static final Set<Role> PLANNERS = Set.of(Role.PLANNER);
    private static final String NOBODY = "newcomer";

    private final PlanAccess plans;
    private final HoldMakers makers;
    private final AuditWithin audit;
    private final Clock clock;

    Askers(PlanAccess plans, HoldMakers makers, AuditWithin audit, Clock clock) {
        this.plans = plans;
        this.makers = makers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the caller is told of a citizen in a plan; notes that the caller asked about them. */
    boolean areToldOf(String citizen, UUID plan) {
        areAskingOf(citizen);
        Caller caller = caller();
        return caller.isAny(PLANNERS) || plans.sees(new PlanScope(caller.id(), caller.rights().sites()), plan)
                || makers.brought(caller.id(), citizen, plan, clock.instant());
    }

    /** Notes whom the caller asks about, to be written down whatever comes of it. */
    void areAskingOf(String citizen) {
        audit.isAbout(citizen);
    }

    /** Notes that a place is the caller's. */
    void hold(UUID hold) {
        makers.made(hold, caller().id());
    }

    /** Whether the caller may look at a hold, give it back and confirm it. */
    boolean have(UUID hold) {
        Caller caller = caller();
        return caller.isAny(PLANNERS) || makers.isOf(hold, caller.id());
    }

    /** Whether the caller is told which other citizen would have to move. */
    boolean areToldOfOthers() {
        return caller().isAny(PLANNERS);
    }

    /** Writes an answer down in the transaction at hand. */
    HoldResponse told(HoldResponse answer) {
        audit.answered(answer);
        return answer;
    }

    /** The same question about a newcomer under a name that nobody has. */
    static PlaceRequest nameless(PlaceRequest asked, Citizen newcomer) {
        Citizen nameless = nameless(newcomer);
        return new PlaceRequest(nameless.id(), nameless, asked.kind(), asked.week(), asked.instead(), asked.from(),
                asked.limit(), asked.push());
    }

    private static Citizen nameless(Citizen it) {
        return it.withId(NOBODY + "-" + UUID.randomUUID());
    }

    private static Caller caller() {
        return Caller.current().orElseThrow();
    }
}
