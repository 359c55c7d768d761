package io.github.carecyber.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.testkit.RecordContract;
import io.github.carecyber.core.testkit.ValueContract;
import io.github.carecyber.core.text.BilingualText;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalReferenceTest {

    private static final LegalReference TEXT = LegalReference.of("arrêté of 3 July 2025", Confidence.OFFICIAL);

    @Test
    void keepsTheValueContract() {
        ValueContract.distinct(
                TEXT,
                LegalReference.of("arrêté of 3 July 2025", Confidence.PRESS),
                LegalReference.of("arrêté of 18 March 2024", Confidence.OFFICIAL),
                TEXT.withArticle("annex 1"),
                TEXT.withLink(URI.create("https://example.org/text")),
                TEXT.withPublished(LocalDate.of(2025, 7, 16)));
    }

    @Test
    void copiesDifferInOnePart() {
        URI link = URI.create("http://example.org/text?id=3#annex");
        LocalDate published = LocalDate.of(2025, 7, 16);
        RecordContract.changesOnly(TEXT, TEXT.withArticle("annex 1"), "article", "annex 1");
        RecordContract.changesOnly(TEXT, TEXT.withLink(link), "link", link);
        RecordContract.changesOnly(TEXT, TEXT.withPublished(published), "published", published);
    }

    @Test
    void blankPartsAreRefused() {
        assertEquals(
                "Title ' ' of a legal reference is blank.",
                assertThrows(IllegalArgumentException.class, () -> LegalReference.of(" ", Confidence.OFFICIAL))
                        .getMessage());
        assertEquals(
                "Article '' of a legal reference is blank.\nAdvice: leave it out if the whole text is meant.",
                assertThrows(IllegalArgumentException.class, () -> TEXT.withArticle(""))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text.html",
                "/text",
                "//example.org/text",
                "javascript:alert(1)",
                "data:text/html,x",
                "https:text"
            })
    void aLinkThatIsNoWebAddressIsRefused(String link) {
        URI address = URI.create(link);
        assertEquals(
                "Link '" + link
                        + "' of a legal reference is not an absolute web address such as https://example.org/text.",
                assertThrows(IllegalArgumentException.class, () -> TEXT.withLink(address))
                        .getMessage());
    }

    @Test
    void nullIsRefusedWhereAPartIsNeeded() {
        assertThrows(NullPointerException.class, () -> LegalReference.of(null, Confidence.OFFICIAL));
        assertThrows(NullPointerException.class, () -> LegalReference.of("arrêté", null));
        assertThrows(NullPointerException.class, () -> TEXT.withArticle(null));
        assertThrows(NullPointerException.class, () -> TEXT.withLink(null));
        assertThrows(NullPointerException.class, () -> TEXT.withPublished(null));
        assertThrows(
                NullPointerException.class,
                () -> new NotOnRecordException(BilingualText.of("envelope", "envelope"), null));
        assertThrows(NullPointerException.class, () -> new NotOnRecordException(null, LocalDate.EPOCH));
    }
}
