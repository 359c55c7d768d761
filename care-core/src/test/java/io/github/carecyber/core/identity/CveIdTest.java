package io.github.carecyber.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class CveIdTest {

    @Test
    void keepsTheValueContractAndOrdersByYearThenQuantityThenText() {
        ValueContract.distinct(
                        CveId.of("CVE-1999-9999"),
                        CveId.of("CVE-2021-0000"),
                        CveId.of("CVE-2021-00000"),
                        CveId.of("CVE-2021-00123"),
                        CveId.of("CVE-2021-0123"),
                        CveId.of("CVE-2021-9999"),
                        CveId.of("CVE-2021-44228"),
                        CveId.of("CVE-2021-9223372036854775807"),
                        CveId.of("CVE-2021-9999999999999999999"),
                        CveId.of("CVE-2022-0001"))
                .ascending(Comparator.naturalOrder())
                .roundTrip(CveId::parse);
    }

    @Test
    void yearIsRead() {
        assertEquals(2021, CveId.parse("CVE-2021-44228").year());
        assertEquals(0, CveId.parse("CVE-0000-0001").year());
    }

    @Test
    void otherTextIsRefused() {
        ValueContract.refuses(
                CveId::parse,
                "CVE-2021-123",
                "CVE-2021-12345678901234567890",
                "CVE-21-44228",
                "cve-2021-44228",
                "CVE-2021-44228 ",
                "CVE-2021-44228\n",
                "CVE_2021_44228",
                "2021-44228",
                "CVE-2021-\u0664\u0664\u0662\u0662");
        ValueContract.refusesHostileText(CveId::parse);
        ValueContract.refusesHostileText(CveId::of);
    }
}
