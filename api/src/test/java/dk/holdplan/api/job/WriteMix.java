package dk.holdplan.api.job;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Submits, publishes, holds and confirms at random through whatever node answers, and remembers what was acknowledged. */
final class WriteMix implements Runnable {

    private static final int PAUSE_MILLIS = 100;

    /** Of another site, so that the plan with places to hold stays valid. */
    private static final byte[] ELSEWHERE = new String(Examples.dataset("tiny"), StandardCharsets.UTF_8)
            .replace("site-1", "elsewhere").getBytes(StandardCharsets.UTF_8);

    private final Map<String, Integer> ports;
    private final String base;
    private final List<JsonNode> newcomers;
    private final Random random;
    private final AtomicInteger allowedSubmits;
    private final CountDownLatch end = new CountDownLatch(1);

    final Queue<String> submitted = new ConcurrentLinkedQueue<>();
    final Set<String> published = ConcurrentHashMap.newKeySet();
    /** Where to look for holds. */
    final Queue<String> held = new ConcurrentLinkedQueue<>();
    /** Plans by the hold whose confirmation made them. */
    final Map<String, String> confirmed = new ConcurrentHashMap<>();
    /** Why there may be no holds. */
    volatile String refusal = "";

    /**
     * @param ports of nodes by name, which may change
     * @param base the plan with places to hold
     * @param newcomers like whom somebody may come whom the plan does not know
     * @param allowedSubmits is counted down
     */
    WriteMix(Map<String, Integer> ports, String base, List<JsonNode> newcomers, AtomicInteger allowedSubmits,
            long seed) {
        this.ports = ports;
        this.base = base;
        this.newcomers = newcomers;
        this.allowedSubmits = allowedSubmits;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        try {
            while (!end.await(random.nextInt(PAUSE_MILLIS), TimeUnit.MILLISECONDS)) {
                List<Integer> known = List.copyOf(ports.values());
                try {
                    write(new Client(known.get(random.nextInt(known.size()))));
                } catch (UncheckedIOException e) {
                    // The node died: what it did not acknowledge may be there or not.
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        end.countDown();
    }

    private void write(Client client) {
        switch (random.nextInt(4)) {
            case 0 -> submit(client);
            case 1 -> publish(client);
            case 2 -> hold(client);
            default -> confirm(client);
        }
    }

    private void submit(Client client) {
        if (allowedSubmits.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            Answer answer = client.postJson("/api/v1/plans?time=1s", ELSEWHERE);
            if (answer.status() == 202) {
                submitted.add(answer.planId());
            }
        }
    }

    private void publish(Client client) {
        List<String> plans = List.copyOf(submitted);
        if (!plans.isEmpty()) {
            String id = plans.get(random.nextInt(plans.size()));
            Answer answer = client.post("/api/v1/plans/" + id + "/publish");
            if (answer.status() == 200) {
                published.add(answer.at("/id"));
            }
        }
    }

    private void hold(Client client) {
        ObjectNode wish = (ObjectNode) Json.tree("{}");
        ObjectNode newcomer = (ObjectNode) newcomers.get(random.nextInt(newcomers.size())).deepCopy();
        wish.set("citizen", newcomer.put("id", "n" + random.nextInt(Integer.MAX_VALUE)));
        wish.put("limit", 1);
        Answer places = post(client, "/recommendations", wish);
        if (places.status() == 200 && places.size("/places") > 0) {
            wish.remove("limit");
            wish.put("kind", "EXAMINATION").put("minutes", 60);
            wish.set("place", Json.tree(places.body()).at("/places/0/place"));
            Answer hold = post(client, "/holds", wish);
            if (hold.status() == 201) {
                held.add(hold.location().orElseThrow());
            } else {
                refusal = hold.body();
            }
        } else {
            refusal = places.body();
        }
    }

    private Answer post(Client client, String path, ObjectNode body) {
        return client.postJson("/api/v1/plans/" + base + path, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void confirm(Client client) {
        List<String> holds = held.stream().filter(hold -> !confirmed.containsKey(hold)).toList();
        if (!holds.isEmpty()) {
            String hold = holds.get(random.nextInt(holds.size()));
            Answer answer = client.post(hold + "/confirm");
            if (answer.status() == 200) {
                confirmed.put(hold, answer.at("/plan"));
            }
        }
    }
}
