package io.github.carecyber.core.plan;

/** Whether an expense is an investment or running cost (<em>section budgétaire</em>). */
public enum ExpenseNature {

    /** Bought once, used for years (<em>investissement</em>). */
    INVESTMENT,

    /** Running cost (<em>fonctionnement</em>). */
    OPERATING
}
