package dk.holdplan.check;

import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Site;
import dk.holdplan.problem.Therapist;
import java.util.function.BiConsumer;

/** Checks that the ids which the facts name are there. Sites are only compared when the problem lists any. */
final class ReferenceCheck {

    private static final Pointer ROOT = Pointer.ROOT;

    private final Problem problem;
    private final Findings findings;
    private final KnownIds sites;

    private ReferenceCheck(Problem problem, Findings findings) {
        this.problem = problem;
        this.findings = findings;
        this.sites = new KnownIds(problem.sites().stream().map(Site::id));
    }

    static void check(Problem problem, Findings findings) {
        ReferenceCheck check = new ReferenceCheck(problem, findings);
        sites(problem, check::site);
        check.citizens();
    }

    /** Each site that a room, a shift or a class names, with its place. */
    static void sites(Problem problem, BiConsumer<Pointer, String> look) {
        ROOT.at("rooms").each(problem.rooms(), (at, room) -> look.accept(at.at("site"), room.site()));
        ROOT.at("therapists").each(problem.therapists(), (at, therapist) -> at.at("shifts").each(therapist.shifts(),
                (place, shift) -> look.accept(place.at("site"), shift.site())));
        ROOT.at("classes").each(problem.classes(), (at, group) -> look.accept(at.at("site"), group.site()));
    }

    private void site(Pointer pointer, String site) {
        if (!sites.isEmpty() && !sites.contains(site)) {
            findings.error(IssueCode.UNKNOWN_REFERENCE, pointer, site, sites.expected("the id of a site", site));
        }
    }

    private void citizens() {
        KnownIds pathways = new KnownIds(problem.pathways().stream().map(Pathway::id));
        KnownIds therapists = new KnownIds(problem.therapists().stream().map(Therapist::id));
        ROOT.at("citizens").each(problem.citizens(), (at, citizen) -> {
            at.at("sites").each(citizen.sites(), this::site);
            if (!pathways.contains(citizen.pathway())) {
                findings.error(IssueCode.UNKNOWN_REFERENCE, at.at("pathway"), citizen.pathway(),
                        pathways.expected("the id of a pathway", citizen.pathway()));
            }
            String own = citizen.ownTherapist();
            if (own != null && !therapists.contains(own)) {
                Pointer place = citizen.course() == null || citizen.course().therapist() == null ? at : at.at("course");
                findings.warning(IssueCode.UNKNOWN_REFERENCE, place.at("therapist"), own,
                        therapists.expected("the id of a therapist", own)
                                + "; every individual session counts as with another one");
            }
        });
    }
}
