package dk.holdplan.api.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the demonstration.
 *
 * @param demo whether an empty database gets a week to look at
 */
@ConfigurationProperties("holdplan")
record DemoSettings(@DefaultValue("true") boolean demo) {
}
