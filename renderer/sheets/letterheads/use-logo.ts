import { useEffect, useState } from 'react'
import { call } from '#renderer/document/client.ts'

/** A logo as an image can show it; null while it comes, or when the document has lost it. */
export function useLogo(sha256: string | null): string | null {
  const [shown, setShown] = useState<{ readonly sha256: string; readonly url: string } | null>(null)
  useEffect(() => {
    let isAwaited = true
    if (sha256 !== null)
      void call('logo.read', { sha256 }).then((answer) => {
        if (!isAwaited || !answer.ok) return
        const { mediaType, base64 } = answer.value
        setShown({ sha256, url: `data:${mediaType};base64,${base64}` })
      })
    return () => {
      isAwaited = false
    }
  }, [sha256])
  return shown !== null && shown.sha256 === sha256 ? shown.url : null
}
