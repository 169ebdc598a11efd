import type { RequirementKind } from '../organisation/phase.ts'
import type { CheckParams, Severity } from '../quality/conformity/rule.ts'
import type { RuleCode } from '../quality/conformity/rule-codes.ts'
import type { TypicalFunction } from '../quality/conformity/typical-functions.ts'
import { closedDayText } from './calendar.ts'
import {
  holidayLabels,
  missingForImpactLabels,
  missingPartnerLabels,
  partnerFamilyLabels,
  proxyFaultLabels,
} from './conformity-words.ts'
import { fullDate, longDate } from './dates.ts'
import { requirementLabels, responsibilityKindLabels, skillLabels } from './governance-vocabulary.ts'
import { gapSentence } from './model-gaps.ts'
import { count, listText, numberText } from './plurals.ts'
import { dimensionLabels } from './quality-vocabulary.ts'
import { thresholdText } from './thresholds.ts'
import { frenchTypography } from './typography.ts'

/** How serious a result is: never an obstacle, always said. */
export const severityLabels: Readonly<Record<Severity, { readonly label: string; readonly plural: string }>> =
  {
    error: { label: 'erreur', plural: 'erreurs' },
    warning: { label: 'alerte', plural: 'alertes' },
    advice: { label: 'conseil', plural: 'conseils' },
  }

/** The functions that the fiche cites, in its words. */
export const typicalFunctionLabels: Readonly<Record<TypicalFunction, string>> = {
  'collectivity-president': 'président de collectivité',
  rector: 'recteur',
  'digital-delegation': 'délégation académique au numérique',
  'information-systems': 'directeur des systèmes d’information',
  inspector: 'IEN',
  dasen: 'DASEN',
  'school-head': 'directeur d’école',
  'collectivity-information-systems': 'direction du service informatique de la collectivité',
  'e-run': 'E-RUN',
  'pedagogical-adviser': 'conseiller pédagogique',
}

type Sentence = string | ((blanks: Blanks) => string)

/** The parameters of a result, read with care: a missing one is an empty text or an empty list. */
type Blanks = {
  readonly text: (key: string) => string
  readonly number: (key: string) => number
  readonly list: (key: string) => readonly string[]
}

const cited: Sentence = ({ list }) =>
  `Fonctions citées par la fiche et absentes : ${labels(list('missing'), typicalFunctionLabels)}.`

