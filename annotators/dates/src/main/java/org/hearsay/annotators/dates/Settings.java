package org.hearsay.annotators.dates;

/**
 * What users choose. Immutable.
 *
 * @param narrative whether dates anchor to the dates told before, not to the publication date
 * @param dateOrder the order of 11/12/2026
 * @param vague whether now, recently, currently are marked
 * @param ages whether ages such as "22-year-old" are marked
 */
public record Settings(boolean narrative, DateOrder dateOrder, boolean vague, boolean ages) {

    /** The order of day and month in dates of numbers alone. */
    public enum DateOrder {
        /** As other dates of the document show it; if none does, as is usual in its language. */
        AUTO,
        /** Day, month, year. */
        DMY,
        /** Month, day, year. */
        MDY
    }

    /** Whether an option that rules name is on. */
    public boolean allows(String option) {
        return switch (option) {
            case "vague" -> vague;
            // in a history "soon" is soon after what was told
            case "outlook" -> vague && !narrative;
            // in news "by this time" is of the story, in a history of the year it is at
            case "history" -> vague && narrative;
            case "ages" -> ages;
            default -> true;
        };
    }

    /** The default: news, in what order the document shows, with vague expressions, without ages. */
    public static final Settings DEFAULT = new Settings(false, DateOrder.AUTO, true, false);
}
