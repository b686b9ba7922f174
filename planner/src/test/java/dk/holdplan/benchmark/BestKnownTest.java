package dk.holdplan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BestKnownTest {

    @Test
    void tellsHowFarAPriceIsAboveOrBelowInPercent() {
        BestKnown known = new BestKnown(20, 1000, false);

        assertThat(known.mediumGap(30)).isEqualTo(50);
        assertThat(known.mediumGap(20)).isZero();
        assertThat(known.softGap(1012)).isEqualTo(1.2);
        assertThat(known.softGap(990)).isEqualTo(-1);
    }

    @Test
    void isInfinitelyFarAboveNothing() {
        BestKnown known = new BestKnown(0, 400, true);

        assertThat(known.mediumGap(0)).isZero();
        assertThat(known.mediumGap(5)).isInfinite();
    }
}
