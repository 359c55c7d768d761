package io.github.carecyber.core.plan;

/**
 * A kind of asset that a weakness can affect (<em>type d'actif</em>).
 *
 * <p>The list is the library's own.
 */
public enum AssetKind {

    /** A server (<em>serveur</em>). */
    SERVER,

    /** A workstation (<em>poste de travail</em>). */
    WORKSTATION,

    /** A firewall, gateway, switch or the like (<em>équipement réseau</em>). */
    NETWORK_EQUIPMENT,

    /** A medical device (<em>dispositif médical</em>). */
    MEDICAL_DEVICE,

    /** A directory of accounts (<em>annuaire</em>). */
    DIRECTORY,

    /** An application (<em>application</em>). */
    APPLICATION,

    /** A system of backups (<em>infrastructure de sauvegarde</em>). */
    BACKUP,

    /** Another kind (<em>autre</em>). */
    OTHER
}
