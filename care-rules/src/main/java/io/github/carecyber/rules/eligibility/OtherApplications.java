package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.Template;
import io.github.carecyber.rules.wording.ValueText;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The other applications that a condition names: the first few of them by identifier, in alphabetical order, and how many there
 * are in all. However many there are, naming them costs no more than naming a few.
 */
final class OtherApplications {

    private static final int MOST_NAMED = 12;

    private final SortedSet<ApplicationId> named = new TreeSet<>();
    private int count;

    /** Adds all. */
    OtherApplications add(@Nullable Filings filings) {
        if (filings != null) {
            name(filings, null);
            count += filings.count();
        }
        return this;
    }

    /** Adds all but the application at hand. */
    OtherApplications addBeside(Situation own, Filings filings) {
        name(filings, own.application().id());
        count += filings.countBeside(own);
        return this;
    }

    /** Adds all, whatever their key. */
    <K extends Comparable<? super K>> OtherApplications add(@Nullable KeyedFilings<K> filings) {
        if (filings != null) {
            name(filings, null);
            name(filings.withoutKey(), null);
            count += filings.count();
        }
        return this;
    }

    /** Adds those of another key than the application at hand has. */
    <K extends Comparable<? super K>> OtherApplications addBeside(
            @Nullable K key, Situation own, KeyedFilings<K> filings) {
        name(filings, key == null ? null : filings.of(key));
        name(filings.withoutKey(), key == null ? own.application().id() : null);
        count += filings.countBeside(key, own);
        return this;
    }

    /** Counts no longer twice those that were added twice. */
    OtherApplications addedTwice(@Nullable Filings filings) {
        count -= filings == null ? 0 : filings.count();
        return this;
    }

    /** Every key has an application at least, so the first few keys are enough. */
    private <K extends Comparable<? super K>> void name(KeyedFilings<K> filings, @Nullable Filings except) {
        int seen = 0;
        for (Filings some : filings.byKey()) {
            if (seen == MOST_NAMED + 1) {
                return;
            }
            if (!some.equals(except)) {
                name(some, null);
            }
            seen++;
        }
    }

    private void name(Filings filings, @Nullable ApplicationId except) {
        int taken = 0;
        for (ApplicationId id : filings.identified()) {
            if (taken == MOST_NAMED) {
                return;
            }
            if (!id.equals(except)) {
                named.add(id);
                taken++;
            }
        }
    }

    /** Adds those that another condition or another part of this one names; applications in both are counted twice. */
    OtherApplications and(OtherApplications more) {
        named.addAll(more.named);
        count += more.count;
        return this;
    }

    /** The first few by identifier. */
    Argument.Codes identifiers() {
        return new Argument.Codes(
                named.stream().limit(MOST_NAMED).map(ApplicationId::value).toList());
    }

    /** Notes them as arguments: some by identifier, how many there are, and both in words. */
    void note(Trace trace) {
        if (trace.isWorded()) {
            trace.argument("others", identifiers());
            trace.argument("count", new Argument.Count(count));
            trace.argument("named", new Argument.Wording(inWords()));
        }
    }

    /** Fills the name {named} of a sentence. */
    BilingualText fill(BilingualText sentence) {
        Arguments arguments = Arguments.none().with("named", inWords());
        return BilingualText.of(
                Template.fill(sentence, arguments, Locale.FRENCH), Template.fill(sentence, arguments, Locale.ENGLISH));
    }

    BilingualText inWords() {
        if (count == 0) {
            return BilingualText.of("aucun", "none");
        }
        List<String> identifiers = identifiers().value();
        int rest = count - identifiers.size();
        if (identifiers.isEmpty()) {
            return BilingualText.of(
                    ValueText.in(Locale.FRENCH).of(rest) + " sans identifiant",
                    ValueText.in(Locale.ENGLISH).of(rest) + " without an identifier");
        }
        String list = String.join(", ", identifiers);
        return rest <= 0
                ? BilingualText.of(list, list)
                : BilingualText.of(
                        list + " " + ValueText.in(Locale.FRENCH).more(rest),
                        list + " " + ValueText.in(Locale.ENGLISH).more(rest));
    }
}
