import { describe, expect, it } from 'vitest'
import { handlers } from '#electron/api/handlers.ts'
import { methodInputs } from '#shared/api/contract.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram } from './a-program.ts'

const folder = temporaryFolder()
const program = () => aProgram({ store: folder.path('recent.json'), folder: folder.path('.') })

describe('the door of the main process', () => {
  it('has a handler for every method of the contract, and no other', () => {
    expect(Object.keys(handlers).sort()).toEqual(Object.keys(methodInputs).sort())
  })

  it('tells nothing to a sender that is not one of our windows', async () => {
    const { serve, failures } = program()

    const answer = await serve('stranger', 'recent.list', undefined)

    expect(answer).toEqual({ ok: false, error: { code: 'internal', params: { id: 'mark-1' } } })
    expect(failures.map(({ id, method }) => [id, method])).toEqual([['mark-1', 'untrusted']])
  })

  it.each([['document.format'], ['toString'], ['__proto__'], [''], [7], [null], [{ method: 'undo' }]])(
    'refuses the method %j, which does not exist',
    async (method) => {
      const { serve, openWindow, failures } = program()

      const answer = await serve(openWindow(), method, undefined)

      expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } })
      expect(failures.map((failure) => failure.method)).toEqual(['unknown'])
    },
  )

  it.each([
    ['execute', { type: 'node.rename', node: { type: 'body', id: 'body-1' } }, 'name'],
    ['execute', { type: 'document.destroy' }, 'type'],
    ['execute', { type: 'link.delete', id: 'link-1', path: '/etc/passwd' }, 'type'],
    ['document.open', '/etc/passwd', ''],
    ['report.open', { fileId: 'a', path: '/etc/passwd' }, ''],
    ['attachment.open', { id: '../../x' }, 'id'],
    [
      'report.export',
      {
        report: 'pack',
        meetingId: 'meeting-1',
        edition: 'full',
        contents: null,
        isIssued: false,
        format: 'csv',
      },
      'format',
    ],
    ['recent.forget', undefined, ''],
  ])('refuses an input that does not fit %s: %j', async (method, input, field) => {
    const { serve, openWindow, failures } = program()

    const answer = await serve(openWindow(), method, input)

    expect(answer).toEqual({ ok: false, error: { code: 'input-invalid', params: { field } } })
    expect(failures).toEqual([])
  })

  it('gives an unexpected failure a mark, found again in the log, and hides its cause', async () => {
    const cause = new Error('the picker broke')
    const { serve, openWindow, failures } = aProgram({
      store: folder.path('recent.json'),
      folder: folder.path('.'),
      dialogs: { chooseDocument: () => Promise.reject(cause) },
    })

    const answer = await serve(openWindow(), 'document.open', undefined)

    expect(answer).toEqual({ ok: false, error: { code: 'internal', params: { id: 'mark-1' } } })
    expect(failures).toEqual([{ id: 'mark-1', method: 'document.open', cause }])
  })

  it.each([
    'execute',
    'undo',
    'redo',
    'document.read',
    'document.alterations',
    'document.save-copy',
    'document.reveal',
  ] as const)('answers that there is no document to %s in a window on its start screen', async (method) => {
    const { serve, openWindow } = program()
    const input = method === 'execute' ? { type: 'project.edit', patch: {} } : undefined

    expect(await serve(openWindow(), method, input)).toMatchObject({ error: { code: 'no-document' } })
  })
})
