package dk.holdplan.data.view;

/** Whose appointments a roster shows. */
public enum RosterOf {
    THERAPIST("therapist"),
    ROOM("room"),
    CLASS("class"),
    CITIZEN("citizen");

    private final String column;

    RosterOf(String column) {
        this.column = column;
    }

    /** The condition on a session {@code s} that is theirs. */
    String isTheirs() {
        return "s." + column + " = :id";
    }

    /** Joins a plan {@code p} that knows them. */
    String known() {
        return this == CITIZEN
                ? "join (select distinct plan_id from session where citizen = :id) k on k.plan_id = p.id\n"
                : "join plan_resource k on (k.plan_id, k.kind, k.id) = (p.id, '" + name() + "', :id)\n";
    }

    /** The column of a joined {@code k} with their name. */
    String nameColumn() {
        return this == CITIZEN ? "cast(:id as text)" : "k.name";
    }
}
