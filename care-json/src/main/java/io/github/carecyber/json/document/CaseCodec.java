package io.github.carecyber.json.document;

import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.rules.cases.AttainmentCase;
import io.github.carecyber.rules.cases.Case;
import io.github.carecyber.rules.cases.EligibilityCase;

/** How a case of a file is read and written; one that names no kind is of an applicant who applies. */
public final class CaseCodec {

    /** The codec. */
    public static final KindCodec<Case> CODEC = KindCodec.builder(Case.class)
            .kind(EligibilityCase.class, EligibilityCaseCodec.CODEC)
            .kind(AttainmentCase.class, AttainmentCaseCodec.CODEC)
            .usually(EligibilityCase.class)
            .build();

    private CaseCodec() {}
}
