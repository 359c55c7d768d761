package io.github.carecyber.json.document;

import io.github.carecyber.core.programme.ProgrammeFunding;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.budget.BudgetRequest;
import io.github.carecyber.rules.budget.Commitment;
import java.util.List;

/** How it is read and written what calls commit, and against which money. */
public final class BudgetRequestCodec {

    /** The codec. */
    public static final ObjectCodec<BudgetRequest> CODEC = codec();

    private BudgetRequestCodec() {}

    private static ObjectCodec<BudgetRequest> codec() {
        ObjectCodec.Builder<BudgetRequest> request = ObjectCodec.builder(BudgetRequest.class);
        Field<List<Commitment>> commitments =
                request.required("commitments", ListCodec.of(CommitmentCodec.CODEC), BudgetRequest::commitments);
        Field<List<ProgrammeFunding>> funding =
                request.list("funding", ProgrammeFundingCodec.CODEC, BudgetRequest::funding);
        return request.build(values -> new BudgetRequest(values.get(commitments), values.get(funding)));
    }
}
