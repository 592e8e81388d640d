package dossier.render;

import dossier.identity.Citing;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Evidence;
import dossier.model.Mention;
import java.util.List;
import java.util.Map;

/**
 * A dossier ready for print: its nouns, its parsed texts and the mentions found in them.
 *
 * @param dossier the nouns
 * @param texts the parsed texts
 * @param citing where citations lead
 * @param stories mentions by source id
 * @param evidence quotations, versions, rival accounts
 * @param accounts mentions by slug of the profile or event whose account it is
 * @param essays mentions by {@code home} and {@code about}
 */
public record Edition(
    Dossier dossier,
    Texts texts,
    Citing citing,
    Map<String, List<Mention>> stories,
    Evidence evidence,
    Map<String, List<Mention>> accounts,
    Map<String, List<Mention>> essays) {}
