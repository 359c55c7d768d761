package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.identity.SchemeId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.json.binding.TextCodec;
import java.util.function.Function;

/** How the identifiers that a caller chooses are read and written; all of them have one form. */
public final class Identifiers {

    /** The identifier of an application. */
    public static final TextCodec<ApplicationId> APPLICATION_ID = identifier(ApplicationId::parse);

    /** The identifier of an action. */
    public static final TextCodec<ActionId> ACTION_ID = identifier(ActionId::parse);

    /** The identifier of a call. */
    public static final TextCodec<CallId> CALL_ID = identifier(CallId::parse);

    /** The identifier of a claim. */
    public static final TextCodec<ClaimId> CLAIM_ID = identifier(ClaimId::parse);

    /** The identifier of a group of claims. */
    public static final TextCodec<ClaimGroupId> CLAIM_GROUP_ID = identifier(ClaimGroupId::parse);

    /** The identifier of a declaration. */
    public static final TextCodec<DeclarationId> DECLARATION_ID = identifier(DeclarationId::parse);

    /** The identifier of a domain of action. */
    public static final TextCodec<DomainId> DOMAIN_ID = identifier(DomainId::parse);

    /** The identifier of a document. */
    public static final TextCodec<EvidenceId> EVIDENCE_ID = identifier(EvidenceId::parse);

    /** The name of a kind of document. */
    public static final TextCodec<EvidenceKind> EVIDENCE_KIND = identifier(EvidenceKind::parse);

    /** The identifier of an expense. */
    public static final TextCodec<ExpenseId> EXPENSE_ID = identifier(ExpenseId::parse);

    /** The identifier of a GHT. */
    public static final TextCodec<GroupId> GROUP_ID = identifier(GroupId::parse);

    /** The identifier of a milestone. */
    public static final TextCodec<MilestoneId> MILESTONE_ID = identifier(MilestoneId::parse);

    /** The identifier of an objective. */
    public static final TextCodec<ObjectiveId> OBJECTIVE_ID = identifier(ObjectiveId::parse);

    /** The identifier of a plan. */
    public static final TextCodec<PlanId> PLAN_ID = identifier(PlanId::parse);

    /** The identifier of a prerequisite. */
    public static final TextCodec<PrerequisiteId> PREREQUISITE_ID = identifier(PrerequisiteId::parse);

    /** The identifier of a figure that is declared for a scale. */
    public static final TextCodec<QuantityId> QUANTITY_ID = identifier(QuantityId::parse);

    /** The identifier of a scheme. */
    public static final TextCodec<SchemeId> SCHEME_ID = identifier(SchemeId::parse);

    /** The identifier of a weakness. */
    public static final TextCodec<WeaknessId> WEAKNESS_ID = identifier(WeaknessId::parse);

    private Identifiers() {}

    private static <V> TextCodec<V> identifier(Function<String, V> parse) {
        return TextCodec.of(
                        "un identifiant de 1 à 64 lettres sans accent, chiffres ou signes . _ : / - qui commence par une lettre ou un"
                                + " chiffre",
                        "an identifier of 1 to 64 ASCII letters, digits or signs . _ : / - that begins with a letter or digit",
                        parse)
                .matching("[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}");
    }
}
