package io.github.carecyber.core.call;

/**
 * How the brackets of a scale work together (<em>mode de calcul par tranches</em>). It is always stated, because the same table gives
 * different amounts under each.
 *
 * <p>For example two brackets, up to 1,000 with 12.00 euros and beyond with 5.00 euros, for 1,200 agents: {@link #MARGINAL} gives
 * 13,000.00 euros, {@link #WHOLE_PER_UNIT} 6,000.00 euros, and {@link #WHOLE_AMOUNT} 5.00 euros.
 */
public enum Tiering {

    /** Each unit is priced by the bracket that it falls in itself (<em>barème progressif</em>). */
    MARGINAL,

    /** All units are priced by the bracket that the figure as a whole falls in (<em>tarif de la tranche, par unité</em>). */
    WHOLE_PER_UNIT,

    /** The bracket that the figure falls in gives one amount (<em>forfait de la tranche</em>). */
    WHOLE_AMOUNT
}
