/**
 * Tables for spreadsheets, as text with separators (CSV).
 *
 * <ul>
 *   <li>{@link io.github.carecyber.json.csv.AllocationCsv} writes an allocation with its claims, its reasons and its totals.
 * </ul>
 *
 * <p>The claims in the stream {@code file} shared out, as a French spreadsheet opens it:
 *
 * <pre>{@code
 * AllocationRequest request = CareJson.read(DocumentType.CLAIMS, file).value().orElseThrow();
 * AllocationCsv table = AllocationCsv.in(Locale.FRENCH);
 * StringBuilder text = new StringBuilder();
 * table.append(request.allocate(), request.claims(), text);
 * System.out.print(text);
 * }</pre>
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.json.csv;

import org.jspecify.annotations.NullMarked;
