package io.github.gongwen4j.registry;

import java.util.Objects;
import java.util.Optional;

/**
 * The place that an issuer speaks for (管辖区域): 市财政局 in its documents is the 财政局 of its city, 省财政厅 that of the province one level
 * up. Immutable and thread-safe.
 *
 * @param level the lowest level that is known
 * @param province the full name of the province (甘肃省), empty if unknown
 * @param prefecture the full name of the city or prefecture (嘉峪关市), empty if unknown or if there is none
 * @param county the full name of the county, district or city of county level (容县), empty above that level
 */
public record Jurisdiction(
        JurisdictionLevel level, Optional<String> province, Optional<String> prefecture, Optional<String> county) {

    /**
     * Checks the parts.
     *
     * @param level the lowest level that is known
     * @param province the full name of the province, empty if unknown
     * @param prefecture the full name of the city or prefecture, empty if unknown or if there is none
     * @param county the full name of the county, district or city of county level, empty above that level
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a name is blank, or if the place of {@code level} is missing or one below it is given
     */
    public Jurisdiction {
        Objects.requireNonNull(level, "level");
        province.ifPresent(name -> Names.require(name, "province"));
        prefecture.ifPresent(name -> Names.require(name, "prefecture"));
        county.ifPresent(name -> Names.require(name, "county"));
        if (level != lowest(province, prefecture, county) && !isAbove(level, province, prefecture, county)) {
            throw new IllegalArgumentException("level must be that of the lowest place: " + level);
        }
    }

    /**
     * The place of an issuer by the standard registry, see {@link UnitRegistry#jurisdictionOf}.
     *
     * @param issuer the name of the issuing body (嘉峪关市人民政府办公室) or of a place
     * @return level {@code UNKNOWN} if the name does not tell
     * @throws NullPointerException if {@code issuer} is null
     */
    public static Jurisdiction of(String issuer) {
        return UnitRegistry.standard().jurisdictionOf(issuer);
    }

    /**
     * The jurisdiction of the state and the party's centre.
     *
     * @return level {@code NATION}, without places
     */
    public static Jurisdiction nation() {
        return new Jurisdiction(JurisdictionLevel.NATION, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * No jurisdiction: 市财政局 stays 市财政局.
     *
     * @return level {@code UNKNOWN}, without places
     */
    public static Jurisdiction unknown() {
        return at(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The jurisdiction of the places that are present. */
    static Jurisdiction at(Optional<String> province, Optional<String> prefecture, Optional<String> county) {
        return new Jurisdiction(lowest(province, prefecture, county), province, prefecture, county);
    }

    /** What names of its bodies start with (嘉峪关市; a district with its city, 上海市静安区); empty if there is no place. */
    Optional<String> prefix() {
        if (county.isPresent()) {
            boolean district = county.get().endsWith("区");
            Optional<String> city = prefecture.or(() -> province).filter(name -> district && name.endsWith("市"));
            return Optional.of(city.orElse("") + county.get());
        }
        return prefecture.or(() -> province);
    }

    /** What 市, 省, 县 … mean here; empty if that is not clear. */
    Optional<String> placeOf(String word) {
        return switch (word) {
            case "省", "自治区", "兵团" -> ending(province, word);
            case "市" -> cityOfCounty().or(() -> ending(prefecture, "市")).or(() -> ending(province, "市"));
            case "州", "盟", "地区" -> ending(prefecture, word);
            case "县", "区", "旗" -> ending(county, word).flatMap(name -> prefix());
            default -> Optional.empty();
        };
    }

    private Optional<String> cityOfCounty() {
        return ending(county, "市");
    }

    private static Optional<String> ending(Optional<String> place, String end) {
        return place.filter(name -> name.endsWith(end));
    }

    private static JurisdictionLevel lowest(
            Optional<String> province, Optional<String> prefecture, Optional<String> county) {
        if (county.isPresent()) {
            return JurisdictionLevel.COUNTY;
        }
        if (prefecture.isPresent()) {
            return JurisdictionLevel.PREFECTURE;
        }
        return province.isPresent() ? JurisdictionLevel.PROVINCE : JurisdictionLevel.UNKNOWN;
    }

    private static boolean isAbove(
            JurisdictionLevel level, Optional<String> province, Optional<String> prefecture, Optional<String> county) {
        return level == JurisdictionLevel.NATION && lowest(province, prefecture, county) == JurisdictionLevel.UNKNOWN;
    }
}
