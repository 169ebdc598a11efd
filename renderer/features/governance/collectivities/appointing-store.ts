import { create } from 'zustand'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { ResponsibilityKind } from '#shared/organisation/responsibility.ts'

type Appointing = { readonly kind: ResponsibilityKind; readonly entityId: EntityId }

/** For which collectivity somebody is being appointed, from a cell of the table or from its sheet. */
export const useAppointing = create<{ readonly asked: Appointing | null }>(() => ({ asked: null }))

export function askToAppoint(asked: Appointing | null): void {
  useAppointing.setState({ asked })
}
