package dk.holdplan.data.broken;

import dk.holdplan.api.error.ProblemType;

public record DataThatKnowsTheApi(ProblemType type) {
}
