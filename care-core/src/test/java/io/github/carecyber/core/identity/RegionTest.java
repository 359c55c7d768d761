package io.github.carecyber.core.identity;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    01 | Guadeloupe                 | 971
                    02 | Martinique                 | 972
                    03 | Guyane                     | 973
                    04 | La Réunion                 | 974
                    06 | Mayotte                    | 976
                    11 | Île-de-France              | 75 77 78 91 92 93 94 95
                    24 | Centre-Val de Loire        | 18 28 36 37 41 45
                    27 | Bourgogne-Franche-Comté    | 21 25 39 58 70 71 89 90
                    28 | Normandie                  | 14 27 50 61 76
                    32 | Hauts-de-France            | 02 59 60 62 80
                    44 | Grand Est                  | 08 10 51 52 54 55 57 67 68 88
                    52 | Pays de la Loire           | 44 49 53 72 85
                    53 | Bretagne                   | 22 29 35 56
                    75 | Nouvelle-Aquitaine         | 16 17 19 23 24 33 40 47 64 79 86 87
                    76 | Occitanie                  | 09 11 12 30 31 32 34 46 48 65 66 81 82
                    84 | Auvergne-Rhône-Alpes       | 01 03 07 15 26 38 42 43 63 69 73 74
                    93 | "Provence-Alpes-Côte d'Azur" | 04 05 06 13 83 84
                    94 | Corse                      | 2A 2B
                    """)
    void regionsHoldTheirDepartments(String code, String label, String departments) {
        Region region = Region.parse(code);
        assertEquals(label, region.label());
        assertEquals(
                departments, region.departments().stream().map(Department::code).collect(joining(" ")));
    }

    @Test
    void eighteenRegionsHoldOneHundredAndOneDepartments() {
        List<Region> regions = Arrays.asList(Region.values());
        assertEquals(18, regions.size());
        assertEquals(
                101,
                regions.stream()
                        .flatMap(region -> region.departments().stream())
                        .distinct()
                        .count());
    }

    @Test
    void keepsTheValueContractInTheOrderOfTheCodes() {
        ValueContract.distinct(Region.values())
                .ascending(Comparator.naturalOrder())
                .ascending(Comparator.comparing(Region::code))
                .roundTrip(Region::parse);
    }

    @Test
    void agenciesBearTheirUsualNames() {
        assertEquals("ARS Île-de-France", Region.ILE_DE_FRANCE.healthAgencyName());
        assertEquals("ARS Guadeloupe, Saint-Martin et Saint-Barthélemy", Region.GUADELOUPE.healthAgencyName());
        assertEquals(
                18,
                Arrays.stream(Region.values())
                        .map(Region::healthAgencyName)
                        .distinct()
                        .count());
    }

    @Test
    void departmentsCannotBeChanged() {
        List<Department> departments = Region.CORSE.departments();
        assertThrows(UnsupportedOperationException.class, () -> departments.remove(0));
    }

    @Test
    void otherTextIsRefused() {
        ValueContract.refuses(Region::parse, "1", "00", "05", "975", "Île-de-France", "ILE_DE_FRANCE", "11 ");
        ValueContract.refusesHostileText(Region::parse);
        ValueContract.refusesHostileText(Region::of);
    }
}
