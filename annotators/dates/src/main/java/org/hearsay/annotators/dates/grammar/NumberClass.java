package org.hearsay.annotators.dates.grammar;

/** The classes of numbers that patterns can ask for; the ordinal of each is also its symbol. */
public enum NumberClass {
    /** A whole number, in digits or words. */
    INT("int"),
    /** Any number, also 2.5 and 2 1/2. */
    NUM("num"),
    /** One or two digits, 1 to 31. */
    DAY("d"),
    /** One or two digits, 1 to 12. */
    MONTH("mm"),
    /** Four digits, 1000 to 2999; or a year in words. */
    YEAR("y4"),
    /** Two digits. */
    YEAR_OF_CENTURY("y2"),
    /** One to four digits. */
    YEAR_OF_ERA("yera"),
    /** One or two digits, 0 to 24. */
    HOUR("h"),
    /** Two digits, 00 to 59. */
    MINUTE("mi"),
    /** Four digits that are a time, such as 0735. */
    HOUR_MINUTE("hhmm"),
    /** A number such as 10.30 that can be a time. */
    HOUR_DOT_MINUTE("hdotmm"),
    /** Eight digits that are a date, such as 20261123. */
    BASIC_DATE("ymd"),
    /** An ordinal in digits or words. */
    ORDINAL("ord"),
    /** A decade with its century, such as 1990s. */
    DECADE("decade"),
    /** A decade without it, such as 90s. */
    DECADE_OF_CENTURY("decade2"),
    /** An ordinal in digits or words, 1 to 31. */
    ORDINAL_DAY("ordday"),
    /** The second year of 1957-58, as a full year. */
    YEAR_OF_RANGE("yend"),
    /** A whole number in words, 1 to 12. */
    HOUR_WORD("hw");

    private static final int[][] SYMBOLS = new int[1 << 18][];

    private final String label;

    NumberClass(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Its bit in a set of classes. */
    @SuppressWarnings("EnumOrdinal") // only ever used in memory
    public int bit() {
        return 1 << ordinal();
    }

    /** The symbols of a set of classes. */
    public static int[] symbols(int bits) {
        int[] known = SYMBOLS[bits];
        if (known == null) {
            known = new int[Integer.bitCount(bits)];
            int n = 0;
            for (int i = 0; i < values().length; i++) {
                if ((bits & 1 << i) != 0) {
                    known[n++] = i;
                }
            }
            // two threads may both come here: they write the same
            SYMBOLS[bits] = known;
        }
        return known;
    }
}
