package org.hearsay.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.hearsay.core.spi.RuleTimes.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RuleTimesTest {
    @AfterEach
    void stop() {
        RuleTimes.stop();
    }

    @Test
    void there_is_none_but_in_the_thread_that_measures() throws Exception {
        assertThat(RuleTimes.ofThread()).isNull();
        RuleTimes times = RuleTimes.start();
        assertThat(RuleTimes.ofThread()).isSameAs(times);
        assertThat(CompletableFuture.supplyAsync(RuleTimes::ofThread).get()).isNull();
        RuleTimes.stop();
        assertThat(RuleTimes.ofThread()).isNull();
    }

    @Test
    void counts_a_rule_within_another_for_itself_alone() {
        RuleTimes times = RuleTimes.start();
        times.enter("dates");
        long before = System.nanoTime();
        times.begin();
        times.begin();
        pause(20);
        times.end("month", true);
        times.end(RuleTimes.NO_RULE, false);
        long all = System.nanoTime() - before;
        times.enter("quantities");
        times.begin();
        times.end("month", false);
        assertThat(times.taken().keySet())
                .containsExactly(
                        new Rule("dates", RuleTimes.NO_RULE),
                        new Rule("dates", "month"),
                        new Rule("quantities", "month"));
        RuleTimes.Taken inner = taken(times, "month");
        RuleTimes.Taken outer = taken(times, RuleTimes.NO_RULE);
        assertThat(inner.found()).isOne();
        assertThat(inner.nanos()).isGreaterThanOrEqualTo(20_000_000);
        assertThat(outer.found()).isZero();
        assertThat(inner.nanos() + outer.nanos()).isLessThanOrEqualTo(all);
    }

    @Test
    void forgets_what_an_annotator_that_failed_left_open() {
        RuleTimes times = RuleTimes.start();
        times.enter("dates");
        times.begin();
        times.enter("hedging");
        assertThatThrownBy(() -> times.end("may", true)).isInstanceOf(NoSuchElementException.class);
        assertThat(times.taken()).isEmpty();
    }

    private static RuleTimes.Taken taken(RuleTimes times, String rule) {
        return Objects.requireNonNull(times.taken().get(new Rule("dates", rule)));
    }

    private static void pause(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
