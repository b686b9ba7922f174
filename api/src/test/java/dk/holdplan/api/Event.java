package dk.holdplan.api;

import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A server-sent event. */
public record Event(String id, String name, String data) {

    /** The events of a stream of lines, as they come. */
    static Stream<Event> parse(Stream<String> lines) {
        Iterator<String> source = lines.iterator();
        Spliterator<Event> events = new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED) {
            @Override
            public boolean tryAdvance(Consumer<? super Event> action) {
                Map<String, String> fields = new TreeMap<>();
                while (source.hasNext()) {
                    String line = source.next();
                    if (!line.isEmpty()) {
                        int colon = line.indexOf(':');
                        fields.merge(line.substring(0, colon), line.substring(colon + 1).strip(), String::concat);
                    } else if (fields.containsKey("data")) {
                        action.accept(new Event(fields.get("id"), fields.get("event"), fields.get("data")));
                        return true;
                    }
                }
                return false;
            }
        };
        return StreamSupport.stream(events, false);
    }
}
