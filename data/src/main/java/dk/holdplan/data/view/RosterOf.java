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
     * {@code {known}} joins a plan {@code p} that knows them, {@code {nameColumn}} is their name after that join, and
     * {@code {isHere}} tells whether the plan has them at one of some {@code :sites}.
     */
    String in(String template) {
        return template.replace("{known}", known()).replace("{isHere}", isHere())
                .replace("{isTheirs}", "s." + column + " = :id")
                .replace("{nameColumn}", this == CITIZEN ? "cast(:id as text)" : "k.name")
                .replace("{toldName}", this == CITIZEN ? "s.citizen" : "s." + column + "_name");
    }

    /** Therapists and citizens are where their sessions are. */
    private String isHere() {
        return switch (this) {
            case ROOM, CLASS -> "k.site in (:sites)";
            case THERAPIST, CITIZEN -> """
                    exists (select from session s
                            join plan_resource r on (r.plan_id, r.kind, r.id) = (s.plan_id, 'ROOM', s.room)
                            where s.plan_id = p.id and {isTheirs} and r.site in (:sites))""";
        };
    }

    private String known() {
        return this == CITIZEN
                ? "join (select distinct plan_id from session where citizen = :id) k on k.plan_id = p.id\n"
                : "join plan_resource k on (k.plan_id, k.kind, k.id) = (p.id, '" + name() + "', :id)\n";
    }
}
