package dk.holdplan.data.store;

/** Places that are kept in plans until they are confirmed. */
public interface Reservations {

    /**
     * Carries every live reservation over to the plan that is now published for its site and week, or refuses it there;
     * inside the transaction that changed what is published, which has locked it.
     */
    void follow();
}
