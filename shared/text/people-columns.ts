import type { PeopleField } from '../api/imports.ts'

/** How each column of a list of persons is called in the model and in the mapping, what it holds, and an example. */
export type PeopleColumn = { readonly label: string; readonly hint: string; readonly example: string }

export const peopleColumns: Readonly<Record<PeopleField, PeopleColumn>> = {
  civility: { label: 'Civilité', hint: 'M. ou Mme ; facultatif.', example: 'Mme' },
  lastName: { label: 'Nom', hint: 'Nom de famille. Obligatoire.', example: 'Exemple' },
  firstName: { label: 'Prénom', hint: 'Prénom usuel.', example: 'Camille' },
  fullName: {
    label: 'Nom et prénom',
    hint: 'Si le fichier n’a qu’une colonne pour les deux : nom en capitales, prénom en minuscules.',
    example: '',
  },
  email: {
    label: 'Mél. professionnel',
    hint: 'Reconnaît une personne déjà connue ; jamais une adresse personnelle.',
    example: 'camille.exemple@ac-exemple.fr',
  },
  phone: { label: 'Tél. professionnel', hint: 'Dix chiffres.', example: '01 99 00 12 34' },
  jobFunction: {
    label: 'Fonction',
    hint: 'Intitulé, sigle ou autre appellation du référentiel des fonctions.',
    example: 'conseillère pédagogique de circonscription',
  },
  entity: {
    label: 'Organisme',
    hint: 'Nom, sigle, code UAI ou code INSEE d’un organisme du document.',
    example: 'Circonscription d’Exemple',
  },
  postLabel: {
    label: 'Précision du poste',
    hint: 'Ce que la fonction ne dit pas.',
    example: 'chargée du numérique',
  },
  from: { label: 'En poste depuis le', hint: 'Jour de nomination, comme 01/09/2026.', example: '01/09/2026' },
  to: { label: 'En poste jusqu’au', hint: 'Dernier jour, s’il est connu.', example: '' },
  body: { label: 'Instance', hint: 'Nom ou sigle d’une instance du document.', example: 'CSO' },
  seat: {
    label: 'Siège',
    hint: 'Ce que la personne représente ; vide pour un siège qui suit le poste. Pour un suppléant, le siège qu’il supplée : son libellé, sa fonction ou le nom du titulaire.',
    example: '',
  },
  rank: { label: 'Titulaire ou suppléant', hint: 'Titulaire sans précision.', example: 'titulaire' },
  role: {
    label: 'Rôle dans l’instance',
    hint: 'Président, coprésident, secrétaire, animateur ; membre de droit, désigné ou élu, personnalité qualifiée, invité. Plusieurs mots sont séparés par des virgules.',
    example: 'membre de droit',
  },
  mandateFrom: { label: 'Mandat depuis le', hint: 'Premier jour du mandat.', example: '01/09/2026' },
  mandateTo: { label: 'Mandat jusqu’au', hint: 'Dernier jour du mandat.', example: '31/08/2029' },
  act: { label: 'Acte', hint: 'Arrêté, délibération ou lettre de mission.', example: 'Lettre de mission' },
}

export const peopleModelText = {
  fileName: 'modele-personnes.xlsx',
  sheet: 'Personnes',
  /** Says how the file works, line by line. */
  notes: [
    'Une ligne par poste ou par mandat : une personne qui a deux postes a deux lignes.',
    'Remplacez la ligne d’exemple, puis importez ce fichier : Fichier, Importer, Personnes, postes et mandats.',
    'Seuls le nom et, s’il y a un poste, la fonction et l’organisme sont nécessaires. Supprimez les colonnes inutiles.',
  ],
} as const
