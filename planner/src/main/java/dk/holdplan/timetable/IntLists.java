package dk.holdplan.timetable;

import java.util.ArrayList;
import java.util.List;

/** Lists of numbers, filled once and then made arrays. */
public final class IntLists {

    private final List<List<Integer>> lists = new ArrayList<>();

    /** So many empty lists. */
    public IntLists(int count) {
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
    }

    /** Adds a number to a list. */
    public void add(int list, int number) {
        lists.get(list).add(number);
    }

    /** Whether a number is among others. */
    public static boolean contains(int[] numbers, int number) {
        for (int one : numbers) {
            if (one == number) {
                return true;
            }
        }
        return false;
    }

    /** The lists, by their number. */
    public int[][] toArrays() {
        return lists.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }
}
