/**
 * The national register of health establishments (FINESS, FINESS+ open data) as values of the library.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.json.finess.FinessReader} streams the file and answers record by record, however large the
 *       file is; a record that cannot be read is reported, and the rest goes on.
 *   <li>{@link io.github.carecyber.json.finess.FinessRecord} is one answer: a legal entity with its sites, a GHT, a
 *       co-operation group, or what could not be read.
 *   <li>{@link io.github.carecyber.json.finess.LegacyFinessReader} streams the legacy file, lines of cells with semicolons between them,
 *       and answers line by line with a {@link io.github.carecyber.json.finess.LegacyRecord}.
 *   <li>{@link io.github.carecyber.json.finess.FinessRegister} holds a whole file and resolves who belongs to which GHT.
 * </ul>
 *
 * <p>The public health establishments in the stream {@code file}, and what was wrong with it:
 *
 * <pre>{@code
 * FinessRegister register = FinessRegister.read(file);
 * for (LegalEntity entity : register.legalEntities()) {
 *     if (entity.kind().equals(Optional.of(ApplicantKind.PUBLIC_ESTABLISHMENT))) {
 *         System.out.println(entity.finess() + " " + entity.name());
 *     }
 * }
 * PlainText text = PlainText.of(JsonRules.catalog(), Locale.ENGLISH);
 * register.findings().forEach(finding -> System.out.println(text.of(finding)));
 * }</pre>
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.json.finess;

import org.jspecify.annotations.NullMarked;
