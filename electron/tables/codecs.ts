import type { Picture } from '#shared/organisation/letterhead.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import type { Codec } from './define-table.ts'

/** A field kept as it is, in the column of the same name in snake_case unless another one is given. */
export function plain<T extends string | number | null>(column?: string): Codec<T> {
  return {
    columns: (field) => [column ?? snakeCase(field)],
    encode: (value) => [value],
    decode: ([value]) => value as T, // STRICT and CHECK hold the type
  }
}

/** A boolean as 0 or 1. */
export function flag(): Codec<boolean> {
  return {
    columns: (field) => [snakeCase(field)],
    encode: (value) => [value ? 1 : 0],
    decode: ([value]) => value === 1,
  }
}

/** A short list of texts as a JSON array. */
export function list<T extends string>(): Codec<readonly T[]> {
  return {
    columns: (field) => [snakeCase(field)],
    isJson: true,
    encode: (value) => [JSON.stringify(value)],
    decode: ([value]) => JSON.parse(String(value)) as readonly T[], // written by encode; json_valid holds it
  }
}

/** A small object of fixed keys, or a list of them, as JSON, or nothing. */
export function json<T extends object | null>(): Codec<T> {
  return {
    columns: (field) => [snakeCase(field)],
    isJson: true,
    encode: (value) => [JSON.stringify(value)],
    decode: ([value]) => JSON.parse(String(value)) as T, // written by encode; json_valid holds the form
  }
}

/** A reference to an entity or a body as two columns of which one is null, so that both are true foreign keys. */
export function nodeRef(): Codec<NodeRef> {
  return {
    columns: (field) => [`${snakeCase(field)}_entity_id`, `${snakeCase(field)}_body_id`],
    encode: (node) => (node.type === 'entity' ? [node.id, null] : [null, node.id]),
    decode: ([entityId, bodyId]) =>
      (entityId === null ? { type: 'body', id: bodyId } : { type: 'entity', id: entityId }) as NodeRef, // ids are ours
  }
}

/** A picture as three columns that are null together, so that its content is a true foreign key. */
export function picture(): Codec<Picture | null> {
  return {
    columns: (field) => ['sha256', 'media_type', 'description'].map((part) => `${snakeCase(field)}_${part}`),
    encode: (value) =>
      value === null ? [null, null, null] : [value.sha256, value.mediaType, value.description],
    decode: ([sha256, mediaType, description]) =>
      sha256 === null ? null : ({ sha256, mediaType, description } as Picture), // CHECK holds the type
  }
}

function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
