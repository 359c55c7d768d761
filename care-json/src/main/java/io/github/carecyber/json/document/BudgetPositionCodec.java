package io.github.carecyber.json.document;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.ProgrammeFunding;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.budget.AimPosition;
import io.github.carecyber.rules.budget.AppropriationPosition;
import io.github.carecyber.rules.budget.BudgetPosition;
import io.github.carecyber.rules.budget.Commitment;
import io.github.carecyber.rules.budget.OverCommitment;
import java.time.LocalDate;
import java.util.List;

/** How the budget of the programme on a date is read and written. */
public final class BudgetPositionCodec {

    /** The codec. */
    public static final ObjectCodec<BudgetPosition> CODEC = codec();

    private BudgetPositionCodec() {}

    private static ObjectCodec<BudgetPosition> codec() {
        ObjectCodec.Builder<BudgetPosition> position = ObjectCodec.builder(BudgetPosition.class);
        Field<LocalDate> asOf = position.required("asOf", Texts.DAY, BudgetPosition::asOf);
        Field<List<AppropriationPosition>> appropriations =
                position.list("appropriations", appropriation(), BudgetPosition::appropriations);
        Field<List<AimPosition>> aims = position.list("aims", aim(), BudgetPosition::aims);
        OptionalField<Euros> headroom =
                position.optional("headroom", Texts.EUROS_NOT_NEGATIVE, BudgetPosition::headroom);
        Field<List<Commitment>> later = position.list("later", CommitmentCodec.CODEC, BudgetPosition::later);
        Field<Report> report = position.required("report", ReportCodec.CODEC, BudgetPosition::report);
        return position.build(values -> new BudgetPosition(
                values.get(asOf),
                values.get(appropriations),
                values.get(aims),
                values.get(headroom),
                values.get(later),
                values.get(report)));
    }

    private static ObjectCodec<AppropriationPosition> appropriation() {
        ObjectCodec.Builder<AppropriationPosition> position = ObjectCodec.builder(AppropriationPosition.class);
        Field<ProgrammeFunding> appropriation =
                position.required("appropriation", ProgrammeFundingCodec.CODEC, AppropriationPosition::appropriation);
        OptionalField<Euros> committed =
                position.optional("committed", Texts.EUROS_NOT_NEGATIVE, AppropriationPosition::committed);
        Field<Euros> headroom =
                position.required("headroom", Texts.EUROS_NOT_NEGATIVE, AppropriationPosition::headroom);
        Field<List<OverCommitment>> overCommitted =
                position.list("overCommitted", overCommitment(), AppropriationPosition::overCommitted);
        return position.where(BilingualText.of(
                        "une marge nulle (headroom) dès qu’un engagement dépasse (overCommitted)",
                        "no headroom beside commitments that go beyond (overCommitted)"))
                .build(values -> new AppropriationPosition(
                        values.get(appropriation),
                        values.get(committed),
                        values.get(headroom),
                        values.get(overCommitted)));
    }

    private static ObjectCodec<OverCommitment> overCommitment() {
        ObjectCodec.Builder<OverCommitment> over = ObjectCodec.builder(OverCommitment.class);
        Field<Commitment> commitment = over.required("commitment", CommitmentCodec.CODEC, OverCommitment::commitment);
        Field<Euros> excess = over.required("excess", Texts.EUROS_NOT_NEGATIVE, OverCommitment::excess);
        return over.where(BilingualText.of(
                        "un dépassement (excess) non nul et d’au plus le montant de l’engagement",
                        "an excess above zero and of at most the amount of the commitment"))
                .build(values -> new OverCommitment(values.get(commitment), values.get(excess)));
    }

    private static ObjectCodec<AimPosition> aim() {
        ObjectCodec.Builder<AimPosition> position = ObjectCodec.builder(AimPosition.class);
        Field<ProgrammeFunding> aim = position.required("aim", ProgrammeFundingCodec.CODEC, AimPosition::aim);
        OptionalField<Euros> committed =
                position.optional("committed", Texts.EUROS_NOT_NEGATIVE, AimPosition::committed);
        return position.build(values -> new AimPosition(values.get(aim), values.get(committed)));
    }
}
