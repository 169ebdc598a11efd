import type { AnyRecord } from '../document/collections.ts'
import type { ProblemCode } from '../document/problems.ts'
import type { QualityFault } from '../quality/record-rules.ts'
import type { RecordName, Side } from './sides.ts'

/**
 * What only a person can decide. `fields`: both sides wrote there; `deleted`: one side deleted what the other changed or
 * needs; `twice`: two records that cannot stand together; `number`: two records that were handed out under one number;
 * `register`: both sides gave official acts to the register of a body; `sealed`: what one side sealed, the other changed;
 * `rule`: each is right alone, both together break a rule of the document.
 */
export type ConflictKind = 'fields' | 'deleted' | 'twice' | 'number' | 'register' | 'sealed' | 'rule'

export type Conflict = RecordName & {
  /** The same for the same quarrel, whenever it is found. */
  readonly key: string
  readonly kind: ConflictKind
  /** The fields at stake; none when it is the whole record. */
  readonly fields: readonly string[]
  /** The record as each side has it; null where it is not there. Of `twice` and `number`, the two records. */
  readonly mine: AnyRecord | null
  readonly theirs: AnyRecord | null
  /** What else it is about: what needs a deleted record, the acts of a register, the records of a rule. */
  readonly because: readonly RecordName[]
  /** The rule that both together would break. */
  readonly rule: ProblemCode | QualityFault | null
  /** The only side that may be answered: what is sealed stays as it was sealed. */
  readonly only: Side | null
  /** What was answered; null while nobody did. */
  readonly answer: Side | null
}

/** Whose version holds; null while nobody says. */
export type Answers = (conflict: Conflict) => Side | null

type Quarrel = RecordName & Pick<Conflict, 'kind' | 'mine' | 'theirs'> & Partial<Conflict>

/** A conflict with its answer: the only one there is, or what the user says. */
export function conflictOf(quarrel: Quarrel, answers: Answers): Conflict {
  const { kind, collection, id, fields = [], rule = null } = quarrel
  const open: Conflict = {
    key: [kind, collection, id, ...fields, ...(rule === null ? [] : [rule])].join(' '),
    fields,
    because: [],
    rule,
    only: null,
    ...quarrel,
    answer: null,
  }
  const said = answers(open)
  return { ...open, answer: said === null ? null : (open.only ?? said) }
}

/** Whose version holds for the time being: without an answer, nothing of this document is lost. */
export function holder(conflict: Conflict): Side {
  return conflict.answer ?? conflict.only ?? 'mine'
}
