import { Callout } from '#renderer/ui/Callout.tsx'
import type { AppError } from '#shared/api/errors.ts'
import { errorText } from '#shared/text/errors.ts'

/** Why a file was not understood, and what to do: it stays until another one is chosen. */
export function FileRefusal({ error }: { readonly error: AppError }) {
  const { title, message } = errorText(error)
  return (
    <Callout tone="late" title={title} isAlert>
      {message}
    </Callout>
  )
}
