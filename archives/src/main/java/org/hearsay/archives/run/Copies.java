package org.hearsay.archives.run;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is done about copies of articles. */
public enum Copies {
    /** They are articles as others. */
    @JsonProperty("ignore")
    IGNORE,
    /** They are annotated, and say in {@code copyOf} of which article they are one. */
    @JsonProperty("mark")
    MARK,
    /** They are not annotated, and say in {@code copyOf} which article is to be looked at. */
    @JsonProperty("refer")
    REFER
}
