import { type DocumentData, projectOf } from '../../document/document-data.ts'
import type { CheckResult } from '../../quality/conformity/check-conformity.ts'
import { countBySeverity, type ResultGroup } from '../../quality/conformity/group-results.ts'
import type { MinimumLine } from '../../quality/conformity/minimum.ts'
import { severities } from '../../quality/conformity/rule.ts'
import { conformityText, severityCounts, severityLabels } from '../../text/conformity.ts'
import { ruleFamily } from '../../text/conformity-words.ts'
import { shortDate } from '../../text/dates.ts'
import { needLabels, requirementLabels } from '../../text/governance-vocabulary.ts'
import { reportWords, versionOf } from '../../text/reports/common.ts'
import {
  conformityFooter,
  foundOf,
  stateOn,
  conformityWords as words,
} from '../../text/reports/conformity.ts'
import { capitalise } from '../../text/terms.ts'
import { fact, heading, paragraph, tableOf } from '../parts/blocks.ts'
import { labelled, line, set } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import type { Block, CoverBlock, Inlines, ReportDocument } from '../report-document.ts'
import { conformityFileBase } from './conformity-rows.ts'
import {
  type ConformityState,
  conformityState,
  isToolParameter,
  phaseAfter,
  sentencesBehind,
} from './conformity-state.ts'
import { toldGroups } from './told-groups.ts'

/** What the checks find on a day, with the sentence of the fiche beside each, and the minimum of the present stage. */
export function buildConformity(data: DocumentData, date: string, moment: ReportMoment): ReportDocument {
  const state = conformityState(data, date)
  const meta = reportMeta(data, moment, {
    bodyId: null,
    kind: 'statement',
    title: `${words.title} – ${shortDate(date)}`,
    subject: words.subject,
    bodyName: null,
    dateSentence: line(stateOn(date)),
    reference: null,
    mention: null,
    footerLeft: conformityFooter(date),
    pageLabel: reportWords.page,
    fileBase: conformityFileBase(date),
    page: { format: 'a4', orientation: 'portrait' },
  })
  return {
    meta,
    blocks: [
      cover(data, state, moment),
      heading(1, words.results),
      paragraph(words.preamble, 'note'),
      ...(state.results.length === 0 ? [paragraph(words.nothingSentence)] : resultBlocks(data, state)),
      ...minimumBlocks(data, state),
      ...dismissedBlocks(data, state),
    ],
  }
}

function cover(data: DocumentData, { results, phase }: ConformityState, { today }: ReportMoment): CoverBlock {
  const counts = severityCounts(countBySeverity(results))
  return {
    type: 'cover',
    title: set(words.title),
    facts: [
      ...fact(words.project, projectOf(data).name),
      ...fact(words.phase, phase === null ? words.noPhase : phase.name),
      ...fact(words.result, counts === '' ? words.nothing : counts),
      ...fact(reportWords.version, versionOf(today)),
    ],
  }
}

function resultBlocks(data: DocumentData, { results }: ConformityState): readonly Block[] {
  const groups = toldGroups(data, results)
  return severities.flatMap((severity) => {
    const own = groups.filter((group) => group.severity === severity)
    const title = capitalise(severityLabels[severity].plural)
    return own.length === 0 ? [] : [heading(2, title), ...own.map(groupBlock)]
  })
}

function groupBlock({ code, results }: ResultGroup): Block {
  return {
    type: 'callout',
    style: 'note',
    title: line(ruleFamily(code)),
    aside: line(code),
    paragraphs: [...results.map(({ params }) => line(conformityText(code, params))), ...sources(code)],
    vote: null,
  }
}

function sources(code: CheckResult['code']): readonly Inlines[] {
  const said = sentencesBehind(code).map((sentence) => labelled(words.says, `« ${sentence} »`))
  if (said.length === 0) return [line(words.goodPractice)]
  return isToolParameter(code) ? [...said, line(words.toolParameter)] : said
}

function minimumBlocks(data: DocumentData, { phase, next, minimum }: ConformityState): readonly Block[] {
  if (phase === null) return []
  const following = next ?? phaseAfter(data, phase)
  return [
    heading(1, words.minimum),
    paragraph(words.minimumNote, 'note'),
    tableOf<MinimumLine>(
      'text',
      [
        {
          header: words.requirement,
          width: 2.7,
          cell: ({ kind }) => line(capitalise(requirementLabels[kind])),
        },
        {
          header: `${words.current} : ${phase.name}`,
          width: 1.7,
          cell: ({ need }) => line(needLabels[need]),
        },
        { header: words.found, width: 'fit', cell: ({ found, wanted }) => line(foundOf(found, wanted)) },
        {
          header: following === null ? words.next : `${words.next} : ${following.name}`,
          width: 2.6,
          optional: true,
          cell: ({ kind }) => line(following === null ? '' : needLabels[following.needs[kind]]),
        },
      ],
      minimum,
    ),
  ]
}

function dismissedBlocks(data: DocumentData, { dismissed }: ConformityState): readonly Block[] {
  if (dismissed.length === 0) return []
  return [
    heading(1, words.dismissed),
    tableOf<CheckResult>(
      'text',
      [
        { header: reportWords.number, width: 'fit', cell: ({ code }) => line(code) },
        { header: words.point, width: 3, cell: ({ code, params }) => line(conformityText(code, params)) },
        { header: words.reason, width: 3, cell: ({ dismissal }) => line(dismissal?.reason ?? '') },
        { header: words.by, width: 1, optional: true, cell: ({ dismissal }) => line(dismissal?.by ?? '') },
        {
          header: words.on,
          width: 'fit',
          cell: ({ dismissal }) => line(dismissal === null ? '' : shortDate(dismissal.on)),
        },
      ],
      toldGroups(data, dismissed).flatMap((group) => group.results),
    ),
  ]
}
