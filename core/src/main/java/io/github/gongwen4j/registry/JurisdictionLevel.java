package io.github.gongwen4j.registry;

/** The levels of administration that issue documents. Immutable and thread-safe. */
public enum JurisdictionLevel {
    /** The state and the party's centre (中央). */
    NATION,
    /** Provinces, autonomous regions, municipalities, special administrative regions (省级). */
    PROVINCE,
    /** Cities with districts, autonomous prefectures, prefectures, leagues (地级). */
    PREFECTURE,
    /** Counties, districts, cities of county level, banners (县级). */
    COUNTY,
    /** What the name of the issuer does not tell. */
    UNKNOWN
}
