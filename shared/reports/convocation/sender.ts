import { fold } from '../../kit/fold.ts'
import { compositionOf } from '../../organisation/composition.ts'
import type { Entity } from '../../organisation/entity.ts'
import { letterheadOf } from '../../organisation/letterheads.ts'
import type { Person } from '../../organisation/person.ts'
import { bodyPhrases } from '../../text/body-phrases.ts'
import { firstAndLastName, withArticle } from '../../text/names.ts'
import { chairOf, letterWords as words } from '../../text/reports/letters.ts'
import { capitalise } from '../../text/terms.ts'
import { meetingSecretary } from '../pack/officers.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { line, stack } from '../parts/lines.ts'
import { qualityInWords, qualityOfPerson } from '../parts/people.ts'
import type { Inlines } from '../report-document.ts'

/** Who signs a letter: « La directrice académique … », and her name. */
export type Signatory = { readonly person: Person; readonly title: string }

/** Who convenes: the person who chairs the meeting, else whoever chairs or co-chairs the body on that day. */
export function signatories(context: PackContext): readonly Signatory[] {
  const { data, body, meeting } = context
  const named = meeting.chairPersonId === null ? undefined : data.person.get(meeting.chairPersonId)
  const persons = named === undefined ? chairs(context) : [named]
  return persons.map((person) => {
    const quality = qualityInWords(qualityOfPerson(data, person.id, body.id, meeting.date))
    const title =
      quality === ''
        ? chairOf(person.civility, bodyPhrases(body.name).ofThe)
        : withArticle(quality, person.civility)
    return { person, title: capitalise(title) }
  })
}

function chairs({ data, body, meeting }: PackContext): readonly Person[] {
  const isChair = (role: string) => role === 'chair' || role === 'co-chair'
  return compositionOf(data, body.id, meeting.date).flatMap(({ seat, holder }) =>
    isChair(seat.role) && holder !== null ? [holder] : [],
  )
}

/** The left column of a letter: the service, who follows the matter and how to reach her, the address. */
export function senderLines(context: PackContext): Inlines {
  const secretary = meetingSecretary(context)
  const host = hostOf(context)
  const contact = letterheadOf(context.data, context.body.id)?.contact ?? ''
  return stack(
    host === null || isInLetterhead(context, host) ? [] : line(host.name),
    ...(secretary === null
      ? []
      : [
          line(`${words.followedBy} : ${firstAndLastName(secretary)}`),
          secretary.phone === '' ? [] : line(`${words.phone} : ${secretary.phone}`),
          secretary.email === '' ? [] : line(`${words.email} : ${secretary.email}`),
        ]),
    ...(contact.trim() === '' ? addressLines(host) : contact.split('\n').map((words) => line(words))),
  )
}

/** The lines of an address, as they were written. */
export function addressLines(entity: Entity | null): readonly Inlines[] {
  return (entity?.address ?? '')
    .split('\n')
    .map((words) => line(words))
    .filter((words) => words.length > 0)
}

/** The town from which one writes: that of the letterhead, else of the address of the host of the body; empty when it is not known. */
export function townOfSender(context: PackContext): string {
  const place = letterheadOf(context.data, context.body.id)?.place ?? ''
  if (place.trim() !== '') return place
  const lines = (hostOf(context)?.address ?? '').split('\n').map((words) => words.trim())
  const withCode = lines.findLast((words) => /^\d{5} /.test(words)) ?? ''
  return withCode.replace(/^\d{5} +/, '').replace(/ +cedex.*$/i, '')
}

function hostOf({ data, body }: PackContext): Entity | null {
  return body.hostEntityId === null ? null : (data.entity.get(body.hostEntityId) ?? null)
}

// The letterhead often breaks the name of the service over two lines.
function isInLetterhead({ data, body }: PackContext, { name }: Entity): boolean {
  const flat = (text: string) => fold(text).replace(/\s+/g, ' ')
  return flat(letterheadOf(data, body.id)?.lines ?? '').includes(flat(name))
}
