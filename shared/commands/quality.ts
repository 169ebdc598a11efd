import { z } from 'zod'
import {
  acceptanceIdField,
  acceptanceSchema,
  acceptanceShape,
  reservationIdField,
  reservationSchema,
  reservationShape,
} from '../quality/acceptance.ts'
import { contractPointIdField, contractPointSchema, contractPointShape } from '../quality/contract-point.ts'
import {
  indicatorIdField,
  indicatorSchema,
  indicatorShape,
  measurementIdField,
  measurementSchema,
  measurementShape,
} from '../quality/indicator.ts'
import {
  objectiveIdField,
  objectiveReviewIdField,
  objectiveReviewSchema,
  objectiveReviewShape,
  objectiveSchema,
  objectiveShape,
} from '../quality/objective.ts'
import {
  riskActionIdField,
  riskActionSchema,
  riskAssessmentIdField,
  riskAssessmentSchema,
  riskAssessmentShape,
  riskIdField,
  riskShape,
} from '../quality/risk.ts'
import {
  changeRequestIdField,
  changeRequestShape,
  goodPracticeIdField,
  goodPracticeSchema,
  goodPracticeShape,
  usageReportIdField,
  usageReportSchema,
  usageReportShape,
} from '../quality/usage.ts'
import { createCommand, deleteCommand, editCommand } from './define.ts'

// Numbers are given by the handler and never change: they do not cross the wire.
const { number: _riskNumber, ...unnumberedRisk } = riskShape
const { number: _requestNumber, ...unnumberedRequest } = changeRequestShape
const newRisk = z.strictObject(unnumberedRisk).readonly()
const newRequest = z.strictObject(unnumberedRequest).readonly()

/** Commands about the quality approach: what the project wants, measures, fears, checks and hears from its users. */
export const qualityCommands = [
  createCommand('objective', objectiveSchema),
  editCommand('objective', objectiveShape),
  deleteCommand('objective', objectiveIdField),
  z.strictObject({
    type: z.literal('objective.reorder'),
    objectiveIds: z.array(objectiveIdField).readonly(),
  }),
  createCommand('objective-review', objectiveReviewSchema),
  editCommand('objective-review', objectiveReviewShape),
  deleteCommand('objective-review', objectiveReviewIdField),
  createCommand('indicator', indicatorSchema),
  editCommand('indicator', indicatorShape),
  deleteCommand('indicator', indicatorIdField),
  z.strictObject({
    type: z.literal('indicator.reorder'),
    indicatorIds: z.array(indicatorIdField).readonly(),
  }),
  // One indicator has one figure a day in one place: what is recorded again replaces it, under the id that it had.
  z.strictObject({
    type: z.literal('measurements.record'),
    measurements: z.array(measurementSchema).min(1).max(5000).readonly(),
    /** They come from a file: the document is backed up first. */
    isImported: z.boolean().optional(),
  }),
  editCommand('measurement', measurementShape),
  deleteCommand('measurement', measurementIdField),
  createCommand('risk', newRisk),
  editCommand('risk', unnumberedRisk),
  deleteCommand('risk', riskIdField),
  createCommand('risk-assessment', riskAssessmentSchema),
  editCommand('risk-assessment', riskAssessmentShape),
  deleteCommand('risk-assessment', riskAssessmentIdField),
  createCommand('risk-action', riskActionSchema),
  deleteCommand('risk-action', riskActionIdField),
  createCommand('acceptance', acceptanceSchema),
  editCommand('acceptance', acceptanceShape),
  deleteCommand('acceptance', acceptanceIdField),
  createCommand('reservation', reservationSchema),
  editCommand('reservation', reservationShape),
  deleteCommand('reservation', reservationIdField),
  createCommand('contract-point', contractPointSchema),
  editCommand('contract-point', contractPointShape),
  deleteCommand('contract-point', contractPointIdField),
  createCommand('change-request', newRequest),
  // What users told becomes a request, and they are linked to it.
  createCommand('change-request', newRequest).extend({
    type: z.literal('change-request.create-from'),
    usageReportIds: z.array(usageReportIdField).min(1).max(500).readonly(),
  }),
  editCommand('change-request', unnumberedRequest),
  deleteCommand('change-request', changeRequestIdField),
  createCommand('usage-report', usageReportSchema),
  editCommand('usage-report', usageReportShape),
  deleteCommand('usage-report', usageReportIdField),
  createCommand('good-practice', goodPracticeSchema),
  editCommand('good-practice', goodPracticeShape),
  deleteCommand('good-practice', goodPracticeIdField),
] as const
