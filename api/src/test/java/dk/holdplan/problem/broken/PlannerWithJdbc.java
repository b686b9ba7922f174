package dk.holdplan.problem.broken;

import javax.sql.DataSource;

public record PlannerWithJdbc(DataSource source) {
}
