import { useEffect } from 'react'
import { create } from 'zustand'
import { call } from '#renderer/document/client.ts'
import { useRecord, useSnapshot } from '#renderer/document/hooks.ts'
import { keepsRegister } from '#shared/organisation/register-holder.ts'
import { registerReason } from '#shared/text/copies.ts'

/** Which copy of its project the open document is; asked once for each opening, and only where it matters. */
const useOwnCopy = create<{ readonly opening: string; readonly copyId: string }>(() => ({
  opening: '',
  copyId: '',
}))

/** Which copy of its project the open document is; null until that is known, or while nobody asks. */
function useOwnCopyId(isAsked: boolean): string | null {
  const opening = useSnapshot((snapshot) => snapshot.opening)
  const own = useOwnCopy()
  const isKnown = own.opening === opening
  useEffect(() => {
    if (!isAsked || isKnown) return
    void call('copy.list', undefined).then((answer) => {
      if (answer.ok) useOwnCopy.setState({ opening, copyId: answer.value.copyId })
    })
  }, [isAsked, isKnown, opening])
  return isKnown ? own.copyId : null
}

/** Who numbers the official acts of a body elsewhere, as they are called; null when that is done here. */
export function useHolderElsewhere(bodyId: string | null): string | null {
  const body = useRecord('body', bodyId)
  const copyId = useOwnCopyId(body !== undefined && body.registerCopy !== null)
  if (body === undefined || copyId === null || keepsRegister(body, copyId)) return null
  return body.registerHolder
}

/** Why nothing of a body is numbered here, as the reason of a control; undefined when it is. */
export function useRegisterReason(bodyId: string | null): string | undefined {
  const holder = useHolderElsewhere(bodyId)
  return holder === null ? undefined : registerReason(holder)
}
