package dk.holdplan.judge;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each session that is not frozen and serves a demand has to keep by itself (H01, H03-H05, H08, H09, H12-H15). */
record SessionRules(Facts facts) {

    void check(List<Row> rows, List<Breach> broken) {
        for (Row row : rows) {
            if (!row.frozen() && row.demand() != null) {
                new OneSession(row, broken).check();
            }
        }
    }

    private final class OneSession {

        private final Row row;
        private final Session session;
        private final Need need;
        private final Citizen citizen;
        private final Therapist therapist;
        private final Room room;
        private final @Nullable RehabClass rehabClass;
        private final List<Breach> broken;

        OneSession(Row row, List<Breach> broken) {
            this.row = row;
            this.session = row.session();
            this.need = row.need();
            this.citizen = need.citizen();
            this.therapist = facts.therapists().get(session.therapist());
            this.room = facts.rooms().get(session.room());
            this.rehabClass = session.rehabClass() == null ? null : facts.classes().get(session.rehabClass());
            this.broken = broken;
        }

        void check() {
            time();
            setting();
            if (rehabClass == null) {
                individual();
            } else {
                meeting(rehabClass);
            }
            therapistAndRoom();
            citizenFree();
        }

        private void time() {
            int minute = session.start().getHour() * 60 + session.start().getMinute();
            if (minute % facts.problem().gridMinutes() != 0 || session.start().getSecond() != 0) {
                breaks(Rule.H01, "start is off the grid");
            }
            Set<Integer> lengths = rehabClass == null
                    ? need.individualMinutes(session.kind())
                    : Set.of(rehabClass.minutes());
            Duration length = Duration.between(session.start(), session.end());
            if (!session.end().toLocalDate().equals(session.date())
                    || lengths.stream().noneMatch(minutes -> length.equals(Duration.ofMinutes(minutes)))) {
                breaks(Rule.H01, "wrong length");
            }
            if (facts.problem().closedDays().contains(session.date())) {
                breaks(Rule.H13, "closed day");
            }
        }

        private void setting() {
            int week = facts.problem().horizon().week(session.date());
            if (session.kind() == SessionKind.EDUCATION) {
                if (row.inClass() != need.suitsClass()) {
                    breaks(Rule.H03, "education in the wrong setting");
                }
            } else if (row.inClass()
                    ? !need.mayBeInClass(session.kind(), week)
                    : !need.mayBeAlone(session.kind(), week)) {
                breaks(Rule.H03, row.inClass() ? "may not be in a class" : "trains in a class only");
            }
            if (rehabClass != null && !kindSuits(rehabClass.kind())) {
                breaks(Rule.H04, "class kind " + rehabClass.kind() + " does not suit");
            }
        }

        private boolean kindSuits(ClassKind kind) {
            return switch (session.kind()) {
                case TRAINING -> kind != ClassKind.EDUCATION && citizen.suitsClasses().contains(kind);
                case EDUCATION -> kind == ClassKind.EDUCATION;
                case EXAMINATION, REEVALUATION, CLOSING -> true;
            };
        }

        private void meeting(RehabClass meetingOf) {
            boolean offered = meetingOf.meetings().stream()
                    .anyMatch(day -> day.day() == session.start().getDayOfWeek()
                            && day.starts().contains(session.start().toLocalTime().withSecond(0)));
            if (!offered) {
                breaks(Rule.H05, "the class does not meet then");
            }
            if (!meetingOf.inSeason(session.date())) {
                breaks(Rule.H05, "outside the class's season");
            }
            if (!therapist.skills().contains(meetingOf.skill())) {
                breaks(Rule.H09, "therapist lacks " + meetingOf.skill());
            }
            if (!room.uses().contains(meetingOf.kind().roomUse())) {
                breaks(Rule.H12, "room is not for this class");
            }
            if (!room.site().equals(meetingOf.site())) {
                breaks(Rule.H12, "room is at another site than the class");
            }
        }

        private void individual() {
            if (!therapist.skills().containsAll(citizen.needsSkills())) {
                breaks(Rule.H09, "therapist lacks a needed skill");
            }
            if (!room.uses().contains(RoomUse.INDIVIDUAL)) {
                breaks(Rule.H12, "room is not for individual sessions");
            }
        }

        private void therapistAndRoom() {
            boolean onShift = therapist.shifts().stream()
                    .anyMatch(shift -> shift.site().equals(room.site()) && !shift.from().isAfter(session.start())
                            && !session.end().isAfter(shift.to()));
            if (!onShift) {
                breaks(Rule.H08, "therapist is not on shift there");
            }
            if (!Windows.inside(room.open(), session) || Windows.touches(room.closed(), session)) {
                breaks(Rule.H13, "room is not open");
            }
            if (citizen.stepFree() && !room.stepFree()) {
                breaks(Rule.H14, "room has steps");
            }
        }

        private void citizenFree() {
            if (!citizen.available().isEmpty() && !Windows.inside(citizen.available(), session)) {
                breaks(Rule.H15, "citizen is not available");
            }
            if (Windows.touches(citizen.absent(), session)) {
                breaks(Rule.H15, "citizen is absent");
            }
            if (!citizen.sites().contains(room.site())) {
                breaks(Rule.H15, "not one of the citizen's sites");
            }
        }

        private void breaks(Rule rule, String text) {
            broken.add(new Breach(rule, session, text));
        }
    }
}
