package dk.holdplan.data.document;

import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The types that the documents are made of. */
final class Types {

    private static final String TIME_OF_DAY = "([01][0-9]|2[0-3]):[0-5][0-9]";
    /** Half surrogate pairs too: neither files nor databases can hold them. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    static final Type<String> TEXT = new Type<>("a text", () -> "", Types::text);
    static final Type<Integer> INTEGER = new Type<>("a whole number", () -> 0, Types::integer);
    static final Type<Integer> COUNT = new Type<>("a whole number from 0", () -> 0, Types::count);
    static final Type<Boolean> FLAG = new Type<>("true or false", () -> false, Types::flag);
    static final Type<LocalDate> DATE = formatted("a date such as 2026-11-30", DAY, LocalDate::parse,
            LocalDate.EPOCH);
    static final Type<LocalTime> TIME = formatted("a time of day such as 07:30", TIME_OF_DAY, LocalTime::parse,
            LocalTime.MIDNIGHT);
    static final Type<LocalDateTime> DATE_TIME = formatted("a local date and time such as 2026-11-30T07:30",
            DAY + "T" + TIME_OF_DAY + "(:00)?", LocalDateTime::parse, LocalDate.EPOCH.atStartOfDay());

    private Types() {
    }

    /** One of some names. */
    @SafeVarargs
    static <E extends Enum<E>> Type<E> choice(E... allowed) {
        Map<String, E> byName = Stream.of(allowed).collect(Collectors.toMap(Enum::name, Function.identity()));
        String expected = "one of " + Stream.of(allowed).map(Enum::name).collect(Collectors.joining(", "));
        return new Type<>(expected, () -> allowed[0], (node, at, issues) -> {
            if (!node.isString()) {
                Type.wrong(node, at, expected, issues);
                return null;
            }
            E value = byName.get(node.stringValue());
            if (value == null) {
                issues.error(IssueCode.UNKNOWN_VALUE, at, node, expected);
            }
            return value;
        });
    }

    /** A list; entries that cannot be read are kept as placeholders, so that the others keep their places. */
    static <T> Type<List<T>> listOf(Type<T> entry) {
        return new Type<>("a list", List::of, (node, at, issues) -> {
            if (!node.isArray()) {
                Type.wrong(node, at, "a list", issues);
                return null;
            }
            List<T> list = new ArrayList<>();
            int index = 0;
            for (JsonNode each : node) {
                T value = entry.read(each, at.at(index++), issues);
                if (!issues.isFull()) {
                    list.add(value);
                }
            }
            return list;
        });
    }

    /** A list of which every entry is another one; those that cannot be read are left out. */
    static <T> Type<Set<T>> setOf(Type<T> entry) {
        return new Type<>("a list", Set::of, (node, at, issues) -> {
            if (!node.isArray()) {
                Type.wrong(node, at, "a list", issues);
                return null;
            }
            Set<T> set = new LinkedHashSet<>();
            int index = 0;
            for (JsonNode each : node) {
                Pointer place = at.at(index++);
                T value = entry.reader().read(each, place, issues);
                if (value != null && !set.add(value)) {
                    issues.error(IssueCode.DUPLICATE_VALUE, place, each, "each entry once");
                }
            }
            return set;
        });
    }

    /** An object whose fields have names of their own. */
    static <T> Type<Map<String, T>> mapOf(Type<T> entry) {
        return new Type<>("an object", Map::of, (node, at, issues) -> {
            if (!node.isObject()) {
                Type.wrong(node, at, "an object", issues);
                return null;
            }
            Map<String, T> map = new LinkedHashMap<>();
            node.properties().forEach(
                    field -> map.put(field.getKey(), entry.read(field.getValue(), at.at(field.getKey()), issues)));
            return map;
        });
    }

    /** An object whose fields are named by some of these. */
    static <E extends Enum<E>, T> Type<Map<E, T>> mapOf(E[] names, Type<T> entry) {
        Type<E> name = choice(names);
        Type<Map<String, T>> fields = mapOf(entry);
        return new Type<>("an object", Map::of, (node, at, issues) -> {
            Map<String, T> read = fields.reader().read(node, at, issues);
            if (read == null) {
                return null;
            }
            Map<E, T> map = new LinkedHashMap<>();
            read.forEach((field, value) -> {
                E key = name.reader().read(StringNode.valueOf(field), at.at(field), issues);
                if (key != null) {
                    map.put(key, value);
                }
            });
            return map;
        });
    }

    /** An object that has no other fields than those that are asked for. */
    static <T> Type<T> object(Function<Fields, T> reader) {
        return object(reader, true);
    }

    /** An object that may carry more. */
    static <T> Type<T> openObject(Function<Fields, T> reader) {
        return object(reader, false);
    }

    private static <T> Type<T> object(Function<Fields, T> reader, boolean closed) {
        return new Type<>("an object", () -> reader.apply(Fields.placeholder()), (node, at, issues) -> {
            if (!node.isObject()) {
                Type.wrong(node, at, "an object", issues);
                return null;
            }
            Fields fields = new Fields(node, at, issues);
            T value = reader.apply(fields);
            if (closed) {
                fields.tellUnknown();
            }
            return value;
        });
    }

    private static <T> Type<T> formatted(String expected, String pattern, Function<String, T> parser, T placeholder) {
        Pattern format = Pattern.compile(pattern);
        return new Type<>(expected, () -> placeholder, (node, at, issues) -> {
            if (!node.isString()) {
                Type.wrong(node, at, expected, issues);
                return null;
            }
            try {
                if (format.matcher(node.stringValue()).matches()) {
                    return parser.apply(node.stringValue());
                }
            } catch (DateTimeException e) {
                // such as 30 February: told below like any other text that is no date
            }
            issues.error(IssueCode.BAD_FORMAT, at, node, expected);
            return null;
        });
    }

    private static @Nullable String text(JsonNode node, Pointer at, Issues issues) {
        if (!node.isString()) {
            Type.wrong(node, at, "a text", issues);
            return null;
        }
        if (UNSTORABLE.matcher(node.stringValue()).find()) {
            issues.error(IssueCode.BAD_FORMAT, at, node, "a text of whole characters, none of them for control");
            return null;
        }
        return node.stringValue();
    }

    private static @Nullable Integer integer(JsonNode node, Pointer at, Issues issues) {
        if (!node.isIntegralNumber()) {
            Type.wrong(node, at, "a whole number", issues);
            return null;
        }
        if (!node.canConvertToInt()) {
            issues.error(IssueCode.OUT_OF_RANGE, at, node, "a whole number of at most nine digits");
            return null;
        }
        return node.intValue();
    }

    private static @Nullable Integer count(JsonNode node, Pointer at, Issues issues) {
        Integer value = integer(node, at, issues);
        if (value != null && value < 0) {
            issues.error(IssueCode.OUT_OF_RANGE, at, node, "a whole number from 0");
            return null;
        }
        return value;
    }

    private static @Nullable Boolean flag(JsonNode node, Pointer at, Issues issues) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        Type.wrong(node, at, "true or false", issues);
        return null;
    }
}
