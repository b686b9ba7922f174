package dk.holdplan.timetable;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Numbers without order; adding and taking out are instant because the places of all members are kept. */
public final class IntBag {

    private final int[] members;
    private final int[] places;
    private int size;

    /** For numbers from 0 to below {@code limit}. */
    public IntBag(int limit) {
        members = new int[limit];
        places = new int[limit];
        Arrays.fill(places, Index.NONE);
    }

    /** How many are in it. */
    public int size() {
        return size;
    }

    /** One of them; the order changes with every removal. */
    public int get(int place) {
        return members[place];
    }

    /** Whether a number is in it. */
    public boolean contains(int number) {
        return places[number] != Index.NONE;
    }

    /** Adds a number, once. */
    public void add(int number) {
        if (places[number] == Index.NONE) {
            places[number] = size;
            members[size++] = number;
        }
    }

    /** Takes a number out, if it is there. */
    public void remove(int number) {
        int place = places[number];
        if (place != Index.NONE) {
            int last = members[--size];
            members[place] = last;
            places[last] = place;
            places[number] = Index.NONE;
        }
    }

    /** Takes all out. */
    public void clear() {
        for (int i = 0; i < size; i++) {
            places[members[i]] = Index.NONE;
        }
        size = 0;
    }

    /** Any member; the bag must not be empty. */
    public int random(RandomGenerator random) {
        return members[random.nextInt(size)];
    }
}
