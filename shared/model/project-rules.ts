import { type Checker, createChecker } from '../quality/conformity/check-conformity.ts'
import type { Rule } from '../quality/conformity/rule.ts'
import { rules } from '../quality/conformity/rules.ts'
import { adaptationRule } from './adaptation-rule.ts'

/** Every rule that a project is checked by, the comparison with the model organisation included. */
export const projectRules: readonly Rule[] = [...rules, adaptationRule]

/** Every rule on a whole document, as of a day. */
export const checkProject: Checker = (data, options) => createChecker(projectRules)(data, options)
