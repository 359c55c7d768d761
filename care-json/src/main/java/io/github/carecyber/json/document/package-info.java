/**
 * The form of each concept in a document, one class for each; no part of the public interface.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.json.document.RemediationPlanCodec} is a good one to read first: a record, member by member.
 *   <li>{@link io.github.carecyber.json.document.CriterionCodec} is a sealed type, kind by kind; those of
 *       {@link io.github.carecyber.json.document.SiteCriterionCodec} are among them, and also have a codec of their own.
 *   <li>{@link io.github.carecyber.json.document.PublishedCodec} is a form around any other.
 *   <li>{@link io.github.carecyber.json.document.Texts}, {@link io.github.carecyber.json.document.Identifiers} and
 *       {@link io.github.carecyber.json.document.RegisterTexts} say what each scalar looks like, in both languages.
 * </ul>
 *
 * <p>Members that the record requires are {@code required}; those of a file that may be incomplete are {@code optional}, since
 * the structural check reports them when they are missing.
 */
@NullMarked
package io.github.carecyber.json.document;

import org.jspecify.annotations.NullMarked;
