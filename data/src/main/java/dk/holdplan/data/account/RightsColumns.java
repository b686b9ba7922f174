package dk.holdplan.data.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rights and times as columns. */
final class RightsColumns {

    private RightsColumns() {
    }

    static Rights read(ResultSet row) throws SQLException {
        Set<Role> roles = texts(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Rights(roles, row.getString("therapist"), texts(row.getArray("sites")));
    }

    static String[] roles(Rights rights) {
        return rights.roles().stream().sorted().map(Role::name).toArray(String[]::new);
    }

    static String[] sites(Rights rights) {
        return rights.sites().toArray(String[]::new);
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
