package dk.holdplan.data.broken;

import org.springframework.data.relational.core.mapping.Table;

@Table("plan")
public record OpenRow(String name) {
}
