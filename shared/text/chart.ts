import { type BodyKind, bodyKinds } from '../organisation/body.ts'
import { type EntityKind, entityKinds } from '../organisation/entity.ts'
import { noBreakSpace as nb } from './characters.ts'
import { holdingTexts } from './holdings.ts'
import { count, numberText } from './plurals.ts'
import { shortName } from './short-names.ts'
import { bodyKindLabels, entityKindLabels, type KindLabel } from './vocabulary.ts'

/** Tags of nodes: the short name of each kind. */
export const chartLabels = {
  entityKind: shortLabels(entityKinds, entityKindLabels),
  bodyKind: shortLabels(bodyKinds, bodyKindLabels),
}

/** Every word that a chart writes by itself, on the canvas and on paper. */
export const chartWords = {
  level: {
    academic: 'Niveau académique',
    territorial: 'Niveau territorial',
    school: 'Niveau école',
  },
  levelTag: { academic: 'académique', territorial: 'territorial', school: 'école' },
  family: {
    hierarchy: 'rattachement',
    reporting: 'compte rendu, orientation',
    hosting: 'siège de l’instance',
    agreement: 'convention',
    contract: 'marché, fourniture, financement',
    support: 'accompagnement',
    membership: 'adhésion à un groupement',
    transfer: 'transfert de compétence',
    other: 'autre lien',
  },
  seat: { held: 'siège pourvu', vacant: 'siège vacant', 'deputy-only': 'suppléant seul' },
  badge: {
    coordination: 'coordination globale',
    problem: 'à vérifier',
    future: 'à venir',
    ended: 'terminé',
  },
  difference: { added: 'ajout', removed: 'retrait', changed: 'autre titulaire, autre charge' },
  count: countOfKind,
  holds: holdingTexts,
  seats: (held: number, total: number) => `${count(held, 'siège')} sur${nb}${numberText(total)}`,
  shortName,
} as const

const kindLabels: Readonly<Record<string, KindLabel>> = { ...entityKindLabels, ...bodyKindLabels }

/** « 62 écoles », « 1 école ». */
function countOfKind(value: number, kind: string): string {
  const { label, plural } = kindLabels[kind] ?? entityKindLabels.other
  return count(value, label, plural)
}

function shortLabels<K extends EntityKind | BodyKind>(
  kinds: readonly K[],
  labels: Readonly<Record<K, KindLabel>>,
): Readonly<Record<K, string>> {
  return Object.fromEntries(kinds.map((kind) => [kind, labels[kind].short])) as Record<K, string> // one entry per kind
}
