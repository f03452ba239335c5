package dandori.imports.holidays;

/**
 * A country whose holidays are built in.
 *
 * @param code      two letters of ISO 3166, with a part of the country where that has days of its own
 * @param firstYear the first year whose days were compared with published ones
 * @param lastYear  the last such year
 */
public record OfferedCountry(String code, int firstYear, int lastYear) {
}
