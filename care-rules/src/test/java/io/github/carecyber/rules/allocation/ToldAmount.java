package io.github.carecyber.rules.allocation;

/** The amount, in cents, that the reason for a shared award tells; other reasons are none of a sharing. */
record ToldAmount(Claim claim, AllocationCertificate certificate) implements AwardReasonCases<Long> {

    @Override
    public Long atCeiling(AwardReason.AtCeiling reason) {
        return ReferenceSharing.room(claim);
    }

    @Override
    public Long shared(AwardReason.Shared reason) {
        AllocationCertificate.CutOff cutOff = (AllocationCertificate.CutOff) certificate;
        long cut = new AllocationCertificate.CutOff(reason.rule(), reason.level(), null, cutOff.ties())
                .awardOf(claim)
                .cents();
        return cut + (reason.hasOddCent() ? 1 : 0);
    }

    @Override
    public Long inLine(AwardReason.InLine reason) {
        AllocationCertificate.Line line = (AllocationCertificate.Line) certificate;
        return new AllocationCertificate.Line(reason.rule(), reason.last(), line.ties())
                .awardOf(claim)
                .cents();
    }

    @Override
    public Long noWeight(AwardReason.NoWeight reason) {
        return 0L;
    }

    @Override
    public Long notFunded(AwardReason.NotFunded reason) {
        throw new AssertionError(reason);
    }

    @Override
    public Long dropped(AwardReason.Dropped reason) {
        throw new AssertionError(reason);
    }

    @Override
    public Long served(AwardReason.Served reason) {
        throw new AssertionError(reason);
    }

    @Override
    public Long tooLarge(AwardReason.TooLarge reason) {
        throw new AssertionError(reason);
    }

    @Override
    public Long afterStop(AwardReason.AfterStop reason) {
        throw new AssertionError(reason);
    }

    @Override
    public Long selected(AwardReason.Selected reason) {
        throw new AssertionError(reason);
    }

    @Override
    public Long notSelected(AwardReason.NotSelected reason) {
        throw new AssertionError(reason);
    }

    @Override
    public Long inGroup(AwardReason.InGroup reason) {
        throw new AssertionError(reason);
    }
}
