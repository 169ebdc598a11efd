import type { z } from 'zod'
import type { ProblemCode } from './problems.ts'

/** Why a place of a JSON file is not what a document needs. */
export type DumpFaultCode =
  | 'field-missing'
  | 'field-unknown'
  | 'wrong-type'
  | 'wrong-value'
  | 'id-twice'
  | 'content-missing'
  | 'content-unused'
  | 'content-altered'
  | 'content-size'
  | ProblemCode

/** Where and why a JSON file is not a document: `path` as in `body[3].sigle`, `detail` what was wanted or found. */
export type DumpFault = { readonly path: string; readonly code: DumpFaultCode; readonly detail: string }

type Issue = z.core.$ZodIssue

/** The faults that a schema found in a value. */
export function faultsOfIssues(issues: readonly Issue[], json: unknown): readonly DumpFault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, json))
}

function faultsOfIssue(issue: Issue, json: unknown): readonly DumpFault[] {
  const path = pathText(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: pathText([...issue.path, key]),
        code: 'field-unknown',
        detail: key,
      }))
    case 'invalid_type':
      return [
        valueAt(json, issue.path) === undefined
          ? { path, code: 'field-missing', detail: issue.expected }
          : { path, code: 'wrong-type', detail: issue.expected },
      ]
    case 'invalid_value': {
      const isMissing = valueAt(json, issue.path) === undefined
      return [{ path, code: isMissing ? 'field-missing' : 'wrong-value', detail: issue.values.join(' | ') }]
    }
    case 'invalid_union':
      return [
        { path, code: valueAt(json, issue.path) === undefined ? 'field-missing' : 'wrong-value', detail: '' },
      ]
    case 'invalid_format':
      return [{ path, code: 'wrong-value', detail: formatOf(issue) }]
    case 'too_big':
      return [{ path, code: 'wrong-value', detail: `<= ${issue.maximum}` }]
    case 'too_small':
      return [{ path, code: 'wrong-value', detail: `>= ${issue.minimum}` }]
    default:
      return [{ path, code: 'wrong-value', detail: issue.message }]
  }
}

/** What a text should have been: in a word of `kit/fields.ts` where it has one, else the name or the pattern of its form. */
function formatOf(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (issue.format !== 'regex') return issue.format
  return issue.message === 'control-character' || issue.message === 'blank'
    ? issue.message
    : (issue.pattern ?? '')
}

/** `body[3].sigle`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  )
}
