import { useEffect, useRef, useState } from 'react'
import { call } from '#renderer/document/client.ts'
import type { MethodInput } from '#shared/api/contract.ts'
import type { AppError } from '#shared/api/errors.ts'
import type { PagePicture } from '#shared/api/preview.ts'
import type { Result } from '#shared/kit/result.ts'

type Asked = MethodInput<'preview.show'>
/** The last page that came, and whether another one is on its way. */
export type Preview = { readonly shown: Result<PagePicture, AppError> | null; readonly isWaiting: boolean }

/** A page of a document as it would be printed. While one is made, only the last that was asked for waits its turn. */
export function usePreview(asked: Asked): Preview {
  const [preview, setPreview] = useState<Preview>({ shown: null, isWaiting: true })
  const [wanted, isBusy] = [useRef<string | null>(null), useRef(false)]
  const key = JSON.stringify(asked)

  useEffect(() => {
    wanted.current = key
    setPreview(({ shown }) => ({ shown, isWaiting: true }))
    if (isBusy.current) return
    const follow = async () => {
      isBusy.current = true
      for (let made: string | null = null; wanted.current !== null && made !== wanted.current; ) {
        made = wanted.current
        const shown = await call('preview.show', JSON.parse(made) as Asked) // what was asked
        if (made === wanted.current) setPreview({ shown, isWaiting: false })
      }
      isBusy.current = false
    }
    void follow()
  }, [key, wanted, isBusy])

  useEffect(
    () => () => {
      wanted.current = null
      void call('preview.stop', undefined)
    },
    [wanted],
  )
  return preview
}
