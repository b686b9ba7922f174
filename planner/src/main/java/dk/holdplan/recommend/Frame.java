package dk.holdplan.recommend;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Lunch;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.LunchBreak;
import dk.holdplan.rule.Weights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a problem no citizen and no session changes: days, therapists, rooms and classes by number. */
final class Frame {

    final Problem problem;
    final Weights weights;
    final LunchBreak lunch;
    final int days;
    private final Map<String, Integer> therapists = new HashMap<>();
    private final Map<String, Integer> rooms = new HashMap<>();
    private final Map<String, Integer> classes = new HashMap<>();
    private final Map<String, List<Room>> roomsOfSite = new HashMap<>();

    Frame(Problem problem) {
        this.problem = problem;
        weights = Weights.of(problem);
        lunch = LunchBreak.of(problem);
        days = problem.horizon().weeks() * 7;
        for (Therapist therapist : problem.therapists()) {
            therapists.put(therapist.id(), therapists.size());
        }
        for (Room room : problem.rooms()) {
            rooms.put(room.id(), rooms.size());
            roomsOfSite.computeIfAbsent(room.site(), site -> new ArrayList<>()).add(room);
        }
        for (RehabClass rehabClass : problem.classes()) {
            classes.put(rehabClass.id(), classes.size());
        }
    }

    /** The number of a therapist on a day, -1 for one who is not known. */
    int therapistDay(String therapist, LocalDate date) {
        return cell(therapists, therapist, date);
    }

    /** The number of a room on a day, -1 for one that is not known. */
    int roomDay(String room, LocalDate date) {
        return cell(rooms, room, date);
    }

    /** The number of a class on a day. */
    int meeting(String rehabClass, LocalDate date) {
        return cell(classes, rehabClass, date);
    }

    private int cell(Map<String, Integer> numbers, String id, LocalDate date) {
        Integer number = numbers.get(id);
        return number == null ? -1 : number * days + problem.horizon().day(date);
    }

    LocalDate date(int day) {
        return problem.horizon().firstDay().plusDays(day);
    }

    List<Room> roomsOf(String site) {
        return roomsOfSite.getOrDefault(site, List.of());
    }

    Room room(String id) {
        return problem.rooms().get(rooms.get(id));
    }

    Therapist therapist(String id) {
        return problem.therapists().get(therapists.get(id));
    }

    /** Whether the id of a class is one of the problem; sessions of a class that is gone take up nothing. */
    boolean knowsClass(String id) {
        return classes.containsKey(id);
    }

    RehabClass rehabClass(String id) {
        return problem.classes().get(classes.get(id));
    }

    int grid() {
        return problem.gridMinutes();
    }

    /** The first step of the grid at or after a minute of the day. */
    int stepFrom(int minute) {
        return Math.ceilDiv(minute, grid());
    }

    /** The problem of these citizens and of what is published for them. */
    Problem of(List<Citizen> citizens, @Nullable Published published, @Nullable Lunch lunch) {
        return new Problem(problem.name(), problem.timeZone(), problem.horizon(), grid(), lunch, problem.closedDays(),
                problem.sites(), problem.rooms(), problem.therapists(), problem.classes(), problem.pathways(),
                citizens, published, problem.weights());
    }
}
