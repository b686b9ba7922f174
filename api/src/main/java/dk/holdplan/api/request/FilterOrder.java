package dk.holdplan.api.request;

/** The order of the filters of this package: all after Spring Security, so that the caller is known. */
final class FilterOrder {

    static final int RATE = 0;
    static final int BODIES = 10;
    static final int IDEMPOTENCY = 20;
    static final int IN_WORK = 25;
    static final int ETAG = 30;

    private FilterOrder() {
    }
}
