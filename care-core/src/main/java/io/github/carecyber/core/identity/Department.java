package io.github.carecyber.core.identity;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A department of France or one of its overseas territories (<em>département</em>, <em>collectivité d'outre-mer</em>).
 *
 * <p>The table is closed: the 101 departments, which all lie in a {@link Region}, and the eight territories without region. Codes
 * and names are those of the national statistics institute. For example 2A is Corse-du-Sud, and 978 is Saint-Martin, which
 * belongs to no region and is served by Guadeloupe's health agency.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Department implements Comparable<Department>, TextValue {

    private static final List<Department> ALL = List.of(
            in("01", "Ain", Region.AUVERGNE_RHONE_ALPES),
            in("02", "Aisne", Region.HAUTS_DE_FRANCE),
            in("03", "Allier", Region.AUVERGNE_RHONE_ALPES),
            in("04", "Alpes-de-Haute-Provence", Region.PROVENCE_ALPES_COTE_D_AZUR),
            in("05", "Hautes-Alpes", Region.PROVENCE_ALPES_COTE_D_AZUR),
            in("06", "Alpes-Maritimes", Region.PROVENCE_ALPES_COTE_D_AZUR),
            in("07", "Ardèche", Region.AUVERGNE_RHONE_ALPES),
            in("08", "Ardennes", Region.GRAND_EST),
            in("09", "Ariège", Region.OCCITANIE),
            in("10", "Aube", Region.GRAND_EST),
            in("11", "Aude", Region.OCCITANIE),
            in("12", "Aveyron", Region.OCCITANIE),
            in("13", "Bouches-du-Rhône", Region.PROVENCE_ALPES_COTE_D_AZUR),
            in("14", "Calvados", Region.NORMANDIE),
            in("15", "Cantal", Region.AUVERGNE_RHONE_ALPES),
            in("16", "Charente", Region.NOUVELLE_AQUITAINE),
            in("17", "Charente-Maritime", Region.NOUVELLE_AQUITAINE),
            in("18", "Cher", Region.CENTRE_VAL_DE_LOIRE),
            in("19", "Corrèze", Region.NOUVELLE_AQUITAINE),
            in("21", "Côte-d'Or", Region.BOURGOGNE_FRANCHE_COMTE),
            in("22", "Côtes-d'Armor", Region.BRETAGNE),
            in("23", "Creuse", Region.NOUVELLE_AQUITAINE),
            in("24", "Dordogne", Region.NOUVELLE_AQUITAINE),
            in("25", "Doubs", Region.BOURGOGNE_FRANCHE_COMTE),
            in("26", "Drôme", Region.AUVERGNE_RHONE_ALPES),
            in("27", "Eure", Region.NORMANDIE),
            in("28", "Eure-et-Loir", Region.CENTRE_VAL_DE_LOIRE),
            in("29", "Finistère", Region.BRETAGNE),
            in("2A", "Corse-du-Sud", Region.CORSE),
            in("2B", "Haute-Corse", Region.CORSE),
            in("30", "Gard", Region.OCCITANIE),
            in("31", "Haute-Garonne", Region.OCCITANIE),
            in("32", "Gers", Region.OCCITANIE),
            in("33", "Gironde", Region.NOUVELLE_AQUITAINE),
            in("34", "Hérault", Region.OCCITANIE),
            in("35", "Ille-et-Vilaine", Region.BRETAGNE),
            in("36", "Indre", Region.CENTRE_VAL_DE_LOIRE),
            in("37", "Indre-et-Loire", Region.CENTRE_VAL_DE_LOIRE),
            in("38", "Isère", Region.AUVERGNE_RHONE_ALPES),
            in("39", "Jura", Region.BOURGOGNE_FRANCHE_COMTE),
            in("40", "Landes", Region.NOUVELLE_AQUITAINE),
            in("41", "Loir-et-Cher", Region.CENTRE_VAL_DE_LOIRE),
            in("42", "Loire", Region.AUVERGNE_RHONE_ALPES),
            in("43", "Haute-Loire", Region.AUVERGNE_RHONE_ALPES),
            in("44", "Loire-Atlantique", Region.PAYS_DE_LA_LOIRE),
            in("45", "Loiret", Region.CENTRE_VAL_DE_LOIRE),
            in("46", "Lot", Region.OCCITANIE),
            in("47", "Lot-et-Garonne", Region.NOUVELLE_AQUITAINE),
            in("48", "Lozère", Region.OCCITANIE),
            in("49", "Maine-et-Loire", Region.PAYS_DE_LA_LOIRE),
            in("50", "Manche", Region.NORMANDIE),
            in("51", "Marne", Region.GRAND_EST),
            in("52", "Haute-Marne", Region.GRAND_EST),
            in("53", "Mayenne", Region.PAYS_DE_LA_LOIRE),
            in("54", "Meurthe-et-Moselle", Region.GRAND_EST),
            in("55", "Meuse", Region.GRAND_EST),
            in("56", "Morbihan", Region.BRETAGNE),
            in("57", "Moselle", Region.GRAND_EST),
            in("58", "Nièvre", Region.BOURGOGNE_FRANCHE_COMTE),
            in("59", "Nord", Region.HAUTS_DE_FRANCE),
            in("60", "Oise", Region.HAUTS_DE_FRANCE),
            in("61", "Orne", Region.NORMANDIE),
            in("62", "Pas-de-Calais", Region.HAUTS_DE_FRANCE),
            in("63", "Puy-de-Dôme", Region.AUVERGNE_RHONE_ALPES),
            in("64", "Pyrénées-Atlantiques", Region.NOUVELLE_AQUITAINE),
            in("65", "Hautes-Pyrénées", Region.OCCITANIE),
            in("66", "Pyrénées-Orientales", Region.OCCITANIE),
            in("67", "Bas-Rhin", Region.GRAND_EST),
            in("68", "Haut-Rhin", Region.GRAND_EST),
            in("69", "Rhône", Region.AUVERGNE_RHONE_ALPES),
            in("70", "Haute-Saône", Region.BOURGOGNE_FRANCHE_COMTE),
            in("71", "Saône-et-Loire", Region.BOURGOGNE_FRANCHE_COMTE),
            in("72", "Sarthe", Region.PAYS_DE_LA_LOIRE),
            in("73", "Savoie", Region.AUVERGNE_RHONE_ALPES),
            in("74", "Haute-Savoie", Region.AUVERGNE_RHONE_ALPES),
            in("75", "Paris", Region.ILE_DE_FRANCE),
            in("76", "Seine-Maritime", Region.NORMANDIE),
            in("77", "Seine-et-Marne", Region.ILE_DE_FRANCE),
            in("78", "Yvelines", Region.ILE_DE_FRANCE),
            in("79", "Deux-Sèvres", Region.NOUVELLE_AQUITAINE),
            in("80", "Somme", Region.HAUTS_DE_FRANCE),
            in("81", "Tarn", Region.OCCITANIE),
            in("82", "Tarn-et-Garonne", Region.OCCITANIE),
            in("83", "Var", Region.PROVENCE_ALPES_COTE_D_AZUR),
            in("84", "Vaucluse", Region.PROVENCE_ALPES_COTE_D_AZUR),
            in("85", "Vendée", Region.PAYS_DE_LA_LOIRE),
            in("86", "Vienne", Region.NOUVELLE_AQUITAINE),
            in("87", "Haute-Vienne", Region.NOUVELLE_AQUITAINE),
            in("88", "Vosges", Region.GRAND_EST),
            in("89", "Yonne", Region.BOURGOGNE_FRANCHE_COMTE),
            in("90", "Territoire de Belfort", Region.BOURGOGNE_FRANCHE_COMTE),
            in("91", "Essonne", Region.ILE_DE_FRANCE),
            in("92", "Hauts-de-Seine", Region.ILE_DE_FRANCE),
            in("93", "Seine-Saint-Denis", Region.ILE_DE_FRANCE),
            in("94", "Val-de-Marne", Region.ILE_DE_FRANCE),
            in("95", "Val-d'Oise", Region.ILE_DE_FRANCE),
            in("971", "Guadeloupe", Region.GUADELOUPE),
            in("972", "Martinique", Region.MARTINIQUE),
            in("973", "Guyane", Region.GUYANE),
            in("974", "La Réunion", Region.LA_REUNION),
            apart("975", "Saint-Pierre-et-Miquelon"),
            in("976", "Mayotte", Region.MAYOTTE),
            served("977", "Saint-Barthélemy", Region.GUADELOUPE),
            served("978", "Saint-Martin", Region.GUADELOUPE),
            apart("984", "Terres australes et antarctiques françaises"),
            apart("986", "Wallis et Futuna"),
            apart("987", "Polynésie française"),
            apart("988", "Nouvelle-Calédonie"),
            apart("989", "Île de Clipperton"));

    /** Longer texts are not even hashed. */
    private static final int LONGEST = 3;

    private static final Map<String, Department> BY_CODE = byCode();

    private final String code;
    private final String name;
    private final @Nullable Region region;
    private final @Nullable Region supervisingRegion;

    private Department(String code, String name, @Nullable Region region, @Nullable Region supervisingRegion) {
        this.code = code;
        this.name = name;
        this.region = region;
        this.supervisingRegion = supervisingRegion;
    }

    /**
     * Returns the department with exactly this code.
     *
     * @param code the INSEE code: two digits, 2A, 2B, or three digits overseas
     * @return the department
     * @throws IllegalArgumentException if no department or territory has this code
     */
    public static Department of(String code) {
        return find(Objects.requireNonNull(code, "code")).orElseThrow(() -> refusal(code));
    }

    /**
     * Reads a department; the letter of Corsica's codes may be small.
     *
     * @param text what {@link #toString()} writes
     * @return the department
     * @throws IllegalArgumentException if no department or territory has this code
     */
    public static Department parse(String text) {
        boolean corsican = Objects.requireNonNull(text, "text").equals("2a") || text.equals("2b");
        return find(corsican ? text.toUpperCase(Locale.ROOT) : text).orElseThrow(() -> refusal(text));
    }

    /**
     * Returns the whole table.
     *
     * @return an unmodifiable list of the 101 departments and eight territories, in the order of their codes
     */
    public static List<Department> all() {
        return ALL;
    }

    /**
     * Returns the INSEE code.
     *
     * @return two digits, 2A, 2B, or three digits overseas
     */
    public String code() {
        return code;
    }

    /**
     * Returns the official name.
     *
     * @return the French name with its accents
     */
    public String name() {
        return name;
    }

    /**
     * Returns the region in which the department lies.
     *
     * @return the region, or empty for a territory that belongs to none
     */
    public Optional<Region> region() {
        return Optional.ofNullable(region);
    }

    /**
     * Returns the region whose health agency is competent (<em>agence régionale de santé</em>).
     *
     * <p>It is the department's own region. Saint-Barthélemy and Saint-Martin belong to no region and come under Guadeloupe's
     * agency: <em>code de la santé publique</em>, article L. 1442-2.
     *
     * @return the region, or empty for a territory under no regional health agency on record here
     */
    public Optional<Region> supervisingRegion() {
        return Optional.ofNullable(supervisingRegion);
    }

    /** Compares by code, so that Corsica's departments stand between 29 and 30 and the overseas ones at the end. */
    @Override
    public int compareTo(Department other) {
        return code.compareTo(other.code);
    }

    /** Returns the INSEE code. */
    @Override
    public String toString() {
        return code;
    }

    static Optional<Department> find(String code) {
        return code.length() > LONGEST ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }

    private static Map<String, Department> byCode() {
        Map<String, Department> departments = new HashMap<>();
        for (Department department : ALL) {
            departments.put(department.code, department);
        }
        return Map.copyOf(departments);
    }

    private static Department in(String code, String name, Region region) {
        return new Department(code, name, region, region);
    }

    private static Department served(String code, String name, Region supervisingRegion) {
        return new Department(code, name, null, supervisingRegion);
    }

    private static Department apart(String code, String name) {
        return new Department(code, name, null, null);
    }

    private static IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException(
                "Department " + Excerpt.of(text)
                        + " is not on the list of INSEE codes: two digits, 2A or 2B for Corsica, or three digits overseas, as in 971.");
    }
}
