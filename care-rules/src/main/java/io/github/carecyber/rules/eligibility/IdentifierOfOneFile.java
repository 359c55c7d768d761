package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.remedy.Obstacle;
import io.github.carecyber.rules.wording.Template;
import java.util.Locale;

/**
 * The application's identifier stands for one file of the batch.
 *
 * <p>Files under one identifier refuse nobody, as it is not the applicant who gives identifiers; but nobody can tell whether they
 * are one application in several copies or versions, or several applications, so none of them passes unseen.
 */
final class IdentifierOfOneFile extends BatchCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.batch.identifier-of-one-file",
            BilingualText.of("Un seul dossier sous cet identifiant", "One file under this identifier"),
            BilingualText.of(
                    "Aucun autre dossier du lot ne porte l’identifiant {id}.",
                    "No other file of the batch has the identifier {id}."),
            BilingualText.of(
                    "{count} dossiers du lot portent l’identifiant {id}.",
                    "{count} files of the batch have the identifier {id}."),
            BilingualText.of(
                    "Le dossier n’a pas d’identifiant ou vise un autre appel.",
                    "The file has no identifier or is for another call."));

    private static final BilingualText ALIKE = BilingualText.of(
            "le lot contient {count} fois le même dossier {id}\u00a0: il est à ne présenter qu’une fois",
            "the batch holds the same file {id} {count} times: hand it in only once");

    private static final BilingualText DIFFERENT = BilingualText.of(
            "{count} dossiers différents portent l’identifiant {id}\u00a0: on ne sait pas lequel compte",
            "{count} different files have the identifier {id}: it cannot be told which one counts");

    private static final DataPath PATH = DataPath.of("id");

    IdentifierOfOneFile(Place place, Batch batch) {
        super(place, batch);
    }

    @Override
    Obstacle.Reason wayOut() {
        return Obstacle.Reason.OWN_IDENTIFIER;
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status compare(Situation situation, Trace trace) {
        ApplicationId id = situation.application().id();
        if (id == null) {
            return Status.NOT_APPLICABLE;
        }
        FiledCopies copies = batch().copies(id);
        int count = copies == null ? 1 : copies.count();
        if (trace.isOn()) {
            trace.fact(PATH, new Argument.Code(id.value()));
            trace.argument("id", new Argument.Code(id.value()));
            trace.argument("count", new Argument.Count(count));
        }
        if (copies == null || count == 1) {
            return Status.MET;
        }
        if (trace.isOn()) {
            Arguments arguments = Arguments.none().with("id", id).with("count", count);
            BilingualText reason = copies.areAlike() ? ALIKE : DIFFERENT;
            trace.gap(new Gap.CannotTell(
                    PATH,
                    BilingualText.of(
                            Template.fill(reason, arguments, Locale.FRENCH),
                            Template.fill(reason, arguments, Locale.ENGLISH))));
        }
        return Status.UNKNOWN;
    }
}
