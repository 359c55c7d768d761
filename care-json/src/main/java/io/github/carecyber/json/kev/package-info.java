/**
 * The public list of vulnerabilities known to be exploited (CISA's KEV catalogue) as a value of the library.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.json.kev.KevReader} reads the published file.
 *   <li>{@link io.github.carecyber.json.kev.KevReading} is what came out: the list, or all that is wrong with the file.
 *   <li>{@link io.github.carecyber.rules.plan.ExploitedVulnerabilities} is the list, against which plans are checked.
 * </ul>
 *
 * <p>What the list in the stream {@code file} says of one vulnerability:
 *
 * <pre>{@code
 * KevReading reading = KevReader.read(file);
 * PlainText text = PlainText.of(JsonRules.catalog(), Locale.ENGLISH);
 * reading.findings().forEach(finding -> System.out.println(text.of(finding)));
 * reading.value()
 *         .flatMap(list -> list.find(CveId.of("CVE-2021-44228")))
 *         .ifPresent(entry -> System.out.println(entry.cve() + " is exploited"));
 * }</pre>
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.json.kev;

import org.jspecify.annotations.NullMarked;
