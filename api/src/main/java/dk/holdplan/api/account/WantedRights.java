package dk.holdplan.api.account;

import dk.holdplan.api.error.InvalidDocumentException;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.store.TherapistsAndSites;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rights that somebody is to get, and looks whether what they name is there. */
@Component
class WantedRights {

    private static final Pointer RIGHTS = Pointer.ROOT.at("rights");

    private final TherapistsAndSites known;

    WantedRights(TherapistsAndSites known) {
        this.known = known;
    }

    /**
     * The rights that are asked for.
     *
     * @param now what somebody has already, and keeps whether or not any plan knows it; null for somebody new
     * @throws InvalidDocumentException when there are plans, and none of them knows the therapist or a site
     */
    Rights read(@Nullable RightsDocument document, @Nullable Rights now) {
        Rights wanted = RightsDocument.read(document);
        List<Issue> issues = new ArrayList<>();
        String therapist = wanted.therapist();
        if (therapist != null && (now == null || !Objects.equals(therapist, now.therapist()))
                && !known.hasTherapist(therapist)) {
            issues.add(Issue.error(IssueCode.UNKNOWN_REFERENCE, RIGHTS.at("therapist"), therapist,
                    "the id of a therapist in a plan"));
        }
        for (int i = 0; i < wanted.sites().size(); i++) {
            String site = wanted.sites().get(i);
            if ((now == null || !now.sites().contains(site)) && !known.hasSite(site)) {
                issues.add(Issue.error(IssueCode.UNKNOWN_REFERENCE, RIGHTS.at("sites").at(i), site,
                        "the id of a site in a plan"));
            }
        }
        if (!issues.isEmpty() && !known.isEmpty()) {
            throw new InvalidDocumentException(issues);
        }
        return wanted;
    }
}
