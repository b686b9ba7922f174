package dk.holdplan.data.view;

import dk.holdplan.explain.Remark;
import java.util.List;
import java.util.Map;

/**
 * What the therapist of an appointment needs to know.
 *
 * @param before minutes before it for which the therapist and the room are taken
 * @param after minutes after it
 * @param remarks of its citizens by their ids; of some there are none
 */
public record ToKnow(int before, int after, Map<String, List<Remark>> remarks) {

    /** Nothing at all. */
    public static final ToKnow NOTHING = new ToKnow(0, 0, Map.of());

    public ToKnow {
        remarks = Map.copyOf(remarks);
    }

    /** The remarks of one citizen. */
    public List<Remark> of(String citizen) {
        return remarks.getOrDefault(citizen, List.of());
    }
}
