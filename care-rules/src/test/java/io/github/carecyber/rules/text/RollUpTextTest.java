package io.github.carecyber.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.rules.attainment.Attainment;
import io.github.carecyber.rules.attainment.RollUp;
import io.github.carecyber.rules.testkit.Declarations;
import io.github.carecyber.rules.testkit.SecondCall;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RollUpTextTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 20);

    private static final HospitalGroup GROUP = Declarations.group(60, 30, 10);

    private static RollUp rollUp(Declaration... members) {
        Declaration own =
                Declaration.of(DeclarationId.of("G"), SecondCall.ID, GROUP).withFiled(FilingMoment.on(FILED));
        return Attainment.of(SecondCall.call()).rollUp(own, List.of(members));
    }

    private static Declaration member(int number) {
        return Declarations.complete(SecondCall.call(), GROUP.members().get(number), FILED);
    }

    private static Declaration withoutRestore(Declaration declaration) {
        return declaration.withObjectives(declaration.objectives().stream()
                .map(one -> ObjectiveId.of("D2.O4").equals(one.objective()) ? one.withMode(ProofMode.NOT_REACHED) : one)
                .toList());
    }

    @Test
    void conflictsStandUnderTheNameOfTheirDeclaration() {
        RollUp rollUp = rollUp(member(0), withoutRestore(member(1)));
        assertEquals("""
                Roll-up of the members’ declarations (GHT): 1 error, 1 warning
                  the GHT itself:
                    warning [attainment.roll-up.no-declaration]
                        The member 010010002 has declared nothing.
                  ch-1.json:
                    error /objectives/10/mode [attainment.roll-up.modes-differ]
                        For the objective D2.O4, 010010001 declares “not reached” and 010010000 “done”.
                """, PlainText.in(Locale.ENGLISH).of(rollUp, List.of("ch-0.json", "ch-1.json")));
        assertEquals("""
                Consolidation des déclarations des membres (GHT)\u00a0: 1 erreur, 1 avertissement
                  le GHT lui-même\u00a0:
                    avertissement [attainment.roll-up.no-declaration]
                        Le membre 010010002 n’a rien déclaré.
                  déclaration 2\u00a0:
                    erreur /objectives/10/mode [attainment.roll-up.modes-differ]
                        Pour l’objectif D2.O4, 010010001 déclare «\u00a0non atteint\u00a0» et 010010000 «\u00a0réalisé\u00a0».
                """, PlainText.in(Locale.FRENCH).of(rollUp));
    }

    @Test
    void declarationsThatGoTogetherAreSaidTo() {
        RollUp rollUp = rollUp(member(0), member(1), member(2));
        assertEquals(
                "Roll-up of the members’ declarations (GHT): they go together\n",
                PlainText.in(Locale.ENGLISH).of(rollUp));
        assertEquals(
                "Consolidation des déclarations des membres (GHT)\u00a0: elles concordent\n",
                PlainText.in(Locale.FRENCH).of(rollUp));
    }
}
