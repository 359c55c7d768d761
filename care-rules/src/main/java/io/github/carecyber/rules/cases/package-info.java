/**
 * Case files: what a jurist expects of a call, situation by situation, and whether the rules answer so.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.cases.CaseFile} is a list of situations over a few applicants, documents and declarations.
 *   <li>{@link io.github.carecyber.rules.cases.EligibilityCase} is one of them: a sentence, a date, a file and what is expected.
 *   <li>{@link io.github.carecyber.rules.cases.AttainmentCase} is another: a sentence, a date, a declaration with what is otherwise, and
 *       what is expected of its objectives.
 *   <li>{@link io.github.carecyber.rules.cases.CaseCheck} assesses them and compares.
 *   <li>{@link io.github.carecyber.rules.cases.CaseResults} is the outcome, which {@code PlainText} writes in words.
 * </ul>
 *
 * <p>A test of your own reads your {@code file} and checks it against a {@code call}; the JSON comes from {@code care-json}:
 *
 * <pre>{@code
 * CaseFile cases = CareJson.read(DocumentType.CASES, file).value().orElseThrow();
 * CaseResults results = CaseCheck.of(call).check(cases);
 * System.out.print(PlainText.in(Locale.FRENCH).of(results));
 * }</pre>
 *
 * <p>In JUnit the last line is {@code assertTrue(results.areAsExpected(), () -> PlainText.in(Locale.FRENCH).of(results));}
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException} unless the parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.rules.cases;

import org.jspecify.annotations.NullMarked;
