package dk.holdplan.api.catalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.holdplan.problem.Pathway;
import org.springframework.boot.jackson.JacksonMixin;

/** The training weeks of a review, as problems have them: a pathway of the catalogue can be put into one. */
@JacksonMixin(Pathway.Weeks.class)
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
interface WeeksAsList {
}
