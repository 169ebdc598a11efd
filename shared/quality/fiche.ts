const sentences = {
  Q01: 'La réussite d’un projet ENT nécessite la mise en place d’une organisation humaine et technique qui permette de piloter, coordonner et évaluer les risques associés aux différentes étapes du projet.',
  Q02: 'Un projet ENT est un projet territorial, au carrefour des compétences éducatives de plusieurs institutions publiques qui nécessite la création d’une organisation faisant appel à de nombreuses compétences métiers (pédagogiques, techniques, gestion de projet, etc.).',
  Q03: 'Un projet ENT doit rassembler toutes les compétences nécessaires au pilotage et à la réalisation dans une organisation permettant sa bonne coordination.',
  Q04: 'Cette organisation s’articule autour de deux niveaux',
  Q05: 'même si la maîtrise d’ouvrage et la maîtrise d’œuvre pourront faire appel à des compétences extérieures pour les accompagner dans leurs tâches',
  Q06: 'il est important qu’au niveau des circonscriptions du premier degré, ce projet soit porté, accompagné',
  Q07: 'qu’au niveau des collectivités, les référents soient clairement identifiés',
  Q08: 'le projet ENT doit être décliné et piloté par une équipe comprenant le directeur afin d’en faire un projet au service de ses missions éducatives et de sa communauté',
  Q09: 'Un projet ENT doit s’inscrire dans une démarche qualité, accompagnant ses différentes phases (du lancement du projet jusqu’à sa mise en œuvre opérationnelle).',
  Q10: 'La cohérence entre les objectifs fixés au démarrage du projet et les travaux réalisés devra être contrôlée et assurée.',
  Q11: 'Selon le périmètre du projet académique, départemental, circonscription, secteur de collège, commune, regroupement de communes, seront mis en place',
  Q12: 'composé le cas échéant de président(s) de collectivité(s), recteur(s) d’académie(s), membre(s) de la délégation académique au numérique, directeur(s) des systèmes d’information, IEN, DASEN, etc. Sa mission est de définir les orientations stratégiques du projet',
  Q13: 'validation du périmètre à déployer',
  Q14: 'coordination de l’accompagnement (profil, mission, périmètre)',
  Q15: '(IEN, directeur d’école, Direction Service Informatique-collectivité, …) en assure la mise en œuvre et le suivi opérationnel',
  Q16: 'suivi global du projet',
  Q17: 'gestion des aspects contractuels avec le fournisseur ENT, le pilotage des aspects de qualité, de coûts et de délais de la mise en œuvre, le contrôle des recettes techniques et fonctionnelles et le pilotage du déploiement technique de l’ENT',
  Q18: 'élaboration d’une charte d’utilisation/contrat d’engagement des différents partenaires',
  Q19: '(E-RUN, directeur d’école, conseiller pédagogique, …) peut être mis en place pour',
  Q20a: 'former et accompagner les écoles dans le pilotage opérationnel de leur déploiement et assurer l’évolution des structures d’accompagnement tout au long du déploiement de l’ENT',
  Q20b: 'accompagner les professeurs dans la mise en œuvre fonctionnelle de l’ENT',
  Q20c: 'animer des groupes d’utilisateurs : ces groupes permettent aux utilisateurs de remonter leurs usages de l’ENT ainsi que leurs demandes d’évolution, qui sont par la suite transmises aux éditeurs et ou intégrateurs d’ENT',
  Q20d: 'accompagner la mutualisation et la diffusion des bonnes pratiques',
  Q21: 'Au niveau local, le groupe d’accompagnement de proximité (IEN CCPD, CPC, E-RUN, directeur d’école, etc.) est responsable de l’intégration du déploiement de l’ENT dans les projets de l’école et de l’évaluation de l’impact des ENT sur les apprentissages des élèves, sur les relations avec les familles, sur la fluidité des parcours scolaires, sur la continuité des apprentissages.',
  Q22: 'Assurer la mise en place d’un comité de pilotage stratégique (afin d’avoir une vision partagée du projet et un équilibre représentatif des différents niveaux de partenariats).',
  Q23: 'Formaliser une convention de partenariat précisant les rôles et compétences de chaque entité.',
  Q24: 'Définir un périmètre de référence de l’ENT qui pourra être plus large qu’une école, et peut correspondre à une unité territoriale (intercommunalité, département) ou à une unité pédagogique.',
  Q25: 'Impliquer les inspecteurs et leurs équipes est fondamental dans le déploiement et dans la diffusion des usages.',
  Q26: 'Identifier les porteurs des compétences numérique et éducation pour la passation des marchés, dans les structures de type communauté de communes ou syndicat mixte.',
  Q27: 'Quel est le niveau d’organisation minimal à mettre en place en fonction des grandes étapes du projet ?',
  Q28: 'Comment adapter l’organisation type aux caractéristiques du projet ?',
  Q29: 'Quelle entité porte la coordination globale (État, collectivités, etc.) ?',
  Q30: 'Un projet ENT implique une multitude d’acteurs qu’il est nécessaire de regrouper dans une organisation structurée permettant l’avancement du projet et sa coordination efficace grâce à des processus décisionnels rapides.',
} as const

/** Which sentence of the fiche a rule or a proposal rests on. */
export type FicheSentenceId = keyof typeof sentences

/**
 * The sentences of the client's fiche « Présenter un modèle d’organisation type à plusieurs niveaux de pilotage et
 * d’accompagnement », word for word; only apostrophes, dots and spaces are those of print. Rules and proposals cite them by
 * id, so that nobody types one twice: what no sentence says is « paramètre de l’outil », never the fiche's.
 */
export const ficheSentences: Readonly<Record<FicheSentenceId, string>> = sentences

/** All ids, in the order of the fiche's reference list; the keys of a constant object are its type. */
export const ficheSentenceIds = Object.keys(sentences) as readonly FicheSentenceId[]
