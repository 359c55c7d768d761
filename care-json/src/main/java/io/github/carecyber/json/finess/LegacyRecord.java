package io.github.carecyber.json.finess;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register's legacy file (<em>ligne du fichier historique</em>) as it could be read.
 *
 * <p>For example the line of the site 010000024, which belongs to the legal entity 010780054.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface LegacyRecord {

    /**
     * Returns the number of the line.
     *
     * @return the line, from 1
     */
    int line();

    /**
     * Returns what was wrong with the line or with parts of it, each with line and column.
     *
     * @return the findings in the order of the cells; errors mean that a part was left out
     */
    List<Violation> findings();

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param heading applied to the first line of a file
     * @param site applied to a site
     * @param unread applied to what could not be read
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super Heading, ? extends R> heading,
            Function<? super Site, ? extends R> site,
            Function<? super Unread, ? extends R> unread) {
        if (this instanceof Heading kind) {
            return heading.apply(kind);
        }
        return this instanceof Site kind ? site.apply(kind) : unread.apply((Unread) this);
    }

    /**
     * The first line of a file, which says of which day it is.
     *
     * @param line the number of the line
     * @param day the day of the file, null if it is not stated or no day
     * @param findings what was wrong with it
     */
    record Heading(int line, @Nullable LocalDate day, List<Violation> findings) implements LegacyRecord {

        /** Copies the findings. */
        public Heading {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A site (<em>entité géographique</em>). The file states neither whether it is open nor its legal entity but for the number.
     *
     * @param line the number of the line
     * @param facility the site, with number, name, SIRET, category and part in the public service
     * @param entity the FINESS number of its legal entity, null if it could not be read
     * @param opened the day of opening, null if not stated or not read
     * @param authorised the day of the first authorisation, null if not stated or not read
     * @param updated the day of the last change of the record, null if not stated or not read
     * @param cells all that the line holds
     * @param findings what was wrong with it
     */
    record Site(
            int line,
            Facility facility,
            @Nullable LegalEntityFinessNumber entity,
            @Nullable LocalDate opened,
            @Nullable LocalDate authorised,
            @Nullable LocalDate updated,
            LegacyCells cells,
            List<Violation> findings)
            implements LegacyRecord {

        /** Copies the findings. */
        public Site {
            Objects.requireNonNull(facility, "facility");
            Objects.requireNonNull(cells, "cells");
            findings = List.copyOf(findings);
        }

        /**
         * Returns what a cell holds.
         *
         * @param field the cell
         * @return its text without spaces at the ends, empty if there is none
         */
        public Optional<String> cell(LegacyField field) {
            return cells.text(field);
        }
    }

    /**
     * A line that could not be read (<em>rejet</em>).
     *
     * @param line the number of the line
     * @param findings why not, at least one
     */
    record Unread(int line, List<Violation> findings) implements LegacyRecord {

        /** Copies the findings. */
        public Unread {
            findings = List.copyOf(findings);
        }
    }
}
