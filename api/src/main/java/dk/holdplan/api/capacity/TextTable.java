package dk.holdplan.api.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of cells under titles, the first column to the left and the others to the right. */
public final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these titles. */
    public TextTable(String... titles) {
        rows.add(List.of(titles));
    }

    /** Adds a line with a cell for each title. */
    public TextTable row(Object... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException(cells.length + " cells, expected " + rows.getFirst().size());
        }
        rows.add(IntStream.range(0, cells.length).mapToObj(i -> String.valueOf(cells[i])).toList());
        return this;
    }

    /** All lines, each ended. */
    public String text() {
        List<Integer> widths = IntStream.range(0, rows.getFirst().size())
                .mapToObj(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0)).toList();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size()).mapToObj(i -> padded(row.get(i), widths.get(i), i == 0))
                .collect(Collectors.joining("  ")).stripTrailing() + System.lineSeparator();
    }

    private static String padded(String cell, int width, boolean left) {
        String space = " ".repeat(width - cell.length());
        return left ? cell + space : space + cell;
    }
}
