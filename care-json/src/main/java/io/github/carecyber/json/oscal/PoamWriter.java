package io.github.carecyber.json.oscal;

import io.github.carecyber.core.plan.RemediationPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The writer of remediation plans in OSCAL (<em>export OSCAL d’un plan de remédiation</em>), the language in which security tools exchange
 * plans of action and milestones.
 *
 * <p>Each weakness becomes an observation (how it was found) and a risk; each action becomes an item of the plan, and a remediation with
 * its task and milestones under the first weakness that it answers, to which its other weaknesses refer, with the beginning of its title if that is long. An abandoned action is an item
 * that answers nothing. A risk is {@code closed} when all of its actions are done, {@code remediating} when one is under way or done, {@code
 * deviation-requested} where the author accepts it without an action, and {@code open} otherwise; its deadline is the last day of
 * its actions, if all of them state theirs. Roles become roles, and the applicant a party.
 *
 * <p>What OSCAL has no place for stands in properties of the namespace {@value #NAMESPACE}: identifiers, amounts in euros ({@code
 * …-eur}, such as {@code 1234.50}), effects, objectives, expenses, financing, evidence. The parts of one expense share a {@code
 * group}. Nothing that the plan states is left out but the order of what repeats itself, spaces at the ends of texts, and line ends
 * inside; a milestone of an action that answers nothing stands in properties too. OSCAL asks for one item at least: a plan without actions has one
 * that says so.
 *
 * <p>A day becomes 11:00 UTC on it, which is the same day everywhere in France; a day before 1900 or after 2999, for which OSCAL has no
 * form, stands in a property only. Texts are written so that none is taken for markup.
 *
 * <p>The same plan, moment and language give the same text. The UUIDs of parts follow from the identifiers of applicant, plan and part
 * (version 5), so they stay when the plan changes; of parts with one identifier the first has the UUID of the identifier, and
 * references mean it. The UUID of the document follows from its whole content.
 *
 * <p>Source: NIST, OSCAL, POA&amp;M model, version {@value #OSCAL_VERSION}. The schema of version 1.2.1 takes such documents as well.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PoamWriter {

    /** The namespace of the properties that are ours. It names this project and is no address. */
    public static final String NAMESPACE = "tag:carecyber.github.io,2026:oscal";

    /** The version of OSCAL that documents name. */
    public static final String OSCAL_VERSION = "1.1.3";

    private final Locale locale;

    private PoamWriter(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns how plans are written for a reader.
     *
     * @param locale the language of what is said beside the plan's own texts: French for every French locale, English for any other
     * @return the way to write plans
     */
    public static PoamWriter in(Locale locale) {
        return new PoamWriter(
                Objects.requireNonNull(locale, "locale").getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan, however incomplete
     * @param lastModified when it was last changed, between the years 1900 and 2999
     * @return the document, in JSON
     * @throws IllegalArgumentException if OSCAL has no form for the moment
     */
    public String of(RemediationPlan plan, Instant lastModified) {
        Objects.requireNonNull(plan, "plan");
        if (!OscalText.isWritable(Objects.requireNonNull(lastModified, "lastModified"))) {
            throw new IllegalArgumentException(
                    "The moment " + lastModified + " has no form in OSCAL: from the year 1900 to 2999.");
        }
        OscalOutput output = new OscalOutput();
        PlanIndex index = new PlanIndex(plan);
        PlanWords words = new PlanWords(locale);
        HeadSection head = new HeadSection(plan, index, words, lastModified);
        RiskSection risks = new RiskSection(plan, index, words, head, output);
        ItemSection items = new ItemSection(plan, index, words, output);
        output.object(() -> output.object("plan-of-action-and-milestones", () -> {
            head.write(output);
            var weaknesses =
                    IntStream.range(0, plan.weaknesses().size()).boxed().toList();
            output.objects("observations", weaknesses, risks::observation);
            output.objects("risks", weaknesses, risks::risk);
            items.write();
        }));
        return output.toString();
    }

    /**
     * Writes a plan as {@link #of} does, in UTF-8.
     *
     * @param plan the plan, however incomplete
     * @param lastModified when it was last changed, between the years 1900 and 2999
     * @param target where to; it is not closed
     * @throws IOException if the target cannot be written
     * @throws IllegalArgumentException if OSCAL has no form for the moment
     */
    public void write(RemediationPlan plan, Instant lastModified, OutputStream target) throws IOException {
        Objects.requireNonNull(target, "target");
        target.write(of(plan, lastModified).getBytes(StandardCharsets.UTF_8));
    }
}
