package dk.holdplan.data.store;

import org.springframework.dao.DataIntegrityViolationException;

/** The plan that another is made from was deleted in the meantime. */
public class ParentGoneException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ParentGoneException(DataIntegrityViolationException cause) {
        super(cause);
    }
}
