/**
 * Remediation plans in the language of security tools: OSCAL, plan of action and milestones (POA&amp;M).
 *
 * <ul>
 *   <li>{@link io.github.carecyber.json.oscal.PoamWriter} writes a plan as such a document, and says what becomes what.
 * </ul>
 *
 * <p>The plan in the stream {@code file}, as of the day on which it was drawn up:
 *
 * <pre>{@code
 * RemediationPlan plan = CareJson.read(DocumentType.PLAN, file).value().orElseThrow();
 * Instant lastModified = Instant.parse("2026-11-16T11:00:00Z");
 * System.out.print(PoamWriter.in(Locale.FRENCH).of(plan, lastModified));
 * }</pre>
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.json.oscal;

import org.jspecify.annotations.NullMarked;
