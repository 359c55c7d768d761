package io.github.carecyber.core.law;

import io.github.carecyber.core.message.Excerpt;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text behind a value or a rule (<em>référence juridique</em>): an <em>arrêté</em>, an annex, an official page.
 *
 * <p>For example "arrêté of 3 July 2025", published on 16 July 2025, official. Parts that are not on record are null and
 * are never guessed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param title the title of the text, not blank
 * @param article the article, annex or section within the text, null if the whole text is meant
 * @param link the absolute web address at which the text can be read, null if none is on record
 * @param published the day the text was published, null if it is not on record
 * @param confidence how sure the reading is
 */
public record LegalReference(
        String title,
        @Nullable String article,
        @Nullable URI link,
        @Nullable LocalDate published,
        Confidence confidence) {

    /**
     * Checks the parts.
     *
     * @param title the title of the text, not blank
     * @param article the article, annex or section within the text, null if the whole text is meant
     * @param link the absolute web address at which the text can be read, null if none is on record
     * @param published the day the text was published, null if it is not on record
     * @param confidence how sure the reading is
     * @throws IllegalArgumentException if the title or the article is blank, or the link is no absolute {@code http} or
     *     {@code https} address
     */
    public LegalReference {
        Objects.requireNonNull(confidence, "confidence");
        if (Objects.requireNonNull(title, "title").isBlank()) {
            throw new IllegalArgumentException("Title " + Excerpt.of(title) + " of a legal reference is blank.");
        }
        if (article != null && article.isBlank()) {
            throw new IllegalArgumentException("Article " + Excerpt.of(article)
                    + " of a legal reference is blank.\nAdvice: leave it out if the whole text is meant.");
        }
        if (link != null && !isWebAddress(link)) {
            throw new IllegalArgumentException("Link " + Excerpt.of(link.toString())
                    + " of a legal reference is not an absolute web address such as https://example.org/text.");
        }
    }

    /**
     * Returns a reference to a whole text without article, link or day of publication.
     *
     * @param title the title of the text, not blank
     * @param confidence how sure the reading is
     * @return the reference
     * @throws IllegalArgumentException if the title is blank
     */
    public static LegalReference of(String title, Confidence confidence) {
        return new LegalReference(title, null, null, null, confidence);
    }

    /**
     * Returns a copy that names an article, annex or section.
     *
     * @param newArticle the article, not blank
     * @return the copy
     * @throws IllegalArgumentException if the article is blank
     */
    public LegalReference withArticle(String newArticle) {
        return new LegalReference(title, Objects.requireNonNull(newArticle, "article"), link, published, confidence);
    }

    /**
     * Returns a copy that tells where the text can be read.
     *
     * @param newLink the absolute web address
     * @return the copy
     * @throws IllegalArgumentException if the address is no absolute {@code http} or {@code https} address
     */
    public LegalReference withLink(URI newLink) {
        return new LegalReference(title, article, Objects.requireNonNull(newLink, "link"), published, confidence);
    }

    /**
     * Returns a copy that tells when the text was published.
     *
     * @param newPublished the day of publication
     * @return the copy
     */
    public LegalReference withPublished(LocalDate newPublished) {
        return new LegalReference(title, article, link, Objects.requireNonNull(newPublished, "published"), confidence);
    }

    /** Links end up in pages that people click on, so an address that runs something is refused. */
    private static boolean isWebAddress(URI link) {
        return ("https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme()))
                && link.getHost() != null;
    }
}
