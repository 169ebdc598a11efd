import { type AppError, appError } from '#shared/api/errors.ts'
import type { AnyRecord, Collection, RecordOf } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { isAlike } from '#shared/kit/is-alike.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { isRuled, type RuledCollection, ruledFields } from '#shared/quality/disagreements.ts'
import type { Measurement } from '#shared/quality/indicator.ts'
import { placeOfMeasurement } from '#shared/quality/measurements.ts'
import { type Numbered, nextQualityNumber } from '#shared/quality/numbers.ts'
import {
  checkAcceptance,
  checkAssessment,
  checkChangeRequest,
  checkContractPoint,
  checkGoodPractice,
  checkIndicator,
  checkObjective,
  checkReservation,
  checkReview,
  checkRisk,
  checkRiskAction,
  type QualityFault,
} from '#shared/quality/record-rules.ts'
import {
  type CommandContext,
  check,
  creating,
  deleting,
  editing,
  type Handler,
  type Outcome,
  type Rule,
  recordInPlace,
  refuse,
} from './handler.ts'
import { reorder } from './reorder.ts'

/**
 * A rule of the quality approach, which tells a fault, as a rule of commands, which refuses. A fault that a record has already,
 * from a merge or another program, keeps none of its other fields from changing.
 */
function ruled<C extends Collection>(
  collection: C,
  rule: (record: RecordOf<C>, data: DocumentData) => Result<null, QualityFault>,
): Rule<C> {
  return (record, data): Result<null, AppError> => {
    const checked = rule(record, data)
    if (checked.ok) return checked
    const before = data[collection].get(record.id)
    const isOld = before !== undefined && isRuled(collection) && isAsBefore(collection, before, record)
    return isOld ? ok(null) : fail(appError('quality-refused', { fault: checked.error }))
  }
}

function isAsBefore(collection: RuledCollection, before: AnyRecord, after: AnyRecord): boolean {
  const [was, is] = [before, after].map((record) => record as unknown as Readonly<Record<string, unknown>>) // read by name
  return ruledFields[collection].every((field) => isAlike(was?.[field], is?.[field]))
}

/** Records what gets the next number of its kind, which is never given again. */
function createNumbered<C extends Numbered>(
  collection: C,
  value: Omit<RecordOf<C>, 'number'>,
  rule: Rule<C>,
  context: CommandContext,
): Outcome {
  const { number, setting } = nextQualityNumber(context.data, collection)
  const numbered = { ...value, number } as unknown as RecordOf<C> // the fields of the collection, and its number
  const created = creating(collection, rule)({ value: numbered }, context)
  if (!created.ok) return created
  if (context.data.setting.has(setting.id)) context.rows.update('setting', setting.id, setting)
  else context.rows.insert('setting', setting)
  return created
}

const riskRule = ruled('risk', checkRisk)
const requestRule = ruled('changeRequest', checkChangeRequest)

const recordMeasurements: Handler<'measurements.record'> = ({ measurements }, context) =>
  recordInPlace(
    'measurement',
    measurements,
    placeOfMeasurement,
    (measurement) => check('measurement', measurement, context.data),
    context,
  )

/** A figure moved to where there is another one would hide it. */
function isAloneInPlace(measurement: Measurement, data: DocumentData): Result<null, QualityFault> {
  const place = placeOfMeasurement(measurement)
  const others = [...data.measurement.values()].filter(({ id }) => id !== measurement.id)
  return others.some((other) => placeOfMeasurement(other) === place)
    ? fail('measurement-twice')
    : { ok: true, value: null }
}

const createFromReports: Handler<'change-request.create-from'> = ({ value, usageReportIds }, context) => {
  const missing = usageReportIds.find((id) => !context.data.usageReport.has(id))
  if (missing !== undefined) return refuse('record-missing', { id: missing })
  const created = createNumbered('changeRequest', value, requestRule, context)
  if (!created.ok) return created
  for (const id of usageReportIds) context.rows.update('usageReport', id, { changeRequestId: value.id })
  return created
}

export const qualityHandlers = {
  'objective.create': creating('objective', ruled('objective', checkObjective)),
  'objective.edit': editing('objective', ruled('objective', checkObjective)),
  'objective.delete': deleting('objective'),
  'objective.reorder': (({ objectiveIds }, { data, rows }) =>
    reorder(
      rows,
      'objective',
      [...data.objective.values()],
      objectiveIds,
    )) satisfies Handler<'objective.reorder'>,
  'objective-review.create': creating('objectiveReview', ruled('objectiveReview', checkReview)),
  'objective-review.edit': editing('objectiveReview', ruled('objectiveReview', checkReview)),
  'objective-review.delete': deleting('objectiveReview'),
  'indicator.create': creating('indicator', ruled('indicator', checkIndicator)),
  'indicator.edit': editing('indicator', ruled('indicator', checkIndicator)),
  'indicator.delete': deleting('indicator'),
  'indicator.reorder': (({ indicatorIds }, { data, rows }) =>
    reorder(
      rows,
      'indicator',
      [...data.indicator.values()],
      indicatorIds,
    )) satisfies Handler<'indicator.reorder'>,
  'measurements.record': recordMeasurements,
  'measurement.edit': editing('measurement', ruled('measurement', isAloneInPlace)),
  'measurement.delete': deleting('measurement'),
  'risk.create': (({ value }, context) =>
    createNumbered('risk', value, riskRule, context)) satisfies Handler<'risk.create'>,
  'risk.edit': editing('risk', riskRule),
  'risk.delete': deleting('risk'),
  'risk-assessment.create': creating('riskAssessment', ruled('riskAssessment', checkAssessment)),
  'risk-assessment.edit': editing('riskAssessment', ruled('riskAssessment', checkAssessment)),
  'risk-assessment.delete': deleting('riskAssessment'),
  'risk-action.create': creating('riskAction', ruled('riskAction', checkRiskAction)),
  'risk-action.delete': deleting('riskAction'),
  'acceptance.create': creating('acceptance', ruled('acceptance', checkAcceptance)),
  'acceptance.edit': editing('acceptance', ruled('acceptance', checkAcceptance)),
  'acceptance.delete': deleting('acceptance'),
  'reservation.create': creating('reservation', ruled('reservation', checkReservation)),
  'reservation.edit': editing('reservation', ruled('reservation', checkReservation)),
  'reservation.delete': deleting('reservation'),
  'contract-point.create': creating('contractPoint', ruled('contractPoint', checkContractPoint)),
  'contract-point.edit': editing('contractPoint', ruled('contractPoint', checkContractPoint)),
  'contract-point.delete': deleting('contractPoint'),
  'change-request.create': (({ value }, context) =>
    createNumbered('changeRequest', value, requestRule, context)) satisfies Handler<'change-request.create'>,
  'change-request.create-from': createFromReports,
  'change-request.edit': editing('changeRequest', requestRule),
  'change-request.delete': deleting('changeRequest'),
  'usage-report.create': creating('usageReport'),
  'usage-report.edit': editing('usageReport'),
  'usage-report.delete': deleting('usageReport'),
  'good-practice.create': creating('goodPractice', ruled('goodPractice', checkGoodPractice)),
  'good-practice.edit': editing('goodPractice', ruled('goodPractice', checkGoodPractice)),
  'good-practice.delete': deleting('goodPractice'),
}
