import type { AnyRecord, Collection, RecordOf } from '../document/collections.ts'
import type { AgendaItem } from '../meetings/agenda-item.ts'
import type { IssuedPack } from '../meetings/issued-pack.ts'
import { fieldsOf, withFields } from '../merge/sides.ts'
import type { Body } from '../organisation/body.ts'
import type { Entity } from '../organisation/entity.ts'
import { withheldTitles } from '../text/parcel.ts'
import type { Frame } from './frame.ts'

/** What stays: its records, and the contents of its annexes by sha-256. */
export type Staying = {
  readonly has: (collection: Collection, id: string) => boolean
  readonly contents: ReadonlySet<string>
}

/**
 * Notes that an office keeps for itself: of what it knows, of whom it met, why somebody excused herself. Remarks that are
 * the work itself (follow-ups, risks, measurements, reminders) go along.
 */
const ownNotes: ReadonlySet<Collection> = new Set<Collection>([
  ...(['entity', 'person', 'tenure', 'mandate', 'responsibility', 'convention', 'reply'] as const),
])

/** A record that stays, without what is nobody else's business. */
export function redacted(
  frame: Frame,
  staying: Staying,
  collection: Collection,
  record: AnyRecord,
): AnyRecord {
  switch (collection) {
    case 'agendaItem': {
      const item = record as AgendaItem // of this collection
      return item.isConfidential ? placeOf(item) : item
    }
    case 'decision': {
      const decision = record as RecordOf<'decision'> // of this collection
      return frame.withheld.decisions.has(decision.id) ? numberOf(decision) : decision
    }
    case 'issuedPack':
      return openParts(frame, staying, record as IssuedPack) // of this collection
    default:
      return ownNotes.has(collection) ? withoutNote(record) : record
  }
}

function withoutNote(record: AnyRecord): AnyRecord {
  return fieldsOf(record).note === '' ? record : withFields(record, { note: '' })
}

/** An entity that is not part of it: what it is, and where it stands. */
export function bareEntity(entity: Entity): Entity {
  return { ...entity, communeId: null, successorId: null, address: '', email: '', phone: '', note: '' }
}

/** A body that is not part of it: what it is, and where it stands. */
export function bareBody(body: Body): Body {
  return { ...body, mission: '', act: '', frequency: '', letterheadId: null, packContents: null }
}

/** That there is such an item, as the public editions say it. */
function placeOf(item: AgendaItem): AgendaItem {
  return {
    ...item,
    ...{ section: '', title: withheldTitles.item, rapporteurPersonId: null, rapporteurLabel: '' },
    ...{ text: '', proposal: '', minutes: '' },
  }
}

/** That there is such a number: the register of a body goes whole, without a gap. */
function numberOf(decision: RecordOf<'decision'>): RecordOf<'decision'> {
  return {
    ...decision,
    ...{ title: withheldTitles.decision, text: '', motives: '', optionsSetAside: '' },
    ...{ voteMode: null, votesFor: null, votesAgainst: null, abstentions: null, votesNotTaking: null },
    ...{ responsiblePostId: null, responsiblePersonId: null, responsibleLabel: '', dueDate: null },
    ...{ act: '', actAuthority: '', actReference: '', actDate: null, actState: null },
    ...{ diffusion: '', annulmentReason: '' },
  }
}

/** The parts of a pack bear the titles of its items and annexes: what is not there any more, or not here, is not told. */
function openParts({ withheld }: Frame, staying: Staying, pack: IssuedPack): IssuedPack {
  const parts = pack.parts.filter(({ key }) => {
    const [kind, name = ''] = key.split(':')
    if (kind === 'item') return staying.has('agendaItem', name) && !withheld.items.has(name)
    return kind !== 'annex' || staying.contents.has(name)
  })
  return parts.length === pack.parts.length ? pack : { ...pack, parts }
}
