package dk.holdplan.check;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Site;
import dk.holdplan.problem.Therapist;
import java.util.List;

/** Ids that the facts name must be there. Sites are only compared when the problem lists any. */
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
        check.sites();
        check.citizens();
    }

    private void sites() {
        List<Room> rooms = problem.rooms();
        for (int i = 0; i < rooms.size(); i++) {
            site(ROOT.at("rooms").at(i).at("site"), rooms.get(i).site());
        }
        List<Therapist> therapists = problem.therapists();
        for (int i = 0; i < therapists.size(); i++) {
            List<Shift> shifts = therapists.get(i).shifts();
            for (int j = 0; j < shifts.size(); j++) {
                site(ROOT.at("therapists").at(i).at("shifts").at(j).at("site"), shifts.get(j).site());
            }
        }
        List<RehabClass> classes = problem.classes();
        for (int i = 0; i < classes.size(); i++) {
            site(ROOT.at("classes").at(i).at("site"), classes.get(i).site());
        }
    }

    private void site(Pointer pointer, String site) {
        if (!sites.isEmpty() && !sites.contains(site)) {
            findings.error(IssueCode.UNKNOWN_REFERENCE, pointer, site, sites.expected("the id of a site", site));
        }
    }

    private void citizens() {
        KnownIds pathways = new KnownIds(problem.pathways().stream().map(Pathway::id));
        KnownIds therapists = new KnownIds(problem.therapists().stream().map(Therapist::id));
        List<Citizen> citizens = problem.citizens();
        for (int i = 0; i < citizens.size(); i++) {
            Citizen citizen = citizens.get(i);
            Pointer at = ROOT.at("citizens").at(i);
            for (int j = 0; j < citizen.sites().size(); j++) {
                site(at.at("sites").at(j), citizen.sites().get(j));
            }
            if (!pathways.contains(citizen.pathway())) {
                findings.error(IssueCode.UNKNOWN_REFERENCE, at.at("pathway"), citizen.pathway(),
                        pathways.expected("the id of a pathway", citizen.pathway()));
            }
            String own = citizen.ownTherapist();
            if (own != null && !therapists.contains(own)) {
                findings.warning(IssueCode.UNKNOWN_REFERENCE, at.at("course").at("therapist"), own,
                        therapists.expected("the id of a therapist", own)
                                + "; every individual session counts as with another one");
            }
        }
    }
}
