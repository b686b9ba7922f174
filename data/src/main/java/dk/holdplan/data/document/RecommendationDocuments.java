package dk.holdplan.data.document;

import static dk.holdplan.data.document.FrameTypes.KIND;
import static dk.holdplan.data.document.Types.DATE_TIME;
import static dk.holdplan.data.document.Types.FLAG;
import static dk.holdplan.data.document.Types.INTEGER;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.object;
import static dk.holdplan.data.document.Types.openObject;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.NewcomerCheck;
import dk.holdplan.check.Pointer;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.recommend.PlaceRequest;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The questions for places, {@code {"id": "c12", "kind": "TRAINING", "week": 0}} or with a whole {@code citizen} in
 * place of the id, and the wishes to hold one, which name a {@code place} besides.
 */
public final class RecommendationDocuments {

    private static final int MOST_PLACES = 100;
    private static final int LONGEST_HOLD = 60;
    private static final int DEFAULT_HOLD = 10;
    private static final int LAST_WEEK = 25;
    private static final String CITIZEN = "citizen";
    private static final String ID = "id";

    private record Asked(@Nullable String id, @Nullable Citizen citizen) {

        static Asked of(Fields fields) {
            return new Asked(fields.nullable(ID, TEXT), fields.nullable(CITIZEN, CitizenTypes.CITIZEN));
        }

        String citizenId() {
            return citizen != null ? citizen.id() : String.valueOf(id);
        }
    }

    private record Question(Asked who, @Nullable SessionKind kind, @Nullable Integer week,
            @Nullable LocalDateTime instead, @Nullable LocalDateTime from, int limit, @Nullable Boolean push) {
    }

    private record Place(LocalDateTime start, LocalDateTime end, String therapist, String room,
            @Nullable String rehabClass) {
    }

    private record Wish(Asked who, SessionKind kind, Place place, int minutes) {
    }

    private static final Type<Question> QUESTION = object(fields -> new Question(Asked.of(fields),
            fields.nullable("kind", KIND), fields.nullable("week", INTEGER), fields.nullable("instead", DATE_TIME),
            fields.nullable("from", DATE_TIME), fields.optional("limit", INTEGER, PlaceRequest.DEFAULT_LIMIT),
            fields.nullable("push", FLAG)));

    /** Takes a place as it was recommended, with all that was told of it. */
    private static final Type<Place> PLACE = openObject(fields -> new Place(fields.required("start", DATE_TIME),
            fields.required("end", DATE_TIME), fields.required("therapist", TEXT), fields.required("room", TEXT),
            fields.nullable("class", TEXT)));

    private static final Type<Wish> WISH = object(fields -> new Wish(Asked.of(fields), fields.required("kind", KIND),
            fields.required("place", PLACE), fields.optional("minutes", INTEGER, DEFAULT_HOLD)));

    private RecommendationDocuments() {
    }

    /** Reads a question for places in a plan of a problem, with every issue at once. */
    public static Reading<PlaceRequest> question(byte[] json, Problem problem) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.tree(json, issues);
        if (tree == null) {
            return issues.reading(null);
        }
        Question question = QUESTION.read(tree, Pointer.ROOT, issues);
        check(tree, question.who(), problem, issues);
        range(issues, "limit", question.limit(), 1, MOST_PLACES);
        range(issues, "week", question.week() == null ? 0 : question.week(), 0, LAST_WEEK);
        return issues.reading(new PlaceRequest(question.who().citizenId(), question.who().citizen(), question.kind(),
                question.week(), question.instead(), question.from(), question.limit(), question.push()));
    }

    /** Reads a wish to hold a place in a plan of a problem, with every issue at once. */
    public static Reading<HoldRequest> hold(byte[] json, Problem problem) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.tree(json, issues);
        if (tree == null) {
            return issues.reading(null);
        }
        Wish wish = WISH.read(tree, Pointer.ROOT, issues);
        check(tree, wish.who(), problem, issues);
        range(issues, "minutes", wish.minutes(), 1, LONGEST_HOLD);
        Place place = wish.place();
        if (!issues.hasErrors() && !place.start().isBefore(place.end())) {
            issues.error(IssueCode.EMPTY_INTERVAL, Pointer.ROOT.at("place").at("end"), place.end(),
                    "a time after the start");
        }
        return issues.reading(new HoldRequest(wish.who().citizen(), new Session(wish.who().citizenId(), wish.kind(),
                place.start(), place.end(), place.therapist(), place.room(), place.rehabClass()), wish.minutes()));
    }

    private static void check(JsonNode tree, Asked who, Problem problem, Issues issues) {
        if (!tree.isObject()) {
            return;
        }
        if (tree.hasNonNull(CITIZEN) == tree.hasNonNull(ID)) {
            issues.error(IssueCode.MISSING_FIELD, Pointer.ROOT.at(ID), null,
                    "the id of a citizen of the problem, or a whole citizen in its place");
        }
        if (who.id() != null) {
            NewcomerCheck.pseudonym(who.id(), Pointer.ROOT.at(ID)).ifPresent(issues::add);
        }
        if (who.citizen() != null) {
            FollowUps followUps = new FollowUps(issues.listed());
            // Whether another citizen has the id is not for everybody to know.
            NewcomerCheck.issues(who.citizen(), problem, Pointer.ROOT.at(CITIZEN)).stream().filter(Issue::isError)
                    .filter(issue -> issue.code() != IssueCode.DUPLICATE_ID)
                    .filter(issue -> !followUps.contain(issue)).forEach(issues::add);
        }
    }

    private static void range(Issues issues, String field, int value, int least, int most) {
        if (value < least || value > most) {
            issues.error(IssueCode.OUT_OF_RANGE, Pointer.ROOT.at(field), value, least + " to " + most);
        }
    }
}
