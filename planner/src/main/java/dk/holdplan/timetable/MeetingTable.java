package dk.holdplan.timetable;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    /** By meeting: whether an exception gives its starts, so that it need not start with the others of its slot. */
    public final boolean[] exceptional;
    /** By slot: its meetings that keep one start. */
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

    private record Row(int rehabClass, int day, int slot, int length, int[] starts, int[] duties, int[] rooms,
            boolean exceptional) {
    }

    MeetingTable(Problem problem, Scale scale, TherapistTable therapists, RoomTable roomTable,
            Index<String> sites) {
        classes = problem.classes();
        List<Row> rows = new ArrayList<>();
        slots = new ArrayList<>();
        for (int number = 0; number < classes.size(); number++) {
            RehabClass aClass = classes.get(number);
            int[] usable = roomTable.numbers(aClass.kind().roomUse(), aClass.site(), false);
            for (DayOfWeek weekday : weekdays(aClass)) {
                for (int week = 0; week < scale.horizon().weeks(); week++) {
                    int onDay = week * 7 + weekday.ordinal();
                    LocalDate date = scale.date(onDay);
                    if (aClass.meetsOn(date) && !problem.closedDays().contains(date)) {
                        int[] offered = aClass.startsOn(date).stream().mapToInt(scale.ticks()::tick)
                                .filter(start -> start >= 0 && start < scale.ticks().count()).toArray();
                        rows.add(new Row(number, onDay, slots.size(), scale.lengthNumber(aClass), offered,
                                leaders(therapists, aClass, onDay, sites), usable,
                                aClass.exception(date).isPresent()));
                    }
                }
                slots.add(new Slot(aClass.id(), weekday));
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
        exceptional = new boolean[rows.size()];
        IntLists sameStart = new IntLists(slots.size());
        for (int meeting = 0; meeting < rows.size(); meeting++) {
            exceptional[meeting] = rows.get(meeting).exceptional();
            if (!exceptional[meeting]) {
                sameStart.add(slot[meeting], meeting);
            }
        }
        meetingsOfSlot = sameStart.toArrays();
        meetingsOfClass = groups(rehabClass, classes.size());
    }

    /** The weekdays of the class, then those on which only an exception lets it meet. */
    private static List<DayOfWeek> weekdays(RehabClass aClass) {
        return Stream.concat(aClass.meetings().stream().map(RehabClass.ClassDay::day),
                aClass.exceptions().stream().map(exception -> exception.date().getDayOfWeek())).distinct().toList();
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

    /** Which meetings a citizen's session may be in: of some classes, by number, in a week. */
    record Wanted(Set<Integer> classes, int week) {
    }

    /** What a demand that may be in a class wants (H03, H04, H15). */
    Wanted wanted(Need need, Demand demand) {
        return new Wanted(IntStream.range(0, classes.size())
                .filter(number -> need.citizen().sites().contains(classes.get(number).site()))
                .filter(number -> need.isTaken(demand.kind(), classes.get(number))).boxed()
                .collect(Collectors.toSet()), demand.week());
    }

    /** The meetings that a session may be in. */
    int[] suiting(Wanted wanted) {
        return IntStream.range(0, count()).filter(meeting -> day[meeting] / 7 == wanted.week())
                .filter(meeting -> wanted.classes().contains(rehabClass[meeting])).toArray();
    }

    /** How many meetings can run. */
    public int count() {
        return day.length;
    }

    /** The meeting of a class on a day, {@link Index#NONE} when it cannot meet. */
    public int of(String classId, int onDay) {
        int number = numberOf(classId);
        if (number != Index.NONE) {
            for (int meeting : meetingsOfClass[number]) {
                if (day[meeting] == onDay) {
                    return meeting;
                }
            }
        }
        return Index.NONE;
    }

    /** The number of a class, {@link Index#NONE} when it is not known. */
    int numberOf(String classId) {
        for (int number = 0; number < classes.size(); number++) {
            if (classes.get(number).id().equals(classId)) {
                return number;
            }
        }
        return Index.NONE;
    }

    /** The class that meets. */
    public RehabClass classOf(int meeting) {
        return classes.get(rehabClass[meeting]);
    }
}
