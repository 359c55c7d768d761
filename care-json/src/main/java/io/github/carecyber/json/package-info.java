/**
 * Documents: how applications, calls, plans and results are read from JSON and written to it.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.json.CareJson} reads and writes.
 *   <li>{@link io.github.carecyber.json.DocumentType} says which type of document is meant.
 *   <li>{@link io.github.carecyber.json.Reading} is what came out: a value, or a report of all that is wrong with path, line and
 *       column. Its {@code check} puts what an engine finds in the value into the same report, even if some of it could not be read.
 *   <li>{@link io.github.carecyber.json.Migration} brings documents of an older version to the one that is read.
 *   <li>{@link io.github.carecyber.json.CallCatalog} holds the real calls; a catalogue file that is newer than the library takes
 *       the place of the one that comes with it.
 *   <li>{@link io.github.carecyber.json.JsonLimits} bounds what is read.
 *   <li>{@link io.github.carecyber.json.CareModule} teaches these forms to a mapper of the application's own.
 *   <li>{@link io.github.carecyber.json.ProblemDetails} is a report that refuses, as a web service answers it.
 *   <li>{@link io.github.carecyber.json.JsonRules} lists what can be wrong.
 * </ul>
 *
 * <p>A plan is read from the stream {@code file} and validated against a {@code call}, and whatever is wrong, with the text or
 * with the plan, is told with its line and column:
 *
 * <pre>{@code
 * PlanValidator validator = PlanValidator.of(call);
 * Report report = CareJson.read(DocumentType.PLAN, file)
 *         .check(PlanValidator.rules(), plan -> validator.validate(plan, LocalDate.of(2026, 11, 23)));
 * System.out.print(PlainText.of(JsonRules.catalog(), Locale.ENGLISH).of(report));
 * }</pre>
 *
 * <p>The texts of reading problems are in {@code JsonRules.catalog()}: they need {@code PlainText.of(JsonRules.catalog(),
 * locale)}, as {@code PlainText.in(locale)} knows the rules of the engines alone and shows any other by its id.
 *
 * <p>Names of members are those of the record components. Amounts are texts such as {@code "1234.50"}, days are texts such as
 * {@code "2025-10-31"}, constants are lower-case words joined by {@code -}, and what is not known is left out. A null argument
 * is answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.json;

import org.jspecify.annotations.NullMarked;
