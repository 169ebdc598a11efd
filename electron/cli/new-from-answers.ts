import fs from 'node:fs'
import path from 'node:path'
import { faultsOfIssues } from '#shared/document/dump-faults.ts'
import { localDay } from '#shared/kit/local-moment.ts'
import { ok, type Result } from '#shared/kit/result.ts'
import { answersSchema } from '#shared/model/answers.ts'
import type { ModelInput } from '#shared/model/model-input.ts'
import { modelStep } from '#shared/model/model-step.ts'
import { proposeModel, setStage } from '#shared/model/propose-model.ts'
import { resolveAnswers } from '#shared/model/resolve-answers.ts'
import { asProposed } from '#shared/model/selection.ts'
import { findPlace } from '#shared/territory/search-places.ts'
import { answerFaultText } from '#shared/text/answers.ts'
import { cliText } from '#shared/text/cli.ts'
import { dumpFaultText } from '#shared/text/problems.ts'
import { createDocument } from '../document/create.ts'
import { emptyContent } from '../document/templates.ts'
import { readTerritory } from '../territory/read-territory.ts'
import { newIds } from './new-ids.ts'
import { programFolder } from './program-folder.ts'
import { readJson } from './read-json.ts'
import { type CliFailure, findingsFault, type VerbContext } from './verb.ts'

/** Creates a document with the model organisation for answers written in a JSON file: all of it, or no file. */
export async function newFromAnswers(
  file: string,
  answersFile: string,
  { resources, now, stdout }: VerbContext,
): Promise<Result<null, CliFailure>> {
  const input = await readAnswers(answersFile)
  if (!input.ok) return input
  const content = await emptyContent(resources, input.value.name)
  const options = { date: localDay(now()), idOf: newIds(now()) }
  const proposal = proposeModel(input.value, content.data, options)
  const step = modelStep(setStage(input.value, content.data, options), proposal, asProposed, content.data)
  const created = createDocument(file, content, { now })
  if (!created.ok) return created
  const done = created.value.execute(step)
  created.value.close()
  if (!done.ok) {
    fs.rmSync(file)
    return done
  }
  const { entity = [], body = [], seat = [] } = step.create
  stdout(`${cliText.created(path.basename(file), entity.length, body.length, seat.length)}\n`)
  return ok(null)
}

/** The answers of a file, or each of its faults at its place. */
async function readAnswers(file: string): Promise<Result<ModelInput, CliFailure>> {
  const json = await readJson(file)
  if (!json.ok) return json
  const parsed = answersSchema.safeParse(json.value)
  if (!parsed.success)
    return findingsFault(faultsOfIssues(parsed.error.issues, json.value).map(dumpFaultText))
  const territory = await readTerritory(programFolder())
  const input = resolveAnswers(parsed.data, (ref) => findPlace(territory, ref))
  return input.ok ? input : findingsFault(input.error.map(answerFaultText))
}
