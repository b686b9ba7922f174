package dk.holdplan.data;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/** Offers the stores and views to a Spring application that has a PostgreSQL data source with the schema of Flyway. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableJdbcRepositories
public class DataConfiguration {
}
