import type { AppError } from '#shared/api/errors.ts'
import { appError } from '#shared/api/errors.ts'
import type { PagePicture, PreviewRequest } from '#shared/api/preview.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { printedReport, type ReportOrder } from './export-report.ts'

export type PreviewOrder = Omit<ReportOrder, 'request' | 'target'> & {
  readonly request: PreviewRequest
  /** From 1; past the end, the last one. */
  readonly page: number
}

export type Previews = {
  readonly picture: (order: PreviewOrder) => Promise<Result<PagePicture, AppError>>
  /** Gives the memory of the last document back. */
  readonly forget: () => void
}

type Printed = {
  readonly data: DocumentData
  readonly key: string
  readonly pdf: Uint8Array<ArrayBuffer>
  readonly pages: number
  readonly warnings: PagePicture['warnings']
}

/** Pages of documents as they will be printed. The last document is kept: turning a page does not print it again. */
export function createPreviews(): Previews {
  let last: Printed | null = null
  const print = async (order: PreviewOrder): Promise<Result<Printed, AppError>> => {
    const data = order.source.data()
    const key = JSON.stringify(order.request)
    if (last?.data === data && last.key === key) return ok(last)
    const printed = await printedReport(order)
    if (!printed.ok) return printed
    const { bytes: pdf, count, warnings } = printed.value
    last = { data, key, pdf, pages: count ?? 1, warnings }
    return ok(last)
  }
  return {
    picture: async (order) => {
      const printed = await print(order)
      if (!printed.ok) return printed
      const { pdf, pages, warnings } = printed.value
      const page = Math.min(order.page, pages)
      const drawn = await order.exporter.render(
        { type: 'picture', pdf, page },
        order.signal ? { signal: order.signal } : {},
      )
      if (!drawn.ok) return fail(appError(drawn.error.code, drawn.error.params))
      return ok({ page, pages, base64: Buffer.from(drawn.value.bytes).toString('base64'), warnings })
    },
    forget: () => {
      last = null
    },
  }
}
