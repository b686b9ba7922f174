package dk.holdplan.data.document;

import static dk.holdplan.data.document.FrameTypes.INTERVAL;
import static dk.holdplan.data.document.FrameTypes.WINDOW;
import static dk.holdplan.data.document.Types.DATE;
import static dk.holdplan.data.document.Types.FLAG;
import static dk.holdplan.data.document.Types.INTEGER;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.choice;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.mapOf;
import static dk.holdplan.data.document.Types.object;
import static dk.holdplan.data.document.Types.setOf;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Course.Slot;
import dk.holdplan.problem.FollowsInstruction;
import dk.holdplan.problem.Referral;
import dk.holdplan.problem.Region;
import dk.holdplan.problem.SessionKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Citizens, their referrals and courses. */
final class CitizenTypes {

    static final Type<Referral> REFERRAL = object(fields -> new Referral(fields.required("receivedOn", DATE),
            fields.required("regions", setOf(choice(Region.values()))), fields.optional("hasPlan", FLAG, true),
            fields.nullable("notBefore", DATE), fields.nullable("dischargedOn", DATE),
            fields.nullable("operatedOn", DATE),
            fields.optional("followsInstruction", choice(FollowsInstruction.values()), FollowsInstruction.YES),
            fields.optional("conditions", setOf(choice(Condition.values())), Set.of()),
            fields.nullable("postponedUntil", DATE),
            fields.optional("cleared", setOf(choice(Condition.values())), Set.of()),
            fields.optional("until", mapOf(Condition.values(), DATE), Map.of())));

    static final Type<Slot> SLOT = object(
            fields -> new Slot(fields.required("class", TEXT), fields.required("day", FrameTypes.WEEKDAY)));

    static final Type<Course> COURSE = object(
            fields -> new Course(fields.required("weeksDone", INTEGER), fields.nullable("therapist", TEXT),
                    fields.optional("slots", listOf(SLOT), List.of()), fields.optional("held",
                            listOf(choice(SessionKind.REEVALUATION, SessionKind.CLOSING)), List.of())));

    static final Type<Citizen> CITIZEN = object(fields -> new Citizen(fields.required("id", TEXT),
            fields.required("sites", listOf(TEXT)), fields.required("pathway", TEXT),
            fields.required("referral", REFERRAL), fields.nullable("age", INTEGER),
            fields.nullable("painDays", INTEGER),
            fields.optional("suitsClasses", setOf(choice(ClassKind.BACK, ClassKind.STRENGTH_AND_BALANCE)),
                    Citizen.DEFAULT_SUITS_CLASSES),
            fields.optional("needsSkills", setOf(TEXT), Set.of()), fields.optional("stepFree", FLAG, false),
            fields.optional("available", listOf(WINDOW), List.of()),
            fields.optional("absent", listOf(INTERVAL), List.of()),
            fields.optional("preferred", listOf(WINDOW), List.of()), fields.nullable("trainingWeeks", INTEGER),
            fields.nullable("course", COURSE), fields.nullable("painSince", DATE), fields.nullable("person", TEXT),
            fields.nullable("therapist", TEXT), fields.optional("notTherapists", setOf(TEXT), Set.of()),
            fields.optional("alsoAvailable", listOf(INTERVAL), List.of()), fields.nullable("perWeek", INTEGER),
            fields.nullable("minutes", INTEGER)));

    private CitizenTypes() {
    }
}
