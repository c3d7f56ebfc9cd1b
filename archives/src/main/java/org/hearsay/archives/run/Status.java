package org.hearsay.archives.run;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a document. */
public enum Status {
    /** It is in the outputs with its annotations. */
    @JsonProperty("done")
    DONE,
    /** It is in the quarantine. */
    @JsonProperty("failed")
    FAILED,
    /** It holds no article and was not meant to. */
    @JsonProperty("skipped")
    SKIPPED,
    /** It is a copy of another, which alone was annotated. */
    @JsonProperty("copy")
    COPY
}
