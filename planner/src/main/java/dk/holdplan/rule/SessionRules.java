package dk.holdplan.rule;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Therapist;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
                breaks(Sentence.OFF_THE_GRID);
            }
            Set<Integer> lengths = rehabClass == null
                    ? need.individualMinutes(session.kind())
                    : Set.of(rehabClass.minutes());
            Duration length = Duration.between(session.start(), session.end());
            if (!session.end().toLocalDate().equals(session.date())
                    || lengths.stream().noneMatch(minutes -> length.equals(Duration.ofMinutes(minutes)))) {
                breaks(Sentence.WRONG_LENGTH);
            }
            if (facts.problem().closedDays().contains(session.date())) {
                breaks(Sentence.CLOSED_DAY);
            }
        }

        private void setting() {
            int week = facts.problem().horizon().week(session.date());
            if (session.kind() == SessionKind.EDUCATION) {
                if (row.inClass() != need.suitsClass(week)) {
                    breaks(Sentence.EDUCATION_SETTING);
                }
            } else if (row.inClass()
                    ? !need.mayBeInClass(session.kind(), week)
                    : !need.mayBeAlone(session.kind(), week)) {
                breaks(row.inClass() ? Sentence.NO_CLASS_ALLOWED : Sentence.CLASS_ONLY);
            }
            if (rehabClass != null && !need.suits(session.kind(), rehabClass.kind())) {
                breaks(Sentence.CLASS_KIND, Map.of("classKind", rehabClass.kind()));
            }
        }

        private void meeting(RehabClass meetingOf) {
            boolean offered = meetingOf.meetings().stream()
                    .anyMatch(day -> day.day() == session.start().getDayOfWeek()
                            && day.starts().contains(session.start().toLocalTime().withSecond(0)));
            if (!offered) {
                breaks(Sentence.NO_MEETING_THEN);
            }
            if (!meetingOf.inSeason(session.date())) {
                breaks(Sentence.OUT_OF_SEASON);
            }
            if (!meetingOf.mayBeLedBy(therapist)) {
                breaks(Sentence.CLASS_SKILL, Map.of("skill", meetingOf.skill()));
            }
            if (!room.uses().contains(meetingOf.kind().roomUse())) {
                breaks(Sentence.ROOM_NOT_FOR_CLASS);
            }
            if (!room.site().equals(meetingOf.site())) {
                breaks(Sentence.ROOM_ELSEWHERE);
            }
        }

        private void individual() {
            if (!therapist.skills().containsAll(citizen.needsSkills())) {
                breaks(Sentence.CITIZEN_SKILL);
            }
            if (!room.uses().contains(RoomUse.INDIVIDUAL)) {
                breaks(Sentence.ROOM_NOT_INDIVIDUAL);
            }
        }

        private void therapistAndRoom() {
            boolean onShift = therapist.shifts().stream()
                    .anyMatch(shift -> shift.site().equals(room.site()) && !shift.from().isAfter(session.start())
                            && !session.end().isAfter(shift.to()));
            if (!onShift) {
                breaks(Sentence.NOT_ON_SHIFT);
            }
            if (!Windows.inside(room.open(), session) || Windows.touches(room.closed(), session)) {
                breaks(Sentence.ROOM_CLOSED);
            }
            if (citizen.stepFree() && !room.stepFree()) {
                breaks(Sentence.STEPS);
            }
        }

        private void citizenFree() {
            if (!citizen.available().isEmpty() && !Windows.inside(citizen.available(), session)) {
                breaks(Sentence.CITIZEN_UNAVAILABLE);
            }
            if (Windows.touches(citizen.absent(), session)) {
                breaks(Sentence.CITIZEN_ABSENT);
            }
            if (!citizen.sites().contains(room.site())) {
                breaks(Sentence.OTHER_SITE);
            }
        }

        private void breaks(Sentence sentence) {
            breaks(sentence, Map.of());
        }

        private void breaks(Sentence sentence, Map<String, ?> values) {
            broken.add(new Breach(session, sentence, values));
        }
    }
}
