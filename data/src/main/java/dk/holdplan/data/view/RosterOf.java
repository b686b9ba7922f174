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

    /**
     * A query about them, from one with placeholders: {@code {isTheirs}} is the condition on a session {@code s},
     * {@code {known}} joins a plan {@code p} that knows them, and {@code {nameColumn}} is their name after that join.
     */
    String in(String template) {
        return template.replace("{known}", known()).replace("{isTheirs}", "s." + column + " = :id")
                .replace("{nameColumn}", this == CITIZEN ? "cast(:id as text)" : "k.name");
    }

    private String known() {
        return this == CITIZEN
                ? "join (select distinct plan_id from session where citizen = :id) k on k.plan_id = p.id\n"
                : "join plan_resource k on (k.plan_id, k.kind, k.id) = (p.id, '" + name() + "', :id)\n";
    }
}
