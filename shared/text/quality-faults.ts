import type { QualityFault } from '../quality/record-rules.ts'

/** What is wrong, and what to do, in two sentences. */
const sentences: Readonly<Record<QualityFault, string>> = {
  'objective-due-before-set':
    'L’échéance de l’objectif précède le jour où il a été fixé. Corrigez l’une des deux dates.',
  'review-before-objective':
    'Un objectif se confronte aux travaux à partir du jour où il a été fixé. Choisissez ce jour ou un jour qui le suit.',
  'target-against-sense':
    'La cible est moins bonne que la valeur de départ. Corrigez l’une des deux, ou changez le sens attendu.',
  'target-date-without-target':
    'Cette échéance n’a pas de cible. Donnez la cible à atteindre, ou retirez l’échéance.',
  'measurement-twice':
    'Cet indicateur est déjà mesuré ce jour-là au même endroit. Modifiez la mesure existante, ou choisissez un autre jour.',
  'risk-closed-without-day': 'Un risque clos porte sa date de clôture. Donnez-la.',
  'risk-open-with-closing-day':
    'Seul un risque clos porte une date de clôture. Retirez-la, ou notez que le risque est clos.',
  'risk-closed-before-identified':
    'La clôture du risque précède son identification. Corrigez l’une des deux dates.',
  'assessment-before-risk':
    'Un risque se cote à partir du jour où il a été identifié. Choisissez ce jour ou un jour qui le suit.',
  'risk-action-twice': 'Ce suivi est déjà lié à ce risque. Choisissez-en un autre.',
  'result-without-day': 'Une recette conclut le jour où elle a lieu. Donnez sa date, ou retirez le résultat.',
  'reservation-lifted-before-acceptance':
    'Une réserve se lève après la recette qui l’a émise. Choisissez le jour de la recette ou un jour qui le suit.',
  'point-due-before-raised': 'L’échéance du point précède son ouverture. Corrigez l’une des deux dates.',
  'point-settled-before-raised':
    'Le règlement du point précède son ouverture. Corrigez l’une des deux dates.',
  'transmitted-without-day': 'Une demande transmise porte sa date de transmission. Donnez-la.',
  'transmitted-without-supplier':
    'Une demande se transmet à un éditeur ou à un intégrateur. Choisissez le fournisseur.',
  'transmitted-before-asked':
    'La transmission de la demande précède la demande elle-même. Corrigez l’une des deux dates.',
  'answered-without-day': 'Une demande promise ou refusée porte la date de la réponse. Donnez-la.',
  'answered-before-transmitted':
    'La réponse précède la transmission de la demande. Corrigez l’une des deux dates.',
  'delivered-without-day': 'Une demande livrée porte sa date de livraison. Donnez-la.',
  'delivered-before-transmitted':
    'La livraison précède la transmission de la demande. Corrigez l’une des deux dates.',
  'practice-shared-before-seen':
    'La diffusion de la bonne pratique précède le jour où elle a été relevée. Corrigez l’une des deux dates.',
}

/** What such a record must be, without what to do about it. */
export function qualityRuleText(fault: QualityFault): string {
  return `${sentences[fault].split('. ')[0]}.`
}

/** Tells whether a code is one of these faults. */
export function isQualityFault(code: string): code is QualityFault {
  return Object.hasOwn(sentences, code)
}

/** Why a record of the quality approach cannot be so: what is wrong, then what to do. */
export function qualityFaultText(fault: QualityFault): string {
  return sentences[fault]
}

/** The same for a code as it crosses the wire; null when there is none of ours. */
export function knownQualityFault(code: unknown): string | null {
  return typeof code === 'string' && Object.hasOwn(sentences, code) ? sentences[code as QualityFault] : null // a key of it
}
