import { dateField } from '#shared/kit/fields.ts'
import { localDay } from '#shared/kit/local-moment.ts'
import { ok } from '#shared/kit/result.ts'
import { checkProject } from '#shared/model/project-rules.ts'
import type { CheckResult } from '#shared/quality/conformity/check-conformity.ts'
import { countBySeverity } from '#shared/quality/conformity/group-results.ts'
import { parametersOf } from '#shared/quality/conformity/parameters.ts'
import { objectNames, sentencesBehind } from '#shared/reports/conformity/conformity-state.ts'
import { toldGroups } from '#shared/reports/conformity/told-groups.ts'
import { cliText } from '#shared/text/cli.ts'
import { conformityText, severityCounts } from '#shared/text/conformity.ts'
import { checkLine } from '#shared/text/reports/conformity.ts'
import type { Session } from '../document/session.ts'
import { reading } from './reading.ts'
import { exitCode, usageFault, type Verb } from './verb.ts'

/** Asks the rules of the fiche and of good practice; the exit code says how serious the worst answer is. */
export const check: Verb = {
  options: { at: 'text', json: 'flag' },
  files: 1,
  run: async ({ files: [file = ''], text, flag }, { stdout, now }) => {
    const at = text('at')
    if (at !== null && !dateField.safeParse(at).success) return usageFault(cliText.day(at))
    return reading(file, async (session) => {
      const date = at ?? localDay(now())
      const results = checkedOn(session, date)
      const counts = countBySeverity(results)
      stdout(
        flag('json')
          ? `${JSON.stringify(
              results.map((one) => asJson(session, one)),
              null,
              2,
            )}\n`
          : told(session, results),
      )
      if (!flag('json')) stdout(`${severityCounts(counts) || cliText.conforming}\n`)
      const code = counts.error > 0 ? exitCode.errors : counts.warning > 0 ? exitCode.warnings : null
      return code === null ? ok(null) : { ok: false, error: { code: 'exit', exit: code } }
    })
  },
}

function checkedOn(session: Session, date: string): readonly CheckResult[] {
  const data = session.data()
  const results = checkProject(data, { date, parameters: parametersOf(data.setting) })
  return toldGroups(data, results).flatMap((group) => group.results)
}

function told(session: Session, results: readonly CheckResult[]): string {
  return results.map((result) => `${lineOf(session, result)}\n`).join('')
}

function lineOf(session: Session, result: CheckResult): string {
  const { code, severity, params, dismissal } = result
  return checkLine({
    severity,
    code,
    objects: objectNames(session.data(), result),
    message: conformityText(code, params),
    sentences: sentencesBehind(code),
    isDismissed: dismissal !== null,
  })
}

function asJson(session: Session, result: CheckResult) {
  const { code, severity, params, objects, dismissal } = result
  const names = objectNames(session.data(), { ...result, objects })
  return {
    code,
    severity,
    objects: objects
      .filter(({ collection }) => collection !== 'project')
      .map((object, index) => ({ ...object, name: names[index] ?? '' })),
    message: conformityText(code, params),
    sentences: sentencesBehind(code),
    dismissed: dismissal === null ? null : { reason: dismissal.reason, by: dismissal.by, on: dismissal.on },
  }
}