/** What each rule says when it finds something; `{key}` is filled with what the document has, as it has it. */
const sentences: Readonly<Record<RuleCode, Sentence>> = {
  'ORG-01': 'Aucune instance n’est définie pour le projet.',
  'ORG-02': 'Aucune instance n’est chargée d’évaluer les risques.',
  'ORG-03': ({ list }) =>
    `La compétence « ${labels(list('skill'), skillLabels)} » n’est portée par aucun membre.`,
  'ORG-04': 'Une seule institution publique est représentée : un projet ENT en associe plusieurs.',
  'ORG-05': '{name} n’est rattaché à aucune instance.',
  'NIV-01': 'Aucune instance au niveau académique et territorial.',
  'NIV-02': 'Le niveau école n’est pas organisé.',
  'TER-01': '{name} n’est rattaché à aucune maîtrise d’ouvrage ou maîtrise d’œuvre.',
  'TER-02': '{name} : aucun porteur identifié.',
  'TER-03': '{name} : le projet est porté mais pas accompagné (aucun CPC, E-RUN ou groupe de proximité).',
  'COL-01': '{name} : aucun référent identifié.',
  'COL-02': ({ text }) =>
    text('person') === ''
      ? '{name} : le référent n’est pas en fonction.'
      : '{name} : aucune coordonnée n’est connue pour {person}, qui tient la fonction de référent.',
  'COL-03': '{name} : plusieurs référents, précisez le référent principal.',
  'ECO-01': '{name} : aucune équipe ne décline le projet.',
  'ECO-02': '{name} : l’équipe ne comprend pas le directeur ou la directrice.',
  'ECO-03': '{name} : l’équipe ne compte qu’une personne.',
  'QUA-01': ({ list }) =>
    `La démarche qualité n’est pas décrite (${listText(
      list('missing').map((one) => (one === 'owner' ? 'responsable' : 'étapes datées')),
    )}).`,
  'QUA-02': 'Les objectifs fixés au démarrage ne sont pas saisis.',
  'QUA-03': ({ number }) =>
    `L’objectif « {name} » n’a pas été confronté aux travaux réalisés depuis ${count(number('months'), 'mois', 'mois')} (${thresholdText('objectiveReviewMonths', number('threshold'))}).`,
  'PER-01': 'Le périmètre du projet n’est pas qualifié.',
  'PER-02': 'Le périmètre de référence de l’ENT n’est pas défini (ou se limite à une école).',
  'PER-03': ({ list }) =>
    `{name} n’est rattachée à aucune ${listText(
      list('missing').map((one) => (one === 'commune' ? 'commune' : 'circonscription')),
      'ou',
    )} du périmètre.`,
  'CPS-01': 'Aucun comité de pilotage stratégique.',
  'CPS-02': ({ list }) =>
    `Le comité de pilotage stratégique ne représente pas : ${labels(list('missing'), missingPartnerLabels)}.`,
  'CPS-03': ({ list, number }) =>
    `Représentation déséquilibrée : ${labels(list('family'), partnerFamilyLabels)} occupe ${numberText(number('percent'))} % des sièges (${thresholdText('imbalancePercent', number('threshold'))}).`,
  'CPS-04':
    'Le périmètre à déployer n’a pas été validé par le comité (aucune décision adoptée ne porte « périmètre » dans son titre ou dans un thème).',
  'CPS-05': ({ list }) =>
    `La coordination de l’accompagnement (profil, mission, périmètre) n’a pas été arrêtée (${listText(
      list('missing').map((one) =>
        one === 'decision'
          ? 'aucune décision adoptée ne porte « accompagnement » dans son titre ou dans un thème'
          : 'profil, mission ou périmètre à renseigner dans « Qui porte quoi »',
      ),
    )}).`,
  'CPS-06': cited,
  'CSO-01': 'Aucun comité de suivi opérationnel.',
  'CSO-02': cited,
  'CSO-03': '{name} ne rend compte à aucune instance stratégique.',
  'CSO-04': 'Mission sans instance responsable : {mission}.',
  'CSO-05': 'Aucun responsable du suivi contractuel avec {name}.',
  'CSO-06': 'La charte d’utilisation ou le contrat d’engagement n’est pas élaboré.',
  'GAP-01': 'Aucun groupe d’accompagnement de proximité.',
  'GAP-02': cited,
  'GAP-03': 'Mission d’accompagnement non attribuée : {mission}.',
  'GAP-04':
    'Les demandes du groupe d’utilisateurs « {name} » ne sont transmises à aucun éditeur ou intégrateur.',
  'GAP-05': '{name} : personne n’est responsable de l’intégration de l’ENT aux projets d’école.',
  'GAP-06': ({ list }) =>
    `Impact non évalué : ${labels(list('dimension'), dimensionLabels)} (${labels(list('missing'), missingForImpactLabels)}).`,
  'CNV-01': 'Aucune convention de partenariat.',
  'CNV-02': '{name} : la convention « {number} » ne précise pas son rôle et sa compétence.',
  'CNV-03': '{name} participe au projet sans être partie à une convention.',
  'INS-01': 'Aucun inspecteur ne siège dans les instances de pilotage.',
  'INS-02': '{name} : l’IEN ne participe à aucune instance.',
  'INS-03': '{name} : l’équipe de circonscription n’est pas associée.',
  'MAR-01': '{name} : porteur de la compétence numérique non identifié.',
  'MAR-02': '{name} : porteur de la compétence éducation non identifié.',
  'MAR-03': 'L’achat est passé par une structure sans compétence déclarée : {name}.',
  'PHA-01': ({ list }) =>
    `Organisation minimale de l’étape « {phase} » incomplète : ${labels(list('missing'), requirementWords)}.`,
  'ADA-01': ({ list }) => gapSentence(list('gap')[0] ?? ''),
  'COO-01': 'L’entité qui porte la coordination globale n’est pas désignée.',
  'COO-02': ({ list }) =>
    `Plusieurs entités portent la coordination globale (${listText(list('names'))}) : précisez le co-portage.`,
  'RAP-01': 'Décision {number} sans responsable ou sans échéance.',
  'RAP-02': ({ number }) =>
    number('times') > 0
      ? `Le point « {title} » a été ajourné ${number('times')} fois.`
      : `Décision {number} : l’échéance est dépassée depuis ${count(number('days'), 'jour')} (${thresholdText('lateDecisionDays', number('threshold'))}).`,
  'RAP-03': '{name} ne rend compte à aucune instance.',
  'RAP-04': ({ list }) => `Mission portée par plusieurs instances (${listText(list('names'))}) : {mission}.`,
  'ADM-01': ({ text }) => {
    const seat = ['label', 'entity'].filter((key) => text(key) !== '').map((key) => `{${key}}`)
    return seat.length === 0
      ? '{body} : un siège est vacant.'
      : `{body} : un siège est vacant (${seat.join(', ')}).`
  },
  'ADM-02': ({ text }) =>
    `Le mandat de {name} prend fin le ${day(text('date'))}, avant la séance du ${day(text('meeting'))}.`,
  'ADM-03': ({ list, text }) => {
    const [when, seat] =
      text('date') === '' ? ['', 'de ce siège'] : [`, séance du ${day(text('date'))}`, 'd’un membre']
    const source = text('source') === '' ? '' : ' ({source})'
    return `{body}${when} : {name} ne peut pas assurer la suppléance ${seat} ; ${deputyReason(list('refusal')[0] ?? '')}${source}.`
  },
  'ADM-04': ({ text, number }) =>
    `{body}, séance du ${day(text('date'))} : convoquée avec ${count(number('days'), 'jour')} de retard ; la limite était le ${day(text('latest'))}.`,
  'ADM-05': ({ text }) => `{body}, séance du ${day(text('date'))} : convoquée sans ordre du jour.`,
  'ADM-06': ({ text }) =>
    `{body}, séance du ${day(text('date'))} : le point « {title} » attend une décision, sans proposition ni pièce.`,
  'ADM-07': ({ list, text, number }) =>
    list('fault')[0] === 'unknown'
      ? `{body}, séance du ${day(text('date'))} : le quorum n’est pas constaté, faute d’appel.`
      : `{body}, séance du ${day(text('date'))} : le quorum n’est pas atteint à l’ouverture (${count(number('counted'), 'membre')}, pour ${numberText(number('required'))} au moins).`,
  'ADM-08': ({ text, number }) =>
    `{body}, séance du ${day(text('date'))} : un membre porte ${count(number('count'), 'pouvoir')}, pour ${numberText(number('most'))} au plus.`,
  'ADM-09': ({ list, text }) =>
    `{body}, séance du ${day(text('date'))} : un pouvoir est donné ${labels(list('fault'), proxyFaultLabels)}.`,
  'ADM-10': ({ text }) =>
    `{body}, séance du ${day(text('date'))} : le compte rendu de la séance du ${day(text('previous'))} n’est pas adopté, et l’ordre du jour ne le soumet pas.`,
  'ADM-13': ({ list, text }) =>
    `{body} : la séance du ${isoOr(text('date'), fullDate)} tombe ${text('name') === '' ? labels(list('fault'), holidayLabels) : closedDayText({ kind: 'school-holiday', name: text('name') })}.`,
  'ADM-14': ({ list, text }) => {
    const [where = '', fault = ''] = [list('where')[0], list('fault')[0]]
    const place =
      where === 'meeting' ? `{name}, séance du ${day(text('date'))}` : (schoolYearPlaces[where] ?? '{name}')
    return fault === 'malformed'
      ? `${place} : « {stated} » n’est pas une année scolaire.`
      : where === 'meeting'
        ? `${place} : l’année scolaire écrite est {stated}, celle de la date est {expected}.`
        : `${place} : l’année scolaire écrite, {stated}, est hors de sa période.`
  },
  'ADM-15': ({ text, number }) =>
    `{body}, séance du ${day(text('date'))} : le compte rendu n’est pas diffusé (${thresholdText('lateMinutesDays', number('threshold'))}).`,
  'ADM-16': ({ list, text }) =>
    list('fault')[0] === 'expired'
      ? `La convention « {name} » est échue depuis le ${day(text('date'))}.`
      : 'La convention « {name} » est en vigueur sans que chaque partie ait une délibération habilitante.',
  'ADM-17': ({ list }) => `Non renseigné : ${labels(list('missing'), responsibilityKindLabels)}.`,
  'ADM-19': ({ text }) =>
    `Décision {number} : l’acte à prendre (« {act} ») est sans référence, et l’échéance du ${day(text('date'))} est passée.`,
  'ADM-18': ({ text }) =>
    `{body}, séance du ${day(text('date'))} : la convocation adressée à {name} vise une fonction qui n’est plus la sienne ce jour-là${text('quality') === '' ? '' : ' ({quality})'}.`,
}

