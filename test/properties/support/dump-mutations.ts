import { type Collection, collections } from '#shared/document/collections.ts'
import { referenceFields } from '#shared/document/references.ts'
import type { Random } from './random.ts'

type Json = { [key: string]: unknown }
type DumpJson = { [collection: string]: Json[] } & { attachmentContents: Record<string, string> }

/** Spoils a dump in place and answers where; null when this dump has nothing to spoil in this way. */
export type Mutation = (dump: DumpJson, random: Random) => string | null

/** Ways to spoil a valid dump, each of which must be told at its place. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'drop a field': (dump, random) => {
    const place = anyField(dump, random)
    delete place.record[place.field]
    return place.path
  },
  'give a field another type': (dump, random) => {
    const place = anyField(dump, random)
    const value = place.record[place.field]
    place.record[place.field] = random.pick<unknown>([{}, ...(typeof value === 'number' ? ['7'] : [7]), [{}]])
    return place.path
  },
  'add a field': (dump, random) => {
    const { record, path } = anyRecord(dump, random)
    record.surname = 'x'
    return `${path}.surname`
  },
  'add a collection': (dump) => {
    dump.budget = []
    return 'budget'
  },
  'drop a collection': (dump, random) => {
    const collection = random.pick([...collections, 'attachmentContents', 'format', 'version'])
    delete dump[collection]
    return collection
  },
  'name nobody': (dump, random) => {
    const places = collections.flatMap((collection) => references(dump, collection))
    const { record, field, path } = random.pick(places)
    record[field] = 'nobody-at-all'
    return path
  },
  'link to nowhere': (dump, random) => {
    const links = dump.link ?? []
    if (links.length === 0) return null
    const index = random.below(links.length)
    const end = random.pick(['source', 'target'])
    Object.assign(links[index] ?? {}, { [end]: { type: 'body', id: 'nobody-at-all' } })
    return `link[${index}]`
  },
  'write an id twice': (dump, random) => {
    const collection = random.pick(withRecords(dump))
    const records = dump[collection] ?? []
    records.push({ ...random.pick(records) })
    // A second project is one too many before it is twice the same.
    return `${collection}[${records.length - 1}].id`
  },
  'invent a day': (dump, random) => {
    const meetings = dump.meeting ?? []
    if (meetings.length === 0) return null
    const index = random.below(meetings.length)
    Object.assign(meetings[index] ?? {}, { date: random.pick(['2026-02-30', '10/03/2026', '', '2026-3-1']) })
    return `meeting[${index}].date`
  },
  'turn a period round': (dump, random) => {
    const tenures = dump.tenure ?? []
    if (tenures.length === 0) return null
    const index = random.below(tenures.length)
    Object.assign(tenures[index] ?? {}, { from: '2026-09-01', to: '2026-08-31' })
    return `tenure[${index}].to`
  },
  'alter a content': (dump, random) => {
    const name = aContent(dump, random)
    if (name === null) return null
    dump.attachmentContents[name] = Buffer.from('other bytes').toString('base64')
    return `attachmentContents.${name}`
  },
  'write a content in another base64': (dump, random) => {
    const name = aContent(dump, random)
    if (name === null) return null
    const text = dump.attachmentContents[name] ?? ''
    const unusual = text.replace(/([A-Za-z0-9+/])=$/, (_, last: string) => `${last === 'g' ? 'h' : 'l'}=`)
    dump.attachmentContents[name] = unusual === text ? `${text}AAAA` : unusual
    return `attachmentContents.${name}`
  },
  'lose a content': (dump, random) => {
    const name = aContent(dump, random)
    if (name === null) return null
    delete dump.attachmentContents[name]
    const holders = ['attachment', 'documentTemplate', 'partnerLogo', 'letterhead'] as const
    const holder = holders.find((collection) => JSON.stringify(dump[collection] ?? []).includes(name))
    return `${holder}[`
  },
  'keep a content that nobody needs': (dump) => {
    dump.attachmentContents['0'.repeat(64)] = 'AAAA'
    return `attachmentContents.${'0'.repeat(64)}`
  },
  'announce another size': (dump, random) => {
    const attachments = dump.attachment ?? []
    if (attachments.length === 0) return null
    const index = random.below(attachments.length)
    Object.assign(attachments[index] ?? {}, { byteSize: 3 })
    return `attachment[${index}].byteSize`
  },
  'number a decision by hand': (dump, random) => {
    const decisions = dump.decision ?? []
    if (decisions.length === 0) return null
    const index = random.below(decisions.length)
    Object.assign(decisions[index] ?? {}, { number: '2026-X-99', numberPeriod: null, numberOrdinal: null })
    return `decision[${index}].number`
  },
}

type Place = { readonly record: Json; readonly field: string; readonly path: string }

function withRecords(dump: DumpJson): readonly Collection[] {
  return collections.filter((collection) => (dump[collection]?.length ?? 0) > 0)
}

function anyRecord(dump: DumpJson, random: Random): { readonly record: Json; readonly path: string } {
  const collection = random.pick(withRecords(dump))
  const records = dump[collection] ?? []
  const index = random.below(records.length)
  return { record: records[index] ?? {}, path: `${collection}[${index}]` }
}

function anyField(dump: DumpJson, random: Random): Place {
  const { record, path } = anyRecord(dump, random)
  const field = random.pick(Object.keys(record))
  return { record, field, path: `${path}.${field}` }
}

function references(dump: DumpJson, collection: Collection): readonly Place[] {
  return (dump[collection] ?? []).flatMap((record, index) =>
    Object.keys(referenceFields[collection])
      .filter((field) => record[field] !== null)
      .map((field) => ({ record, field, path: `${collection}[${index}].${field}` })),
  )
}

function aContent(dump: DumpJson, random: Random): string | null {
  const names = Object.keys(dump.attachmentContents)
  return names.length === 0 ? null : random.pick(names)
}
