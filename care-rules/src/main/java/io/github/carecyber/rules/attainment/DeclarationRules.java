package io.github.carecyber.rules.attainment;

import java.util.List;

/** The rules of declarations, by family: identity, objectives, filing, documents, targets, modes of proof. */
final class DeclarationRules {

    static final List<DeclarationRule> ALL = List.of(
            new CallDiffers(),
            new ObjectiveUnknown(),
            new ObjectiveDeclaredTwice(),
            new YearUnknown(),
            new FiledLater(),
            new FiledBeforeApplication(),
            new FiledTooEarly(),
            new FiledTooLate(),
            new EvidenceDatedLater(),
            new EvidenceEndsFirst(),
            new EvidenceKindNotAsked(),
            new EvidenceOfTwoKinds(),
            new EvidenceContradictory(),
            new EvidenceOfStranger(),
            new RateAboveWhole(),
            new MeasuredLater(),
            new TargetNotAsked(),
            new RequirementAnsweredTwice(),
            new ModeNotForeseen(),
            new TrajectoryEndsFirst());

    private DeclarationRules() {}
}
