package dk.holdplan.api.csv;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer that can also be a table: whoever accepts {@code text/csv} gets it so. */
public interface CsvTable {

    /** The media type of such an answer. */
    String MEDIA_TYPE = "text/csv";

    /** The heads of the columns. */
    List<String> columns();

    /** The lines, each with a cell for every column; null is an empty cell. */
    Stream<List<@Nullable Object>> lines();
}
