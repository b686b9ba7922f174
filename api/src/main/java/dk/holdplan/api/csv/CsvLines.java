package dk.holdplan.api.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table that is made line by line. */
public final class CsvLines implements CsvTable {

    private final List<String> columns;
    private final List<List<@Nullable Object>> lines = new ArrayList<>();

    /** A table without lines. */
    public CsvLines(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a line; null is an empty cell. */
    public CsvLines line(@Nullable Object... cells) {
        lines.add(Collections.unmodifiableList(Arrays.asList(cells)));
        return this;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Stream<List<@Nullable Object>> lines() {
        return lines.stream();
    }
}
