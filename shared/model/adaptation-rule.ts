import type { Rule } from '../quality/conformity/rule.ts'
import { modelGaps } from './gaps.ts'

/** ADA-01: every gap to the model organisation wants a reason, which is recorded by setting the result aside. */
export const adaptationRule: Rule = {
  code: 'ADA-01',
  sentences: ['Q28'],
  reads: ['project', 'phase', 'entity', 'body', 'mission', 'assignment', 'link', 'responsibility'],
  check: ({ data, date }) =>
    modelGaps(data, date).map(({ object, key, kind, name, model }) => ({
      severity: 'advice',
      objects: [object],
      params: { gap: [kind], name, model },
      key,
    })),
}
