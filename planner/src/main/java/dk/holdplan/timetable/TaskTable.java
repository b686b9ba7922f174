package dk.holdplan.timetable;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Serving;
import dk.holdplan.rule.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tasks, by number: one for each demanded session that frozen sessions leave open. */
public final class TaskTable {

    private static final int[] NOTHING = {};

    public final SessionKind[] kind;
    public final int[] citizen;
    public final int[] firstDay;
    public final int[] lastDay;
    /** By task: number of the length when individual. */
    public final int[] length;
    public final boolean[] mayBeAlone;
    /** By task: meetings that the citizen may join for it, as far as triage, class kind, site and week tell. */
    public final int[][] meetings;
    /** By task: the medium price of leaving it out. */
    public final int[] unplacedPrice;
    /** By task: the soft price of an individual session where a class was allowed. */
    final int[] alonePrice;
    /** By task: the soft price of each day after the first. */
    final int[] dayPrice;
    final boolean[] training;
    /** By citizen: their tasks. */
    public final int[][] ofCitizen;
    /** By task and day of the horizon: the duties that can serve it alone. */
    public final int[][][] duties;
    /** By task: what a possible session that is left out costs on the soft level; 0 for one that is due. */
    final int[] leftOutPrice;
    /** By task: whether it is due, and not only possible. */
    final boolean[] due;

    /** By task that is only possible: those of its citizen that are due and would be served first by a session of its. */
    final int[][] servedFirst;
    /** By task that is due: those that come after it. */
    final int[][] servedLater;

    private record Row(int citizen, SessionKind kind, int firstDay, int lastDay, int length, boolean alone,
            int[] meetings, int[][] duties, int unplacedPrice, int leftOutPrice, int alonePrice, int dayPrice,
            boolean due) {
    }

    TaskTable(CitizenTable citizens, TherapistTable therapists, MeetingTable meetingTable, Scale scale,
            Index<String> sites, Weights weights, Frozen frozen) {
        List<Row> rows = new ArrayList<>();
        Map<MeetingTable.Wanted, int[]> meetingsWanted = new HashMap<>();
        Map<TherapistTable.Wanted, int[][]> dutiesWanted = new HashMap<>();
        Leaving leaving = new Leaving(weights, scale.horizon());
        Map<String, List<Session>> frozenOf = frozen.all().stream()
                .collect(Collectors.groupingBy(Session::citizen));
        ofCitizen = new int[citizens.needs.size()][];
        for (int number = 0; number < citizens.needs.size(); number++) {
            Need need = citizens.needs.get(number);
            Citizen citizen = need.citizen();
            int first = rows.size();
            for (Serving.Wanted wanted : Serving.open(need, frozenOf.getOrDefault(citizen.id(), List.of()))) {
                Demand demand = wanted.demand();
                boolean inClass = need.mayBeInClass(demand.kind(), demand.week());
                int[] meetings = inClass
                        ? meetingsWanted.computeIfAbsent(meetingTable.wanted(need, demand), meetingTable::suiting)
                        : NOTHING;
                int[][] duties = dutiesWanted.computeIfAbsent(TherapistTable.Wanted.of(need, demand.kind()),
                        served -> therapists.duties(served, sites));
                boolean training = demand.kind() == SessionKind.TRAINING;
                rows.add(new Row(number, demand.kind(), scale.horizon().day(demand.first()),
                        scale.horizon().day(demand.last()), scale.lengthNumber(wanted.minutes()),
                        need.mayBeAlone(demand.kind(), demand.week()), meetings, duties,
                        leaving.medium(need, demand), leaving.soft(demand),
                        training && inClass ? weights.of(Rule.INDIVIDUAL_INSTEAD_OF_CLASS) : 0,
                        demand.kind() == SessionKind.EXAMINATION ? weights.of(Rule.WAIT_DAY) : 0, demand.due()));
            }
            ofCitizen[number] = IntStream.range(first, rows.size()).toArray();
        }
        kind = rows.stream().map(Row::kind).toArray(SessionKind[]::new);
        citizen = rows.stream().mapToInt(Row::citizen).toArray();
        firstDay = rows.stream().mapToInt(Row::firstDay).toArray();
        lastDay = rows.stream().mapToInt(Row::lastDay).toArray();
        length = rows.stream().mapToInt(Row::length).toArray();
        meetings = rows.stream().map(Row::meetings).toArray(int[][]::new);
        unplacedPrice = rows.stream().mapToInt(Row::unplacedPrice).toArray();
        duties = rows.stream().map(Row::duties).toArray(int[][][]::new);
        leftOutPrice = rows.stream().mapToInt(Row::leftOutPrice).toArray();
        alonePrice = rows.stream().mapToInt(Row::alonePrice).toArray();
        dayPrice = rows.stream().mapToInt(Row::dayPrice).toArray();
        mayBeAlone = new boolean[rows.size()];
        training = new boolean[rows.size()];
        due = new boolean[rows.size()];
        for (int task = 0; task < rows.size(); task++) {
            mayBeAlone[task] = rows.get(task).alone();
            training[task] = kind[task] == SessionKind.TRAINING;
            due[task] = rows.get(task).due();
        }
        servedFirst = tied(true);
        servedLater = tied(false);
    }

    private int[][] tied(boolean first) {
        int[][] tied = new int[count()][];
        for (int task = 0; task < tied.length; task++) {
            int one = task;
            tied[task] = Arrays.stream(ofCitizen[citizen[task]])
                    .filter(other -> first ? isServedFirst(other, one) : isServedFirst(one, other)).toArray();
        }
        return tied;
    }

    /** Whether some session would serve a task that is due before another that is only possible. */
    private boolean isServedFirst(int first, int possible) {
        return due[first] && !due[possible] && kind[first] == kind[possible] && length[first] == length[possible]
                && firstDay[first] <= lastDay[possible] && firstDay[possible] <= lastDay[first];
    }

    /** Whether a day lies in a task's window. */
    boolean covers(int task, int day) {
        return firstDay[task] <= day && day <= lastDay[task];
    }

    /** Gives tasks nowhere to go; only before anything was made of the table. */
    public void leaveOut(int[] tasks) {
        for (int task : tasks) {
            mayBeAlone[task] = false;
            meetings[task] = NOTHING;
        }
    }

    /** Makes it dearer to leave tasks out than all others together; only before anything was made of the table. */
    public void prefer(int[] tasks) {
        long all = 1 + Arrays.stream(unplacedPrice).asLongStream().sum();
        int more = (int) Math.min(all, Integer.MAX_VALUE / 2);
        for (int task : tasks) {
            unplacedPrice[task] = Math.min(unplacedPrice[task], Integer.MAX_VALUE / 2) + more;
        }
    }

    /** How many sessions are demanded beside the frozen ones. */
    public int count() {
        return citizen.length;
    }
}
