import type { UsageReport } from '../../quality/usage.ts'
import { longDate } from '../dates.ts'
import { pluralOf } from '../plurals.ts'
import { usageReportKindLabels } from '../quality-vocabulary.ts'
import { capitalise } from '../terms.ts'
import { politeClosing } from './letters.ts'

/** Words of the slip of a demande d'évolution and of the mails around it; typography is set by the builders. */
export const slipWords = {
  file: 'demande-evolution',
  subject: 'Demande d’évolution de l’ENT, issue des groupes d’utilisateurs',
  object: 'Objet',
  priority: 'Priorité',
  askedOn: 'Demandée le',
  supplier: 'Destinataire',
  transmittedOn: 'Transmise le',
  contact: 'Contact',
  need: 'Besoin',
  noNeed: 'Le besoin n’a pas été précisé.',
  reports: 'Ce qu’en disent les utilisateurs',
  said: 'Remontée',
  origin: 'Origine',
  answer: 'Réponse de l’éditeur',
  toFill: 'À compléter et à retourner.',
  answeredOn: 'Répondu le',
  outcome: 'Suite',
  fields: [
    'Suite proposée (acceptée, à préciser, refusée)',
    'Version et date de livraison',
    'Coût éventuel',
    'Date, nom et qualité',
  ],
} as const

/** « Fiche de demande d’évolution n° 3 » */
export function slipTitle(number: number): string {
  return `Fiche de demande d’évolution n° ${number}`
}

/** « Demande n° 3 » */
export function slipReference(number: number): string {
  return `Demande n° ${number}`
}

/** « ENT Orvelle – demande d’évolution n° 3 : Joindre plusieurs photographies » */
export function slipMailSubject(project: string, number: number, name: string): string {
  return `${project} – demande d’évolution n° ${number} : ${name}`
}

/** The paragraphs of the mail that takes a slip to the éditeur. */
export function slipMailLetter(project: string, number: number, name: string): readonly string[] {
  return [
    'Madame, Monsieur,',
    `Dans le cadre du projet « ${project} », je vous prie de bien vouloir trouver ci-joint la fiche de la demande d’évolution n° ${number}, « ${name} », issue des remontées de nos utilisateurs.`,
    'Je vous remercie de m’indiquer la suite que vous pouvez lui donner, la date à laquelle elle pourrait être livrée et, le cas échéant, son coût. La fiche peut être complétée et retournée.',
    politeClosing('Madame, Monsieur'),
  ]
}

/** Words of the mail that tells users' groups what became of what they told. */
export const feedbackWords = {
  file: 'suites-des-remontees',
  waiting: 'pas de suite à ce jour, votre remontée reste à l’étude',
} as const

/** « ENT Orvelle – suites données à vos remontées » */
export function feedbackSubject(project: string, group: string): string {
  return `${project} – ${group} : suites données à vos remontées`
}

/** « – Souhait du 18 septembre 2026 : « On voudrait savoir … » Suite : demande n° 1, promise …. » */
export function feedbackLine(report: Pick<UsageReport, 'kind' | 'on' | 'text'>, outcome: string): string {
  const kind = usageReportKindLabels[report.kind]
  const said = `– ${capitalise(kind)} du ${longDate(report.on)} : « ${report.text.trim()} »`
  return `${said} Suite donnée : ${outcome.replace(/[.\s]+$/, '')}.`
}

/** The paragraphs of that mail. */
export function feedbackLetter(project: string, lines: readonly string[]): readonly string[] {
  return [
    'Mesdames, Messieurs,',
    `Vous nous avez fait part de votre usage de l’ENT dans le cadre du projet « ${project} ». Voici la suite donnée à ${pluralOf(lines.length, 'votre remontée', 'vos remontées')}.`,
    ...lines,
    'Je vous remercie de votre contribution.',
    politeClosing('Mesdames, Messieurs'),
  ]
}