/** What a result says, in one sentence. */
export function conformityText(code: RuleCode, params: CheckParams): string {
  const sentence = sentences[code]
  const words = typeof sentence === 'function' ? sentence(blanksOf(params)) : sentence
  const { text } = blanksOf(params)
  // Blanks are filled after the typography: what users wrote is never retouched.
  return frenchTypography(words).replace(/\{(\w+)\}/g, (_, key: string) => text(key))
}

/** « 3 erreurs, 12 alertes et 4 conseils »; empty when there is nothing to say. */
export function severityCounts(counts: Readonly<Record<Severity, number>>): string {
  const parts = (['error', 'warning', 'advice'] as const).flatMap((severity) => {
    const { label, plural } = severityLabels[severity]
    return counts[severity] === 0 ? [] : [count(counts[severity], label, plural)]
  })
  return parts.length === 0 ? '' : listText(parts)
}

const schoolYearPlaces: Readonly<Record<string, string>> = {
  body: 'Instance « {name} »',
  convention: 'Convention « {name} »',
  mandate: 'Mandat de {name}',
}

const requirementWords: Readonly<Record<RequirementKind, string>> = requirementLabels

function blanksOf(params: CheckParams): Blanks {
  return {
    text: (key) => {
      const value = params[key]
      return typeof value === 'string' ? value : typeof value === 'number' ? numberText(value) : ''
    },
    number: (key) => {
      const value = params[key]
      return typeof value === 'number' ? value : 0
    },
    list: (key) => {
      const value = params[key]
      return typeof value === 'object' ? value : []
    },
  }
}

/** The words of some codes as a list; a code that nobody knows is shown as it is. */
function labels(codes: readonly string[], words: Readonly<Record<string, string>>): string {
  return listText(codes.map((code) => words[code] ?? code))
}

function day(date: string): string {
  return isoOr(date, longDate)
}

function isoOr(date: string, say: (date: string) => string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? say(date) : date
}

function deputyReason(refusal: string): string {
  switch (refusal) {
    case 'deputy-not-admitted':
      return 'ce siège n’admet pas de suppléance'
    case 'deputy-not-elected':
      return 'celle d’une personne élue revient à une personne élue de la même assemblée'
    default:
      return 'elle revient à quelqu’un du même service ou organisme'
  }
}
