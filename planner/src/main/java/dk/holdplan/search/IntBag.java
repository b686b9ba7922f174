package dk.holdplan.search;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Numbers without order; adding and taking out are instant because the places of all members are kept. */
final class IntBag {

    private final int[] members;
    private final int[] places;
    private int size;

    /** For numbers from 0 to below {@code limit}. */
    IntBag(int limit) {
        members = new int[limit];
        places = new int[limit];
        Arrays.fill(places, Index.NONE);
    }

    int size() {
        return size;
    }

    int get(int place) {
        return members[place];
    }

    boolean contains(int number) {
        return places[number] != Index.NONE;
    }

    void add(int number) {
        if (places[number] == Index.NONE) {
            places[number] = size;
            members[size++] = number;
        }
    }

    void remove(int number) {
        int place = places[number];
        if (place != Index.NONE) {
            int last = members[--size];
            members[place] = last;
            places[last] = place;
            places[number] = Index.NONE;
        }
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            places[members[i]] = Index.NONE;
        }
        size = 0;
    }

    /** Any member; the bag must not be empty. */
    int random(RandomGenerator random) {
        return members[random.nextInt(size)];
    }
}
