import type { ChangeOf } from '../../document/changes.ts'
import type { DocumentData } from '../../document/document-data.ts'
import type { Placement } from '../../organisation/view.ts'
import { listText } from '../plurals.ts'
import { frenchTypography } from '../typography.ts'
import { nameIn } from './value-text.ts'

// The names that a line shows; of the others, how many they are.
const mostNames = 5

/** What became of the cards of one view: « Déplacement : CPS, CSO et 3 autres. » */
export function tellPlaces(
  before: DocumentData,
  after: DocumentData,
  changes: readonly ChangeOf<'placement'>[],
): readonly string[] {
  const names = new Map<string, string[]>()
  for (const { before: was, after: is } of changes) {
    const placed = is ?? was
    if (placed === null) continue
    const said = whatHappened(was, is)
    const name = nameIn(is === null ? before : after, placed.node.type, placed.node.id)
    names.set(said, [...(names.get(said) ?? []), name])
  }
  return [...names].map(([said, of]) => frenchTypography(`${said} : ${shortList(of)}.`))
}

function whatHappened(was: Placement | null, is: Placement | null): string {
  if (was === null) return 'Mise en place sur l’organigramme'
  if (is === null) return 'Retrait de l’organigramme'
  if (was.collapsed !== is.collapsed) return is.collapsed ? 'Repli' : 'Dépliage'
  if (was.pinned !== is.pinned && was.x === is.x && was.y === is.y)
    return is.pinned ? 'Épinglage' : 'Fin de l’épinglage'
  return 'Déplacement'
}

function shortList(names: readonly string[]): string {
  if (names.length <= mostNames) return listText(names)
  const others = names.length - (mostNames - 1)
  return listText([...names.slice(0, mostNames - 1), `${others} autres`])
}
