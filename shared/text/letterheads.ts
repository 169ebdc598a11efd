import type { TemplatedReport } from '../organisation/document-template.ts'
import { count, listText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about letterheads and Word templates, and of their editors. */
export const letterheadText = {
  action: 'Modifier les en-têtes',
  actionWords: ['logo', 'partenaires', 'papier', 'émetteur', 'délégation'],
  title: 'En-têtes',
  intro: frenchTypography(
    'Un en-tête par émetteur. Les documents d’une instance portent le sien, sinon celui de l’organisme qui la porte, sinon celui du projet. Aucun emblème de l’État n’est fourni : importez le logo que vous avez le droit d’utiliser.',
  ),
  list: 'En-têtes',
  onBody: 'En-tête',
  none: 'Aucun',
  edit: 'Modifier les en-têtes',
  add: 'Ajouter un en-tête',
  newName: 'Nouvel en-tête',
  remove: 'Supprimer cet en-tête',
  name: 'Nom',
  nameFault: 'Un nom est nécessaire.',
  nameHint: 'Pour le reconnaître ; il n’est pas imprimé.',
  entity: 'Émetteur',
  entityHint: 'Les instances que porte cet organisme prennent cet en-tête.',
  noneFound: 'Aucun organisme ne correspond.',
  lines: 'Lignes',
  linesHint: 'Une ligne par service, la plus générale d’abord.',
  contact: 'Coordonnées',
  contactHint: frenchTypography(
    'Adresse, téléphone, mél. : à gauche des courriers. Vide : l’adresse de l’organisme.',
  ),
  place: 'Lieu',
  placeHint: frenchTypography('« Dijon », dans « Dijon, le 3 février 2026 ».'),
  delegation: 'Délégation',
  delegationHint: frenchTypography('« Pour le recteur et par délégation », au-dessus de la signature.'),
  via: 'Sous couvert',
  viaHint: frenchTypography('« s/c de Madame l’inspectrice … », sous le destinataire des courriers.'),
  logo: 'Logo de l’émetteur',
  addLogo: 'Importer un logo',
  replaceLogo: 'Remplacer le logo',
  removeLogo: 'Retirer le logo',
  description: 'Description du logo',
  descriptionHint: 'Lue à ceux qui ne le voient pas.',
  descriptionFault: 'Une description est nécessaire.',
  partners: 'Logos des partenaires',
  partnersHint: 'Dans une zone à part, à droite, et jamais plus grands que celui de l’émetteur.',
  addPartner: 'Ajouter un partenaire',
  partnerName: 'Nom du partenaire',
  removePartner: 'Retirer ce logo',
  letters: 'Courriers',
  preview: 'Aperçu',
} as const

/** « Celui du projet (« DSDEN de … ») »: what a body has that chose none. */
export function unlessChosen(name: string | null): string {
  return frenchTypography(name === null ? 'Aucun' : `Celui de l’organisme ou du projet (${name})`)
}

/** « En-tête du projet et de 2 instances. », « En-tête d’aucun document. » */
export function usedBy(isOfProject: boolean, bodies: number): string {
  const uses = [
    ...(isOfProject ? ['du projet'] : []),
    ...(bodies > 0 ? [`de ${count(bodies, 'instance')}`] : []),
  ]
  return uses.length === 0 ? 'Choisi par aucun document.' : `En-tête ${uses.join(' et ')}.`
}

/** What is said before a letterhead goes: who prints under it. */
export function letterheadUse(isOfProject: boolean, bodies: readonly string[]): string {
  const uses = [...(isOfProject ? ['le projet'] : []), ...bodies]
  return uses.length === 0
    ? 'Aucun document ne le porte.'
    : frenchTypography(
        `Il est porté par : ${listText(uses)}. Leurs documents prendront celui qui reste, ou n’en auront plus.`,
      )
}

/** « l’en-tête « DSDEN » », as one asks whether it must go. */
export function theLetterhead(name: string): string {
  return frenchTypography(`l’en-tête « ${name} »`)
}

/** « le logo de « Ville » ». */
export function thePartnerLogo(name: string): string {
  return frenchTypography(`le logo « ${name} »`)
}

const templated: Readonly<Record<TemplatedReport, string>> = {
  convocation: 'Convocation',
  minutes: 'Compte rendu',
  'decision-list': 'Relevé de décisions',
}

/** Sentences about Word templates. */
export const templateText = {
  title: 'Modèles Word',
  hint: frenchTypography(
    'Vos documents Word gardent vos styles, vos marges, votre en-tête et votre pied de page. Écrivez {{contenu}} seul sur une ligne, là où le texte doit venir ; {{titre}}, {{date}}, {{heure}}, {{lieu}}, {{instance}}, {{sigle}}, {{seance}}, {{projet}} et {{etat}} (« Projet » tant que le compte rendu n’est pas adopté) sont remplis partout.',
  ),
  chooseFor: (report: TemplatedReport) =>
    frenchTypography(`Choisir le modèle : ${templated[report].toLocaleLowerCase('fr-FR')}`),
  removeFor: (report: TemplatedReport) =>
    frenchTypography(`Retirer le modèle : ${templated[report].toLocaleLowerCase('fr-FR')}`),
  named: (fileName: string) => frenchTypography(`le modèle « ${fileName} »`),
} as const

/** « Compte rendu : papier.docx », « Convocation : sans modèle ». */
export function templateLine(report: TemplatedReport, fileName: string | null): string {
  return `${frenchTypography(`${templated[report]} :`)} ${fileName ?? 'sans modèle'}`
}
