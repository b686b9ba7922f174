package dk.holdplan.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HoldplanApplication {

    /** Starts the service; arguments are settings such as {@code --server.port=8081}. */
    public static void main(String[] args) {
        SpringApplication.run(HoldplanApplication.class, args);
    }
}
