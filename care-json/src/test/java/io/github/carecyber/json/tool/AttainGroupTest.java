package io.github.carecyber.json.tool;

import static io.github.carecyber.json.tool.CareToolTest.demo;
import static io.github.carecyber.json.tool.CareToolTest.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.tool.CareToolTest.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Declarations of the members of a GHT on the command line. */
class AttainGroupTest {

    private static final String SUPPORT = demo("declaration-support.json");
    private static final String MEMBER = demo("declaration-member.json");

    @TempDir
    private Path folder;

    @Test
    void conflictsAreNamedByFileAndMemberWithLineAndColumn() throws Exception {
        Answer answer = group(demo("application-ght.json"), SUPPORT, MEMBER);
        assertEquals(1, answer.exit(), answer.errors());
        int objective = Files.readString(Path.of(MEMBER)).indexOf("\"D2.O2.B\"");
        long line = Files.readString(Path.of(MEMBER))
                        .substring(0, objective)
                        .lines()
                        .count()
                + 1;
        for (String part : List.of(
                "Roll-up of the members’ declarations (GHT fictif): 2 errors, 0 warnings\n",
                "  " + MEMBER + " (690781810 l'établissement partie):\n    error /objectives/4/mode (line " + line
                        + ", column ",
                "        For the objective D2.O2.B, 690781810 declares “not reached” and 750712184 “done”.\n",
                "\nOBJECTIVES NOT REACHED – declaration without identifier, call care-d2-2025",
                "[not reached] D2.O2.B ",
                "not reached – 1,000 of 2,000 (50%); it takes at least 66%, that is 1,320: 320 more\n",
                "        To reach the threshold, it is enough to cover also:\n          - 690781810 l'établissement partie\n")) {
            assertTrue(answer.output().contains(part), () -> part + answer.output());
        }
    }

    @Test
    void theOrderOfTheFilesChangesNoAnswer() {
        String one = group(demo("application-ght.json"), SUPPORT, MEMBER).output();
        String other = group(demo("application-ght.json"), MEMBER, SUPPORT).output();
        assertEquals(checklist(one), checklist(other));
    }

    private static String checklist(String output) {
        return output.substring(output.indexOf("\nOBJECTIVES "));
    }

    @Test
    void theGroupMayDeclareForItself() {
        Answer answer = group(demo("declaration-ght.json"), SUPPORT);
        assertTrue(
                answer.output()
                        .contains(
                                "  the GHT itself:\n    error /applicant/members/0/facilities/0/finess (line 21, column 11)"),
                answer.output());
        assertTrue(
                answer.output()
                        .contains("    warning [attainment.roll-up.no-declaration]\n        The member 690781810"),
                answer.output());
        assertTrue(answer.output().contains("declaration DECLARATION-FICTIVE-1"), answer.output());
    }

    @Test
    void whatIsMissingInTheFileOfAMemberIsNamedThere() throws Exception {
        Path incomplete = Files.writeString(folder.resolve("incomplete.json"), """
                {"format": "care.declaration.v1", "id": "D-2", "call": "care-d2-2025",
                 "applicant": {"kind": "legal-entity", "finess": "690781810", "name": "CH"},
                 "objectives": [
                  {"mode": "done"}]}
                """);
        Answer answer = group(demo("application-ght.json"), SUPPORT, incomplete.toString());
        assertTrue(
                answer.output()
                        .contains(
                                "incomplete.json (690781810 CH):\n    error /objectives/0/objective (line 4, column 3)"
                                        + " [structure.required]"),
                answer.output());
    }

    @Test
    void allFilesThatCannotBeReadAreNamedAndNoneIsPutTogether() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Path page = folder.resolve("report.html");
        Answer answer = group(
                demo("application-ght.json"),
                SUPPORT,
                broken.toString(),
                folder.resolve("absent.json").toString(),
                "--html",
                page.toString());
        assertEquals(2, answer.exit());
        assertTrue(answer.output().contains("broken.json\n"), answer.output());
        assertTrue(answer.errors().contains("absent.json"), answer.errors());
        assertTrue(answer.errors().contains("are not put together until all can be read"), answer.errors());
        assertTrue(answer.errors().contains("is not written"), answer.errors());
        assertFalse(answer.output().contains("OBJECTIVES"), answer.output());
        assertFalse(Files.exists(page));
    }

    @Test
    void severalDeclarationsWantTheirGroup() {
        Answer answer = run("attain", SUPPORT, MEMBER, "--as-of", "2026-03-20", "--lang", "fr");
        assertEquals(2, answer.exit());
        assertTrue(answer.errors().contains("ajoutez --group FICHIER"), answer.errors());
    }

    @Test
    void whatIsNoGroupIsRefused() {
        Answer clinic = group(demo("application-clinic.json"), SUPPORT);
        assertEquals(2, clinic.exit());
        assertTrue(clinic.errors().contains("is not that of a GHT"), clinic.errors());
        Answer other = group(demo("plan.json"), SUPPORT);
        assertEquals(2, other.exit());
        assertTrue(other.errors().contains("care.declaration.v1"), other.errors());
        assertEquals(
                2,
                run("attain", "--group", demo("application-ght.json"), "--as-of", "2026-03-20")
                        .exit());
    }

    @Test
    void thePageShowsWhatDoesNotGoTogether() throws Exception {
        Path page = folder.resolve("report.html");
        group(demo("application-ght.json"), SUPPORT, MEMBER, "--html", page.toString());
        String text = Files.readString(page);
        assertTrue(text.contains("Roll-up of the members’ declarations</h2>"), text);
        assertTrue(text.contains("690781810 declares “not reached” and 750712184 “done”."), text);
    }

    @Test
    void allDocumentsAreWrittenInJson() {
        Answer answer =
                group(demo("application-ght.json"), SUPPORT, MEMBER, "--json", "--payment", demo("payment.json"));
        int attainment = answer.output().indexOf("\"care.attainment.v1\"");
        assertTrue(answer.output().indexOf("\"care.roll-up.v1\"") < attainment, answer.output());
        assertTrue(attainment < answer.output().indexOf("\"care.payment-due.v1\""), answer.output());
        assertTrue(answer.output().startsWith("[\n"), answer.output());
        String first = answer.output()
                .substring(2, answer.output().indexOf("\n  },\n") + 4)
                .indent(-2);
        assertEquals(
                2,
                CareJson.read(DocumentType.ROLL_UP, first)
                        .value()
                        .orElseThrow()
                        .report()
                        .violations()
                        .size());
    }

    private static Answer group(String group, String... files) {
        List<String> arguments = new ArrayList<>(List.of("attain", "--group", group, "--as-of", "2026-03-20"));
        arguments.addAll(List.of(files));
        return run(arguments.toArray(String[]::new));
    }
}
