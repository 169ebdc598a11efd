import { themesOf } from '../../decisions/classification.ts'
import { daysToAdoption } from '../../decisions/history.ts'
import { sealOfDecision } from '../../decisions/register-seals.ts'
import { relatedDecisions, takesEffect } from '../../decisions/related-decisions.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { relationSentence } from '../../text/decision-relations.ts'
import { decisionNatureLabels, decisionStatusLabels, voteModeLabels } from '../../text/meeting-vocabulary.ts'
import { registerColumns } from '../../text/reports/register.ts'
import { capitalise } from '../../text/terms.ts'
import { actValues } from '../parts/act-values.ts'
import { plainSpaces } from '../parts/plain-spaces.ts'
import { responsibleInWords } from '../parts/responsible.ts'
import { subjectsInWords } from '../parts/subjects.ts'
import type { TableReport, TableValue } from '../table-report.ts'
import { registerFileBase } from './build-register.ts'
import { type RegisterEntry, type RegisterRequest, registerEntries } from './register-selection.ts'

/** The register as a table for spreadsheets: one row for each decision, texts as their authors wrote them. */
export function registerRows(data: DocumentData, request: RegisterRequest, today: string): TableReport {
  return {
    fileBase: registerFileBase(data, request, today),
    columns: registerColumns,
    rows: registerEntries(data, request).map((entry) => rowOf(data, entry)),
  }
}

function rowOf(
  data: DocumentData,
  { decision, number, body, meeting }: RegisterEntry,
): readonly TableValue[] {
  const item = decision.agendaItemId === null ? undefined : data.agendaItem.get(decision.agendaItemId)
  return [
    number,
    decision.date,
    body?.name ?? null,
    body?.sigle ?? null,
    meeting?.number ?? null,
    item?.title ?? null,
    decision.title,
    decision.text,
    decision.motives,
    decisionNatureLabels[decision.nature],
    decisionStatusLabels[decision.status],
    decision.voteMode === null ? null : voteModeLabels[decision.voteMode],
    decision.votesFor,
    decision.votesAgainst,
    decision.abstentions,
    // A search typed with an ordinary space must find the name.
    plainSpaces(capitalise(responsibleInWords(data, decision, decision.date))),
    decision.dueDate,
    ...actValues(decision),
    decision.diffusion,
    themesOf(data, decision)
      .map(({ name }) => name)
      .join(', '),
    plainSpaces(subjectsInWords(data, decision)),
    decision.optionsSetAside,
    decision.proposedOn,
    daysToAdoption(decision),
    relatedDecisions(data, decision)
      .filter((related) => takesEffect(related, decision))
      .map(relationSentence)
      .join('\n'),
    decision.annulledOn,
    decision.annulmentReason,
    sealOfDecision(data, decision)?.hash ?? null,
  ].map((value) => (value === '' ? null : value))
}
