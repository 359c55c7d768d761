package io.github.carecyber.json.finess;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.PublicServiceStatus;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.KeyCheck;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.Siren;
import io.github.carecyber.core.identity.Siret;
import io.github.carecyber.core.report.Arguments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a record of the library out of one object of the file. */
final class RecordReader {

    static final String ENTITIES_OF_GROUP = "pmejDuGcc";
    static final String SITES_OF_GROUP = "egeDuGcc";
    static final String ENTITIES_OF_COOPERATION = "pmejDuGco";
    static final String SITES_OF_COOPERATION = "egeDuGco";

    private RecordReader() {}

    static FinessRecord entity(RecordFields fields) {
        RecordFields general = fields.object("informationsGeneralesPMEJ");
        String internalId = general.required("pmSmsseId");
        LegalEntityFinessNumber finess = number(general, "numFinessPm", LegalEntityFinessNumber::parse);
        if (internalId == null || finess == null) {
            return new FinessRecord.Unread(fields.path(), fields.findings());
        }
        List<Facility> facilities = new ArrayList<>();
        List<String> siteIds = new ArrayList<>();
        for (RecordFields site : fields.list("ege")) {
            facilities.add(facility(site, siteIds));
        }
        LegalEntity entity = new LegalEntity(
                finess,
                name(general, "denominationLonguePmSmsse", "denominationPm"),
                general.parsed("siren", general.text("siren"), Siren::parse, FinessRules.INVALID_VALUE),
                general.parsed(
                        "statutJuridique",
                        general.required("statutJuridique"),
                        LegalStatus::parse,
                        FinessRules.INVALID_VALUE),
                null,
                facilities,
                state(fields),
                date(general, "dateFermeture"));
        return new FinessRecord.Entity(fields.path(), internalId, entity, siteIds, fields.findings());
    }

    static FinessRecord group(RecordFields fields) {
        GroupId id = fields.parsed("gccId", fields.required("gccId"), GroupId::parse, FinessRules.INVALID_VALUE);
        String name = fields.required("nomGcc");
        String type = fields.required("typeGcc");
        if (id == null || name == null || type == null) {
            return new FinessRecord.Unread(fields.path(), fields.findings());
        }
        List<FinessRecord.Party> parties = parties(fields, ENTITIES_OF_GROUP, "pmSmsseId");
        List<FinessRecord.Party> siteParties = parties(fields, SITES_OF_GROUP, "egeId");
        long supports = parties.stream().filter(FinessRecord.Party::isSupport).count();
        if (supports != 1) {
            fields.note(
                    FinessRules.NO_SUPPORT,
                    ENTITIES_OF_GROUP,
                    Arguments.none().with("group", name).with("count", supports));
        }
        return new FinessRecord.Group(
                fields.path(), id, name, type, parties, siteParties, state(fields), fields.findings());
    }

    static FinessRecord cooperation(RecordFields fields) {
        String internalId = fields.required("pmSmsseId");
        String type = fields.required("typeGco");
        if (internalId == null || type == null) {
            return new FinessRecord.Unread(fields.path(), fields.findings());
        }
        return new FinessRecord.Cooperation(
                fields.path(),
                internalId,
                type,
                parties(fields, ENTITIES_OF_COOPERATION, "pmSmsseId"),
                parties(fields, SITES_OF_COOPERATION, "egeId"),
                fields.findings());
    }

    private static List<FinessRecord.Party> parties(RecordFields fields, String list, String identifier) {
        List<FinessRecord.Party> parties = new ArrayList<>();
        for (RecordFields party : fields.list(list)) {
            String internalId = party.required(identifier);
            String role = party.required("typeRoleEntiteGroupe");
            if (internalId != null && role != null) {
                parties.add(new FinessRecord.Party(internalId, role));
            }
        }
        return parties;
    }

    /** A site whose number cannot be read is kept without it: a missing site would count as "no such site". */
    private static Facility facility(RecordFields fields, List<String> siteIds) {
        RecordFields general = fields.object("informationsGeneralesEGE");
        String internalId = general.text("egeId");
        if (internalId != null) {
            siteIds.add(internalId);
        }
        FacilityFinessNumber finess = number(general, "numFinessEge", FacilityFinessNumber::parse);
        return new Facility(
                finess,
                name(general, "nomEgeLong", "nomEgeCourt"),
                general.parsed("siret", general.text("siret"), Siret::parse, FinessRules.INVALID_VALUE),
                fields.parsed(
                        "categorieentiteGeographiqueExercice",
                        fields.text("categorieentiteGeographiqueExercice"),
                        FacilityCategory::parse,
                        FinessRules.INVALID_VALUE),
                general.parsed(
                        "espic", general.onlyText("espic"), PublicServiceStatus::parse, FinessRules.INVALID_VALUE),
                null,
                null,
                YearlyFigures.none(),
                YearlyFigures.none(),
                state(fields),
                date(general, "dateFermeture"));
    }

    private static <N extends FinessNumber> @Nullable N number(
            RecordFields fields, String field, Function<String, N> parser) {
        N number = fields.parsed(field, fields.required(field), parser, FinessRules.INVALID_NUMBER);
        if (number != null && number.checkKey() == KeyCheck.DIFFERS) {
            fields.note(FinessRules.KEY_DIFFERS, field, RecordFields.valueOf(number.value(), field));
        }
        return number;
    }

    private static @Nullable String name(RecordFields fields, String longField, String shortField) {
        String name = fields.text(longField);
        return name == null ? fields.required(shortField) : name;
    }

    private static @Nullable LocalDate date(RecordFields fields, String field) {
        return fields.parsed(field, fields.text(field), LocalDate::parse, FinessRules.INVALID_VALUE);
    }

    private static @Nullable RegisterState state(RecordFields fields) {
        return fields.parsed(
                "etatObjet",
                fields.required("etatObjet"),
                code -> switch (code) {
                    case "A" -> RegisterState.ACTIVE;
                    case "I" -> RegisterState.INACTIVE;
                    default -> throw new IllegalArgumentException("The state '" + code + "' is neither A nor I.");
                },
                FinessRules.INVALID_VALUE);
    }
}
