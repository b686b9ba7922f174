package dk.holdplan.rule;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Therapist;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each session that is not frozen and serves a demand has to keep by itself (H01, H03-H05, H08, H09, H12-H15). */
record SessionRules(Facts facts) {

    /**
     * Tells what each of some sessions breaks.
     *
     * @param all every session of the citizens whom they are of
     */
    void check(List<Row> rows, List<Row> all, List<Breach> broken) {
        for (Row row : rows) {
            if (!row.frozen() && row.demand() != null) {
                new OneSession(row, all, broken).check();
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
        private final Interval ofTherapist;
        private final Interval ofRoom;
        private final List<Row> all;
        private final List<Breach> broken;

        OneSession(Row row, List<Row> all, List<Breach> broken) {
            this.row = row;
            this.all = all;
            this.session = row.session();
            this.need = row.need();
            this.citizen = need.citizen();
            this.therapist = facts.therapists().get(session.therapist());
            this.room = facts.rooms().get(session.room());
            this.rehabClass = session.rehabClass() == null ? null : facts.classes().get(session.rehabClass());
            Buffer buffer = facts.buffer(session);
            this.ofTherapist = Taken.ofTherapist(session, buffer);
            this.ofRoom = Taken.ofRoom(session, buffer);
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
            int wanted = rehabClass == null ? row.minutes() : rehabClass.minutes();
            if (!session.end().toLocalDate().equals(session.date())
                    || !Duration.between(session.start(), session.end()).equals(Duration.ofMinutes(wanted))) {
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
                if (row.inClass()) {
                    noClass(week);
                } else {
                    breaks(Sentence.CLASS_ONLY);
                }
            }
            if (rehabClass != null) {
                taken(rehabClass);
            }
        }

        /** The citizen may not train in a class: for the time being, or not at all. */
        private void noClass(int week) {
            LocalDate rested = need.classAfterOperation();
            boolean waits = session.kind() == SessionKind.TRAINING && need.suitsClass(week)
                    && need.pathway().training().setting() != Setting.INDIVIDUAL;
            if (waits && rested != null && facts.problem().horizon().monday(week).isBefore(rested)) {
                breaks(Sentence.AFTER_OPERATION, Map.of("date", rested, "operated",
                        Objects.requireNonNull(citizen.referral().operatedOn())));
            } else {
                breaks(waits ? Sentence.FIRST_ALONE : Sentence.NO_CLASS_ALLOWED);
            }
        }

        private void taken(RehabClass meetingOf) {
            if (!need.suits(session.kind(), meetingOf.kind())) {
                breaks(Sentence.CLASS_KIND, Map.of("classKind", meetingOf.kind()));
            } else if (!need.isTaken(session.kind(), meetingOf)) {
                RehabClass.Ages ages = Objects.requireNonNull(meetingOf.ages());
                breaks(Sentence.CLASS_AGES, Map.of("class", meetingOf.id(), "from", ages.from(), "to", ages.to()));
            }
            if (session.kind() == SessionKind.TRAINING && meetingOf.joinUntil() != null
                    && !hasJoined(meetingOf, meetingOf.joinUntil())) {
                breaks(Sentence.JOINED_TOO_LATE, Map.of("class", meetingOf.id(), "date", meetingOf.joinUntil()));
            }
        }

        private boolean hasJoined(RehabClass meetingOf, LocalDate joinUntil) {
            return citizen.course() != null && citizen.course().hasPlaceIn(meetingOf.id())
                    || all.stream().map(Row::session)
                            .anyMatch(other -> other.citizen().equals(citizen.id())
                                    && meetingOf.id().equals(other.rehabClass()) && !other.date().isAfter(joinUntil)
                                    && !other.date().isBefore(facts.problem().horizon().firstDay()));
        }

        private void meeting(RehabClass meetingOf) {
            boolean offered = meetingOf.startsOn(session.date())
                    .contains(session.start().toLocalTime().withSecond(0));
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
            if (!therapist.skills().containsAll(need.skills(session.kind()))) {
                breaks(Sentence.CITIZEN_SKILL);
            }
            if (citizen.notTherapists().contains(therapist.id())) {
                breaks(Sentence.NOT_WITH_THIS_THERAPIST);
            }
            if (!room.uses().contains(RoomUse.INDIVIDUAL)) {
                breaks(Sentence.ROOM_NOT_INDIVIDUAL);
            }
        }

        private void therapistAndRoom() {
            if (!isOnShift(ofTherapist)) {
                notOnShift();
            }
            if (!isOpen(ofRoom)) {
                breaks(isOpen(session.time()) ? Sentence.ROOM_CLOSED_AROUND : Sentence.ROOM_CLOSED);
            }
            if (citizen.stepFree() && !room.stepFree()) {
                breaks(Sentence.STEPS);
            }
        }

        private boolean isOnShift(Interval time) {
            return facts.shifts(therapist.id()).stream()
                    .anyMatch(shift -> shift.site().equals(room.site()) && Intervals.covers(shift.time(), time));
        }

        private void notOnShift() {
            if (!isOnShift(session.time())) {
                breaks(Sentence.NOT_ON_SHIFT);
            } else if (rehabClass == null) {
                breaks(Sentence.NO_SHIFT_FOR_NOTES, Map.of("minutes", Noun.MINUTE.times(therapist.noteMinutes())));
            } else {
                breaks(Sentence.NO_SHIFT_AROUND);
            }
        }

        private boolean isOpen(Interval time) {
            return Windows.inside(room::windowsOn, time) && !Windows.touches(room.closed(), time);
        }

        private void citizenFree() {
            Interval time = Windows.of(session);
            if (!citizen.available().isEmpty() && !Windows.inside(citizen::windowsOn, time)) {
                breaks(Sentence.CITIZEN_UNAVAILABLE);
            }
            if (Windows.touches(citizen.absent(), time)) {
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
