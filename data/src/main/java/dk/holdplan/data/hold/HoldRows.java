package dk.holdplan.data.hold;

import dk.holdplan.data.document.CitizenDocument;
import dk.holdplan.data.hold.Hold.Refusal;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;

/** Reads the rows of reservations. */
final class HoldRows {

    private HoldRows() {
    }

    static Hold hold(ResultSet row, int number) throws SQLException {
        String newcomer = row.getString("newcomer");
        UUID refusedIn = row.getObject("refused_in", UUID.class);
        Session session = new Session(row.getString("citizen"), SessionKind.valueOf(row.getString("kind")),
                row.getObject("starts", LocalDateTime.class), row.getObject("ends", LocalDateTime.class),
                row.getString("therapist"), row.getString("room"), row.getString("class"));
        return new Hold(row.getObject("id", UUID.class), row.getObject("line_id", UUID.class),
                row.getObject("plan_id", UUID.class), newcomer == null ? null : CitizenDocument.read(newcomer), session,
                row.getString("site"), row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(), row.getObject("confirmed_in", UUID.class),
                refusedIn == null ? null : new Refusal(refusedIn, row.getString("refusal")));
    }
}
