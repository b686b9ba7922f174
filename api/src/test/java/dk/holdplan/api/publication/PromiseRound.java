package dk.holdplan.api.publication;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/** What clients do at once to the week of one site, at random, through whatever node answers. */
final class PromiseRound {

    private static final String STEPS = "?steps=20&time=5s&seed=";

    final String site;
    /** Answers to confirmed reservations by citizen. */
    final Map<String, Answer> confirmed = new ConcurrentHashMap<>();
    /** Citizens of lists that somebody has seen and accepted, by the plan that was then published. */
    final Map<String, Set<String>> accepted = new ConcurrentHashMap<>();
    /** What was done and acknowledged. */
    final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();

    private final Collection<Integer> ports;
    private final Queue<String> plans = new ConcurrentLinkedQueue<>();
    private final AtomicInteger newcomers = new AtomicInteger();

    /** @param ports of the nodes, which may change */
    PromiseRound(String site, Collection<Integer> ports) {
        this.site = site;
        this.ports = ports;
    }

    /** Publishes a first plan. */
    void begin() {
        Client client = new Client(List.copyOf(ports).getFirst());
        String problem = new String(Examples.dataset("tiny"), StandardCharsets.UTF_8).replace("site-1", site)
                .replace("c000", site + "c");
        String id = client.postJson("/api/v1/plans" + STEPS + 1, problem.getBytes(StandardCharsets.UTF_8)).planId();
        client.events(id).toList();
        plans.add(id);
        client.post(plan(id) + "/publish");
    }

    /** Does some things one after the other. */
    void act(Random random, int times) {
        for (int i = 0; i < times; i++) {
            List<Integer> known = List.copyOf(ports);
            try {
                act(new Client(known.get(random.nextInt(known.size()))), random);
            } catch (UncheckedIOException e) {
                // The node died: what it did not acknowledge may be there or not.
            }
        }
    }

    private void act(Client client, Random random) {
        String plan = List.copyOf(plans).get(random.nextInt(plans.size()));
        int what = random.nextInt(100);
        if (what < 30) {
            book(client, random.nextBoolean() ? plan : published(client, plan), random);
        } else if (what < 55) {
            publish(client, plan, random);
        } else if (what < 75) {
            made(client, client.postJson(plan(plan) + "/changes" + STEPS + random.nextInt(9), change(random)));
        } else if (what < 85) {
            count("undo", client.post(plan(published(client, plan)) + "/publish/undo"));
        } else if (what < 92) {
            made(client, client.post(plan(plan) + "/next-week" + STEPS + random.nextInt(9)));
        } else {
            count("delete", client.delete(plan(plan)));
        }
    }

    private void book(Client client, String plan, Random random) {
        ObjectNode wish = (ObjectNode) Json.tree("{}");
        ObjectNode citizen = (ObjectNode) Json.tree(new String(Examples.dataset("tiny"), StandardCharsets.UTF_8)
                .replace("site-1", site)).at("/citizens/0");
        wish.set("citizen", citizen.put("id", site + "n" + newcomers.incrementAndGet()));
        wish.put("kind", "EXAMINATION");
        Answer places = client.postJson(plan(plan) + "/recommendations", bytes(wish));
        if (places.status() == 200 && places.size("/places") > 0) {
            wish.set("place",
                    Json.tree(places.body()).at("/places/" + random.nextInt(places.size("/places")) + "/place"));
            Answer held = client.postJson(plan(plan) + "/holds", bytes(wish));
            if (held.status() == 201) {
                Answer booked = client.post(held.location().orElseThrow() + "/confirm");
                count("confirm", booked);
                if (booked.status() == 200) {
                    confirmed.put(booked.at("/citizen"), booked);
                    plans.add(booked.at("/plan"));
                }
            }
        }
    }

    private void publish(Client client, String plan, Random random) {
        Answer answer = client.post(plan(plan) + "/publish");
        if ("WOULD_TAKE_BACK".equals(answer.at("/code"))) {
            count("told", answer);
            if (random.nextBoolean()) {
                accepted.computeIfAbsent(plan, id -> ConcurrentHashMap.newKeySet())
                        .addAll(Json.each(answer.body(), "/takenBack/items", "citizen"));
                answer = client.post(plan(plan) + "/publish?seen=" + answer.at("/token"));
            }
        }
        count(answer.status() == 200 && answer.size("/merged") > 0 ? "merged" : "publish", answer);
        if (answer.status() == 200) {
            plans.add(answer.at("/id"));
        }
    }

    private void made(Client client, Answer answer) {
        count("made", answer);
        if (answer.status() == 202) {
            client.events(answer.planId()).toList();
            plans.add(answer.planId());
        }
    }

    private byte[] change(Random random) {
        int day = 1 + random.nextInt(4);
        int hour = 8 + random.nextInt(6);
        return (random.nextInt(3) == 0
                ? "{\"changes\": [{\"type\": \"CITIZEN_WITHDRAWN\", \"citizen\": \"%sc%02d\"}]}".formatted(site,
                        1 + random.nextInt(12))
                : ("{\"changes\": [{\"type\": \"THERAPIST_ABSENT\", \"therapist\": \"%s-t%d\", "
                        + "\"from\": \"2026-12-0%dT%02d:00\", \"to\": \"2026-12-0%dT%02d:00\"}]}").formatted(site,
                                1 + random.nextInt(2), day, hour, day, hour + 2))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String published(Client client, String otherwise) {
        String plan = client.get("/api/v1/published?site=" + site).at("/items/0/plan");
        return plan == null ? otherwise : plan;
    }

    private void count(String what, Answer answer) {
        String key = answer.status() < 300 ? what : what + " " + answer.status();
        if (answer.status() >= 500 && answer.status() != 503) {
            throw new IllegalStateException(what + ": " + answer.body());
        }
        done.computeIfAbsent(key, it -> new AtomicInteger()).incrementAndGet();
    }

    private static String plan(String id) {
        return "/api/v1/plans/" + id;
    }

    private static byte[] bytes(ObjectNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
