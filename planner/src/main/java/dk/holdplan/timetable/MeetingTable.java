package dk.holdplan.timetable;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassDay;
import dk.holdplan.problem.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The meetings that can run, by number: one for each class and date. A slot is a class and weekday, which keeps one
 * start through the horizon.
 */
public final class MeetingTable {

    public final List<RehabClass> classes;
    final List<Slot> slots;
    /** By meeting. */
    public final int[] rehabClass;
    public final int[] day;
    public final int[] slot;
    public final int[] length;
    /** By meeting: possible starts as ticks, the duties that can lead it, the rooms that can take it. */
    public final int[][] starts;
    public final int[][] duties;
    public final int[][] rooms;
    /** By meeting: citizens who are there for sure, and with them its start, duty and room; null when none. */
    public final Fixed[] fixed;
    /** By slot: its meetings. */
    public final int[][] meetingsOfSlot;
    private final int[][] meetingsOfClass;

    /** A class and weekday. */
    public record Slot(String rehabClass, DayOfWeek day) {

        static Slot of(Session session) {
            return new Slot(session.rehabClass(), session.date().getDayOfWeek());
        }
    }

    /** A meeting that frozen sessions hold at its place. */
    public record Fixed(int members, int start, int therapist, int room) {
    }

    private record Row(int rehabClass, int day, int slot, int length, int[] starts, int[] duties, int[] rooms) {
    }

    MeetingTable(Problem problem, Scale scale, TherapistTable therapists, RoomTable roomTable,
            Index<String> sites) {
        classes = problem.classes();
        List<Row> rows = new ArrayList<>();
        slots = new ArrayList<>();
        for (int number = 0; number < classes.size(); number++) {
            RehabClass aClass = classes.get(number);
            int[] usable = roomTable.numbers(aClass.kind().roomUse(), aClass.site(), false);
            for (ClassDay classDay : aClass.meetings()) {
                for (int week = 0; week < scale.horizon().weeks(); week++) {
                    int day = week * 7 + classDay.day().ordinal();
                    LocalDate date = scale.date(day);
                    if (aClass.inSeason(date) && !problem.closedDays().contains(date)) {
                        int[] starts = classDay.starts().stream().mapToInt(scale.ticks()::tick)
                                .filter(start -> start >= 0 && start < scale.ticks().count()).toArray();
                        rows.add(new Row(number, day, slots.size(), scale.lengthNumber(aClass.minutes()), starts,
                                leaders(therapists, aClass, day, sites), usable));
                    }
                }
                slots.add(new Slot(aClass.id(), classDay.day()));
            }
        }
        rehabClass = rows.stream().mapToInt(Row::rehabClass).toArray();
        day = rows.stream().mapToInt(Row::day).toArray();
        slot = rows.stream().mapToInt(Row::slot).toArray();
        length = rows.stream().mapToInt(Row::length).toArray();
        starts = rows.stream().map(Row::starts).toArray(int[][]::new);
        duties = rows.stream().map(Row::duties).toArray(int[][]::new);
        rooms = rows.stream().map(Row::rooms).toArray(int[][]::new);
        fixed = new Fixed[rows.size()];
        meetingsOfSlot = groups(slot, slots.size());
        meetingsOfClass = groups(rehabClass, classes.size());
    }

    private static int[][] groups(int[] groupOf, int count) {
        IntLists groups = new IntLists(count);
        for (int meeting = 0; meeting < groupOf.length; meeting++) {
            groups.add(groupOf[meeting], meeting);
        }
        return groups.toArrays();
    }

    private static int[] leaders(TherapistTable therapists, RehabClass aClass, int day, Index<String> sites) {
        int site = sites.of(aClass.site());
        return IntStream.range(0, therapists.dutyDay.length)
                .filter(duty -> therapists.dutyDay[duty] == day && therapists.dutySite[duty] == site)
                .filter(duty -> aClass.mayBeLedBy(therapists.therapists.get(therapists.dutyTherapist[duty])))
                .toArray();
    }

    /** The meetings of classes of some kinds at some sites in a week (H03, H04). */
    int[] suiting(Set<String> sites, Set<ClassKind> kinds, int week) {
        return IntStream.range(0, count()).filter(meeting -> day[meeting] / 7 == week)
                .filter(meeting -> kinds.contains(classOf(meeting).kind()))
                .filter(meeting -> sites.contains(classOf(meeting).site())).toArray();
    }

    /** How many meetings can run. */
    public int count() {
        return day.length;
    }

    /** The meeting of a class on a day, {@link Index#NONE} when it cannot meet. */
    public int of(String classId, int onDay) {
        for (int number = 0; number < classes.size(); number++) {
            if (classes.get(number).id().equals(classId)) {
                for (int meeting : meetingsOfClass[number]) {
                    if (day[meeting] == onDay) {
                        return meeting;
                    }
                }
            }
        }
        return Index.NONE;
    }

    /** The class that meets. */
    public RehabClass classOf(int meeting) {
        return classes.get(rehabClass[meeting]);
    }
}
