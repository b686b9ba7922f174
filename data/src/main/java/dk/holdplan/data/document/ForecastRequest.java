package dk.holdplan.data.document;

import dk.holdplan.capacity.forecast.Assumptions;
import dk.holdplan.capacity.forecast.ServiceLevel;

/**
 * What a forecast document asks for.
 *
 * @param wanted the service level that the smallest capacity has to hold
 */
public record ForecastRequest(Assumptions assumptions, ServiceLevel wanted) {
}
