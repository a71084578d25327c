package huirong.app.compensation.performance;

import java.time.Instant;

/** 偏差原因: why a target was not reached, written by a maker of the fund's office. */
record Deviation(Indicator indicator, String words, Instant at, String person) {}
