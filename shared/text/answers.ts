import { frenchTypography } from './typography.ts'

/** Where answers name a place that does not exist; the codes are those of shared/model/resolve-answers.ts. */
type Fault = { readonly path: string; readonly code: 'unknown-place' | 'nameless'; readonly value: string }

/** « partners[1].code : ce code officiel n’existe pas (99999). » */
export function answerFaultText({ path, code, value }: Fault): string {
  const says =
    code === 'nameless' ? 'donnez un code officiel ou un nom.' : `ce code officiel n’existe pas (${value}).`
  return frenchTypography(`${path} : ${says}`)
}
