package dk.holdplan.api;

import dk.holdplan.data.DataConfiguration;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The program. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import(DataConfiguration.class)
@OpenAPIDefinition(info = @Info(title = "Holdplan", version = "v1", description = "Plans classes and individual "
        + "sessions in back rehabilitation. What goes wrong is told as a problem document (RFC 9457) with a stable "
        + "type and code."))
public class HoldplanApplication {

    /** Starts the service; arguments are settings such as {@code --server.port=8081}. */
    public static void main(String[] args) {
        SpringApplication.run(HoldplanApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
