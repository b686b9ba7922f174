package dk.holdplan.data.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Referral;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * What documents say only when it is not the default: fields that most problems have no use for. {@code planAhead} is not
 * among them: what it is by default is to change.
 */
final class LeftOut {

    private LeftOut() {
    }

    static JsonMapper.Builder in(JsonMapper.Builder mapper) {
        return mapper.addMixIn(Room.class, OfRoom.class).addMixIn(Therapist.class, OfTherapist.class)
                .addMixIn(Shift.class, OfShift.class)
                .addMixIn(RehabClass.class, OfClass.class).addMixIn(Pathway.class, OfPathway.class)
                .addMixIn(Pathway.Weeks.class, AsList.class).addMixIn(Pathway.Admission.class, OfAdmission.class)
                .addMixIn(Referral.class, OfReferral.class).addMixIn(Citizen.class, OfCitizen.class)
                .addMixIn(Course.class, OfCourse.class).addMixIn(Course.Slot.class, OfSlot.class)
                .addMixIn(Plan.class, OfPlan.class).addMixIn(Plan.Decision.class, OfDecision.class);
    }

    private interface OfRoom {
        @JsonInclude(value = Include.CUSTOM, valueFilter = One.class)
        int parallel();

        @JsonInclude(Include.NON_DEFAULT)
        int changeMinutes();

        @JsonInclude(Include.NON_EMPTY)
        List<Interval> opened();
    }

    private interface OfShift {
        @JsonInclude(Include.NON_DEFAULT)
        boolean once();
    }

    private interface OfTherapist {
        @JsonInclude(Include.NON_EMPTY)
        List<Interval> absent();

        @JsonInclude(Include.NON_DEFAULT)
        int noteMinutes();

        @JsonInclude(Include.NON_EMPTY)
        List<WeeklyWindow> avoids();
    }

    private interface OfClass {
        @JsonInclude(Include.NON_DEFAULT)
        int setUpMinutes();

        @JsonInclude(Include.NON_DEFAULT)
        int clearMinutes();

        @JsonInclude(Include.NON_DEFAULT)
        int minCitizens();

        @JsonInclude(Include.NON_EMPTY)
        List<RehabClass.ClassException> exceptions();
    }

    private interface OfPathway {
        @JsonInclude(Include.NON_DEFAULT)
        boolean startRight();

        @JsonInclude(Include.NON_DEFAULT)
        boolean educationSameDay();

        @JsonInclude(Include.NON_EMPTY)
        Map<SessionKind, Set<String>> needsSkills();
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface AsList {
    }

    private interface OfAdmission {
        @JsonInclude(value = Include.CUSTOM, valueFilter = Yes.class)
        boolean needsInstruction();

        @JsonInclude(Include.NON_EMPTY)
        Set<String> decide();
    }

    private interface OfReferral {
        @JsonInclude(Include.NON_EMPTY)
        Set<Condition> cleared();

        @JsonInclude(Include.NON_EMPTY)
        Map<Condition, LocalDate> until();
    }

    private interface OfCitizen {
        @JsonInclude(Include.NON_EMPTY)
        Set<String> notTherapists();

        @JsonInclude(Include.NON_EMPTY)
        List<Interval> alsoAvailable();
    }

    private interface OfCourse {
        @JsonInclude(Include.NON_EMPTY)
        List<Course.Slot> slots();

        @JsonInclude(Include.NON_EMPTY)
        List<SessionKind> held();
    }

    private interface OfSlot {
        @JsonProperty("class")
        String rehabClass();
    }

    private interface OfPlan {
        @JsonInclude(Include.NON_EMPTY)
        List<Plan.Decision> decisions();
    }

    /** A decision about a citizen whose course runs has no deadline, and says so. */
    private interface OfDecision {
        @JsonInclude(Include.ALWAYS)
        LocalDate deadline();
    }

    /** Equal to a value that is not written. */
    private abstract static class Usual {

        private final Object usual;

        Usual(Object usual) {
            this.usual = usual;
        }

        @Override
        public boolean equals(Object value) {
            return usual.equals(value);
        }

        @Override
        public int hashCode() {
            return usual.hashCode();
        }
    }

    private static final class One extends Usual {
        One() {
            super(1);
        }
    }

    private static final class Yes extends Usual {
        Yes() {
            super(true);
        }
    }

}
