package dk.holdplan.api.recommend;

import dk.holdplan.api.recommend.HoldResponse.State;
import dk.holdplan.data.hold.Hold;
import dk.holdplan.data.hold.Hold.Refusal;
import dk.holdplan.data.publication.PublishedRecord;
import dk.holdplan.data.publication.PublishedSession;
import dk.holdplan.data.scope.SiteWeek;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.ValidPlans;
import dk.holdplan.plan.PlanDiff;
import dk.holdplan.plan.SessionChange;
import dk.holdplan.problem.Session;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what has become of places that were held, by what is published now. */
@Component
class Fates {

    private final ValidPlans valid;
    private final PublishedRecord published;
    private final PlanStore plans;

    Fates(ValidPlans valid, PublishedRecord published, PlanStore plans) {
        this.valid = valid;
        this.published = published;
        this.plans = plans;
    }

    /** The plan in which a place is held. */
    UUID plan(Hold hold) {
        return valid.inLine(hold.line()).orElse(hold.plan());
    }

    /** Why a place is no longer held, in a sentence. */
    static String why(Refusal refusal) {
        return "Plan " + refusal.plan() + " was published; " + refusal.why() + ".";
    }

    /** A hold as it is shown. */
    HoldResponse shown(Hold hold, Instant now) {
        UUID in = hold.confirmedIn();
        if (in != null) {
            return confirmed(hold, in);
        }
        Refusal refusal = hold.refusal();
        if (refusal != null) {
            return HoldResponse.of(hold, plan(hold), State.REFUSED, null, why(refusal));
        }
        return HoldResponse.of(hold, plan(hold), hold.isLive(now) ? State.HELD : State.EXPIRED, null, null);
    }

    private HoldResponse confirmed(Hold hold, UUID in) {
        UUID other = valid.itself(in).map(plan -> plan.published().get(hold.where())).orElse(null);
        List<Session> known = other == null
                ? List.of()
                : published.now(List.of(hold.where())).stream().map(PublishedSession::session)
                        .filter(session -> session.citizen().equals(hold.session().citizen())).toList();
        if (other == null || known.stream().anyMatch(session -> isSame(hold.session(), session))) {
            return HoldResponse.of(hold, in, State.CONFIRMED, null, null);
        }
        Session now = now(hold, in, known);
        return now == null
                ? HoldResponse.of(hold, in, State.TAKEN_BACK, null,
                        "Plan " + other + " was published, which does not have it.")
                : HoldResponse.of(hold, in, State.MOVED, now, "Plan " + other + " was published, which moved it.");
    }

    private static boolean isSame(Session booked, Session known) {
        return known.kind() == booked.kind() && known.start().equals(booked.start());
    }

    private @Nullable Session now(Hold hold, UUID in, List<Session> known) {
        List<Session> before = plans.plan(in).orElseThrow().sessions().stream()
                .filter(session -> session.citizen().equals(hold.session().citizen()))
                .filter(session -> hold.where().equals(SiteWeek.of(hold.site(), session.date()))).toList();
        return PlanDiff.of(before, known).changes().stream().filter(change -> hold.session().equals(change.before()))
                .findFirst().map(SessionChange::after).orElse(null);
    }
}
